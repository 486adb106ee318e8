package dragoman.views.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dated events as a slide each for Knight Lab's TimelineJS. The words are escaped, since the program takes HTML. */
final class TimelineJs implements RowForm {
    private final JsonGenerator json;

    TimelineJs(OutputStream out) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
    }

    static Selection query(ExportRequest request) {
        return Selection.of(
                        "SELECT e.event_id, e.type, e.mode, e.date, e.grain, e.date_from, e.date_to, e.source, e.target,"
                                + " t.symmetrical, e.status, e.text, e.attribution, a.publisher, a.published, a.url, a.given_id")
                .add("FROM events e JOIN event_types t USING (type)")
                .add("LEFT JOIN articles a ON a.article_id = e.article_id WHERE TRUE")
                .conditions(request)
                .add("ORDER BY e.date_from NULLS LAST, e.date_to, e.event_id");
    }

    @Override
    public void begin(List<String> columns) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("title");
        text("Chronicle", "");
        json.writeEndObject();
        json.writeArrayFieldStart("events");
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) throws IOException {
        LocalDate from = (LocalDate) cells[5];
        LocalDate to = (LocalDate) cells[6];
        if (from == null || to == null) {
            return GdeltEvents.NO_DAY;
        }
        String grain = Cells.flat(cells[4]);
        json.writeStartObject();
        date("start_date", from, grain);
        if (!to.equals(from) && grain.equals("interval")) {
            date("end_date", to, grain);
        }
        text(headline(cells), words(cells));
        json.writeStringField("group", group(cells));
        json.writeStringField("display_date", Cells.flat(cells[3]).replace("/", " – "));
        json.writeStringField("unique_id", Cells.flat(cells[0]));
        json.writeEndObject();
        return null;
    }

    /** As exact as it is told: a month has no day, a year no month. */
    private void date(String field, LocalDate day, String grain) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("year", day.getYear());
        if (!grain.equals("year")) {
            json.writeNumberField("month", day.getMonthValue());
        }
        if (!grain.equals("year") && !grain.equals("month")) {
            json.writeNumberField("day", day.getDayOfMonth());
        }
        json.writeEndObject();
    }

    private void text(String headline, String words) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", headline);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    private static String headline(@Nullable Object[] cells) {
        String source = Cells.flat(cells[7]).replace(";", ", ");
        String target = Cells.flat(cells[8]).replace(";", ", ");
        String arrow = Boolean.TRUE.equals(cells[9]) ? " ↔ " : " → ";
        String names = source.isEmpty() ? target : target.isEmpty() ? source : source + arrow + target;
        return escaped(names.isEmpty() ? group(cells) : names);
    }

    private static String words(@Nullable Object[] cells) {
        StringBuilder words =
                new StringBuilder("<p>«").append(escaped(Cells.flat(cells[11]))).append("»</p><p>");
        if (!"occurred".equals(cells[10])) {
            words.append('[').append(escaped(Cells.flat(cells[10]))).append("] ");
        }
        if (cells[12] != null) {
            words.append("says ").append(escaped(Cells.flat(cells[12]))).append(" · ");
        }
        String by = Gdelt.citation(null, Cells.text(cells[13]), cells[14], Cells.flat(cells[16]));
        String url = Cells.text(cells[15]);
        boolean linked = Gdelt.isWeb(url);
        words.append(linked ? "<a href=\"" + escaped(Cells.flat(url)) + "\">" : "")
                .append(escaped(by));
        return words.append(linked ? "</a>" : "").append("</p>").toString();
    }

    private static String group(@Nullable Object[] cells) {
        String type = Cells.flat(cells[1]);
        return type.charAt(0)
                + type.substring(1).toLowerCase(Locale.ROOT)
                + (cells[2] == null ? "" : ": " + Cells.flat(cells[2]));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
