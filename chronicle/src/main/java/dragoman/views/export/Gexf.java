package dragoman.views.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The network of states, GEXF 1.3: a node for each, a directed edge for each pair with how many acts took place, their mean
 * Goldstein weight, and a colour from red (conflict) over grey to green (cooperation).
 */
final class Gexf implements RowForm {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String VIZ = "http://gexf.net/1.3/viz";
    private static final double STRONGEST = 10;

    private final XMLStreamWriter xml;
    private final List<Edge> edges = new ArrayList<>();
    private final TreeMap<String, String> nodes = new TreeMap<>();
    private final String edgeType;

    private record Edge(String source, String target, long events, double goldstein) {}

    Gexf(OutputStream out) throws IOException {
        this(out, "directed");
    }

    /** A file whose edges are directed or undirected. */
    Gexf(OutputStream out, String edgeType) throws IOException {
        this.edgeType = edgeType;
        try {
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static Selection query(ExportRequest request) {
        return Selection.of("SELECT d.source_country, d.target_country, count(*) AS events,"
                        + " sum(round(e.goldstein * 10)::BIGINT)::BIGINT / 10 AS goldstein_sum,"
                        + " any_value(coalesce(s.name_en, d.source_country)) AS source,"
                        + " any_value(coalesce(t.name_en, d.target_country)) AS target")
                .add("FROM event_dyads d JOIN events e USING (event_id)")
                .add("LEFT JOIN countries s ON s.iso3 = d.source_country")
                .add("LEFT JOIN countries t ON t.iso3 = d.target_country")
                .add("WHERE e.status = 'occurred' AND e.quad_class IS NOT NULL")
                .conditions(request)
                .add("GROUP BY d.source_country, d.target_country ORDER BY d.source_country, d.target_country");
    }

    @Override
    public void begin(List<String> columns) {
        // Nodes come first, so that the pairs, of which there are few, are gathered.
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) {
        long events = ((Number) Objects.requireNonNull(cells[2])).longValue();
        double sum = ((Number) Objects.requireNonNull(cells[3])).doubleValue();
        String source = Cells.flat(cells[0]);
        String target = Cells.flat(cells[1]);
        node(source, Cells.flat(cells[4]));
        node(target, Cells.flat(cells[5]));
        edge(source, target, events, Math.round(sum / events * 1000) / 1000.0);
        return null;
    }

    void node(String id, String label) {
        nodes.put(id, label);
    }

    void edge(String source, String target, long events, double goldstein) {
        edges.add(new Edge(source, target, events, goldstein));
    }

    @Override
    public void end() throws IOException {
        try {
            write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("viz", VIZ);
        xml.writeAttribute("version", "1.3");
        line(1);
        xml.writeStartElement("meta");
        line(2);
        element("creator", "Dragoman");
        line(2);
        element("description", "States and the acts between them, as news articles tell them");
        line(1);
        xml.writeEndElement();
        line(1);
        xml.writeStartElement("graph");
        xml.writeAttribute("mode", "static");
        xml.writeAttribute("defaultedgetype", edgeType);
        attributes();
        nodes();
        edges();
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void attributes() throws XMLStreamException {
        line(2);
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", "edge");
        attribute("events", "long");
        attribute("goldstein_mean", "double");
        line(2);
        xml.writeEndElement();
    }

    private void attribute(String name, String type) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("attribute");
        xml.writeAttribute("id", name);
        xml.writeAttribute("title", name);
        xml.writeAttribute("type", type);
    }

    private void nodes() throws XMLStreamException {
        line(2);
        xml.writeStartElement("nodes");
        for (var node : nodes.entrySet()) {
            line(3);
            xml.writeEmptyElement("node");
            xml.writeAttribute("id", node.getKey());
            xml.writeAttribute("label", node.getValue());
        }
        line(2);
        xml.writeEndElement();
    }

    private void edges() throws XMLStreamException {
        line(2);
        xml.writeStartElement("edges");
        for (Edge edge : edges) {
            line(3);
            xml.writeStartElement("edge");
            xml.writeAttribute("id", edge.source() + "-" + edge.target());
            xml.writeAttribute("source", edge.source());
            xml.writeAttribute("target", edge.target());
            xml.writeAttribute("weight", edge.events() + ".0");
            line(4);
            xml.writeStartElement("attvalues");
            value("events", String.valueOf(edge.events()));
            value("goldstein_mean", String.valueOf(edge.goldstein()));
            line(4);
            xml.writeEndElement();
            line(4);
            colour(edge.goldstein());
            line(3);
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        line(5);
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", name);
        xml.writeAttribute("value", value);
    }

    /** Grey at nought, red at -10, green at +10. */
    private void colour(double goldstein) throws XMLStreamException {
        double share = Math.min(1, Math.abs(goldstein) / STRONGEST);
        int strong = (int) Math.round(150 + share * 50);
        int weak = (int) Math.round(150 - share * 110);
        xml.writeEmptyElement("viz", "color", VIZ);
        xml.writeAttribute("r", String.format(Locale.ROOT, "%d", goldstein < 0 ? strong : weak));
        xml.writeAttribute("g", String.format(Locale.ROOT, "%d", goldstein < 0 ? weak : strong));
        xml.writeAttribute("b", String.format(Locale.ROOT, "%d", weak));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
