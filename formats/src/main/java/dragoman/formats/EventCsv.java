package dragoman.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import dragoman.text.CodePoints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Events as a flat table, one row an event in reading order, RFC 4180. Several values in a cell stand between
 * semicolons. No cell holds a line end or a tab, and none begins with a sign that spreadsheets take for a formula: such
 * a cell gets an apostrophe in front. Offsets are code points. Thread-safe.
 */
public final class EventCsv {
    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "article",
            "published",
            "event",
            "type",
            "mode",
            "context",
            "cameo",
            "goldstein",
            "quad_class",
            "source",
            "source_country",
            "target",
            "target_country",
            "date",
            "grain",
            "place",
            "place_country",
            "status",
            "attribution",
            "attribution_kind",
            "hedged",
            "mentions",
            "start",
            "end",
            "trigger",
            "evidence",
            "frame");

    private EventCsv() {}

    /** The first row, which names the columns, with its line end. */
    public static String header() {
        return written(csv -> csv.writeRecord(COLUMNS));
    }

    /** The rows of a reading, each with its line end; empty where it tells no event. */
    public static String rows(Reading reading) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        CodePoints points = new CodePoints(reading.article().text());
        return written(csv -> reading.events().forEach(event -> csv.writeRecord(row(reading, event, actors, points))));
    }

    private static String written(Consumer<CsvWriter> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return out.toString();
    }

    private static List<String> row(Reading reading, Event event, Map<String, Actor> actors, CodePoints points) {
        EventMention evidence = event.mentions().get(0);
        Attribution by = attribution(event);
        Event.Place place = event.place();
        List<String> row = new ArrayList<>(COLUMNS.size());
        row.add(cell(reading.article().id()));
        row.add(Objects.toString(reading.article().published(), ""));
        row.add(event.id());
        row.add(event.type().name());
        row.add(cell(event.mode()));
        row.add(cell(String.join("; ", event.context())));
        row.add(cell(event.cameo()));
        row.add(Double.toString(event.goldstein()));
        row.add(lower(event.type().quad()));
        for (List<String> side : List.of(event.source(), event.target())) {
            row.add(cell(joined(side, actors, Actor::name)));
            row.add(cell(joined(side, actors, EventCsv::country)));
        }
        row.add(event.when() == null ? "" : event.when().value());
        row.add(event.when() == null ? "" : lower(event.when().grain()));
        row.add(place == null ? "" : cell(place.name()));
        row.add(place == null ? "" : cell(place.country()));
        row.add(lower(event.status()));
        row.add(by == null ? "" : cell(by.name()));
        row.add(by == null ? "" : lower(by.kind()));
        row.add(event.mentions().stream().allMatch(mention -> mention.hedges().isEmpty()) ? "no" : "yes");
        row.add(Integer.toString(event.mentions().size()));
        row.add(Integer.toString(points.of(evidence.span().start())));
        row.add(Integer.toString(points.of(evidence.span().end())));
        row.add(cell(evidence.trigger().in(reading.article().text())));
        row.add(cell(evidence.span().in(reading.article().text())));
        row.add(cell(evidence.frame()));
        return row;
    }

    /** The first attribution that any mention has. */
    private static @Nullable Attribution attribution(Event event) {
        for (EventMention mention : event.mentions()) {
            if (mention.attribution() != null) {
                return mention.attribution();
            }
        }
        return null;
    }

    /** The actor's state, or IGO for an intergovernmental organisation. */
    private static @Nullable String country(Actor actor) {
        return actor.country() == null && "IGO".equals(actor.sector()) ? "IGO" : actor.country();
    }

    private static String joined(List<String> side, Map<String, Actor> actors, Function<Actor, @Nullable String> what) {
        Set<String> values = new LinkedHashSet<>();
        for (String id : side) {
            Actor actor = actors.get(id);
            String value = actor == null ? null : what.apply(actor);
            if (value != null) {
                values.add(value);
            }
        }
        return String.join("; ", values);
    }

    /** A text that is safe in a spreadsheet's cell. */
    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String line = Surrogates.replaced(oneLine(text));
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ' ' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029') {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            out.append(unit);
        }
        return out.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
