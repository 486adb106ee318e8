package dragoman.chronicle;

import dragoman.reading.EventType;
import dragoman.reading.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers of the chronicle change: an event's fields, two events that are one, one event that is two. Corrections are
 * kept apart from readings and name an act by where it is told, so that they hold when the articles are read anew. They
 * count after the next {@link Settling}.
 */
public final class Corrections {
    /** Fields that can be corrected; {@code wrong} takes the event out altogether. */
    public static final List<String> FIELDS =
            List.of("type", "mode", "date", "status", "source", "target", "place", "wrong");

    private static final List<String> STATUSES = Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String OF_EVENT = """
            SELECT t.telling_id, t.block, m.article_id, m.start_char, m.end_char, k.type
            FROM told t JOIN kept.tellings k USING (telling_id)
            JOIN kept.mentions m ON m.telling_id = t.telling_id AND m.position = 1
            LEFT JOIN kept.articles a ON a.article_id = m.article_id
            WHERE t.event_id = ? ORDER BY a.published NULLS LAST, m.article_id, t.telling_id""";

    private final Chronicle chronicle;
    private final Clock clock;
    private final @Nullable String by;

    /**
     * Corrections made by somebody.
     *
     * @param by who corrects; {@code null} where it does not matter
     */
    public Corrections(Chronicle chronicle, Clock clock, @Nullable String by) {
        this.chronicle = chronicle;
        this.clock = clock;
        this.by = by;
    }

    /** What is corrected; rows of one command share a number, so that they are taken back together. */
    private record Said(
            int number,
            String kind,
            @Nullable String field,
            @Nullable String value,
            @Nullable String note) {}

    /** Where an act is told. */
    private record Anchor(String telling, String block, String article, int start, int end, String type) {}

    /**
     * Changes fields of an event.
     *
     * @param values by field; for {@code wrong} any value
     * @param note why; {@code null} where none is given
     * @throws ChronicleException where there is no such event or field
     */
    public void correct(String event, Map<String, String> values, @Nullable String note) {
        List<Anchor> anchors = anchors(event);
        values.forEach(Corrections::check);
        int number = next();
        Map<String, String> ordered = new LinkedHashMap<>(values);
        chronicle.transaction(() -> ordered.forEach((field, value) -> {
            // A wrong event is wrong in every article; another value need be said of one telling only.
            List<Anchor> told = field.equals("wrong") ? anchors : anchors.subList(0, 1);
            Said said = new Said(number, "correct", field, value, note);
            told.forEach(anchor -> insert(said, anchor, null));
        }));
    }

    private static void check(String field, String value) {
        List<String> allowed = switch (field) {
            case "type" -> Arrays.stream(EventType.values()).map(Enum::name).toList();
            case "status" -> STATUSES;
            default -> List.of();
        };
        if (!FIELDS.contains(field)) {
            throw new ChronicleException("CHR-011", field + ": no such field; one of " + String.join(", ", FIELDS));
        }
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            throw new ChronicleException(
                    "CHR-011", field + "=" + value + ": no such value; one of " + String.join(", ", allowed));
        }
        if (field.equals("date") && !value.isEmpty() && Period.of(value) == null) {
            throw new ChronicleException(
                    "CHR-011",
                    "date=" + value + ": no date; expected YYYY-MM-DD, YYYY-MM, YYYY or two days with / between");
        }
    }

    /** Says that two events are one. */
    public void join(String one, String other, @Nullable String note) {
        Anchor first = anchors(one).get(0);
        Anchor second = anchors(other).get(0);
        Said said = new Said(next(), "join", null, null, note);
        chronicle.transaction(() -> insert(said, first, second));
    }

    /**
     * Says that some tellings of an event tell another one.
     *
     * @param tellings ids of tellings of the event, not all of them
     */
    public void split(String event, List<String> tellings, @Nullable String note) {
        List<Anchor> away = new ArrayList<>();
        List<Anchor> rest = new ArrayList<>();
        for (Anchor anchor : anchors(event)) {
            (tellings.contains(anchor.telling()) ? away : rest).add(anchor);
        }
        if (away.size() != tellings.size() || rest.isEmpty()) {
            throw new ChronicleException(
                    "CHR-012",
                    event + ": name some but not all of its tellings (`dragoman compare " + event + "` lists them)");
        }
        Said said = new Said(next(), "split", null, null, note);
        chronicle.transaction(() -> away.forEach(one -> rest.forEach(other -> insert(said, one, other))));
    }

    /** Takes a correction back. */
    public void undo(int correction) {
        List<String> articles = chronicle.query(
                "SELECT anchor_article || '/' || coalesce(other_article, anchor_article) AS both FROM kept.corrections"
                        + " WHERE correction_id = ?",
                row -> row.text("both"),
                correction);
        if (articles.isEmpty()) {
            throw new ChronicleException(
                    "CHR-013", correction + ": no such correction; `dragoman corrections` lists them");
        }
        chronicle.transaction(() -> {
            chronicle.update("DELETE FROM kept.corrections WHERE correction_id = ?", correction);
            for (String article : articles.get(0).split("/")) {
                unsettle("SELECT DISTINCT block FROM kept.tellings WHERE article_id = ?", article);
            }
        });
    }

    private List<Anchor> anchors(String event) {
        List<Anchor> anchors = chronicle.query(
                OF_EVENT,
                row -> new Anchor(
                        row.text("telling_id"),
                        row.text("block"),
                        row.text("article_id"),
                        (int) row.whole("start_char"),
                        (int) row.whole("end_char"),
                        row.text("type")),
                event);
        if (anchors.isEmpty()) {
            throw new ChronicleException("CHR-010", event + ": no such event; `dragoman timeline` shows their ids");
        }
        return anchors;
    }

    private int next() {
        return chronicle
                        .query(
                                "SELECT coalesce(max(correction_id), 0) AS n FROM kept.corrections",
                                row -> row.whole("n"))
                        .get(0)
                        .intValue()
                + 1;
    }

    private void insert(Said said, Anchor anchor, @Nullable Anchor other) {
        chronicle.update(
                "INSERT INTO kept.corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                said.number(),
                LocalDateTime.now(clock.withZone(ZoneOffset.UTC)),
                by,
                said.kind(),
                anchor.article(),
                anchor.start(),
                anchor.end(),
                anchor.type(),
                other == null ? null : other.article(),
                other == null ? null : other.start(),
                other == null ? null : other.end(),
                other == null ? null : other.type(),
                said.field(),
                said.value(),
                said.note());
        unsettle("SELECT ?", anchor.block());
        if (other != null) {
            unsettle("SELECT ?", other.block());
        }
    }

    private void unsettle(String blocks, String parameter) {
        chronicle.update("INSERT INTO kept.unsettled " + blocks, parameter);
    }
}
