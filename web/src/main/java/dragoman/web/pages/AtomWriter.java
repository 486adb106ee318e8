package dragoman.web.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an Atom feed (RFC 4287). Characters that XML cannot have, and such as turn the direction of writing, are shown as
 * what they are, so that the feed is well-formed whatever an article holds. Not thread-safe.
 */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int SHOWN = 0xFFFD;
    private static final int LONGEST = 2_000;

    private final XMLStreamWriter xml;

    AtomWriter(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something that StAX does. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void begin(String title, String id, LocalDate updated) throws IOException {
        step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
        });
        heading(title, id, updated);
        text("generator", "Dragoman");
        author("Dragoman");
    }

    void beginEntry(String title, String id, LocalDate updated) throws IOException {
        step(() -> xml.writeStartElement(ATOM, "entry"));
        heading(title, id, updated);
    }

    private void heading(String title, String id, LocalDate updated) throws IOException {
        text("title", title);
        text("id", id);
        text("updated", updated + "T00:00:00Z");
    }

    void link(String rel, String type, String href) throws IOException {
        step(() -> {
            xml.writeEmptyElement(ATOM, "link");
            xml.writeAttribute("rel", rel);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", clean(href));
        });
    }

    void author(String name) throws IOException {
        step(() -> xml.writeStartElement(ATOM, "author"));
        text("name", name);
        step(xml::writeEndElement);
    }

    void summary(String text) throws IOException {
        text("summary", text);
    }

    private void text(String element, String text) throws IOException {
        step(() -> {
            xml.writeStartElement(ATOM, element);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        });
    }

    void endEntry() throws IOException {
        step(xml::writeEndElement);
    }

    void end() throws IOException {
        step(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().limit(LONGEST).forEach(c -> clean.appendCodePoint(isHarmless(c) ? c : SHOWN));
        return clean.toString();
    }

    private static boolean isHarmless(int c) {
        boolean allowed = c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000;
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return allowed && !turns;
    }
}
