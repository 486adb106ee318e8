package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an event of former times became. An event's id is made of its first telling, so that a correction, a split or an
 * article that comes late can change it; the telling is found again by the id that it gave.
 */
public final class Became {
    private static final Pattern ID = Pattern.compile("e[0-9a-f]{12}");

    private Became() {}

    /** Ids of an event's tellings, in their order; none where there is no such event. */
    public static List<String> tellings(Chronicle chronicle, String event) {
        return chronicle.query(
                "SELECT telling_id FROM told WHERE event_id = ? ORDER BY telling_id",
                row -> row.text("telling_id"),
                event);
    }

    /** The id of the event that now holds a telling; nothing where it is no event any more. */
    public static Optional<String> holding(Chronicle chronicle, String telling) {
        return chronicle
                .query("SELECT event_id FROM told WHERE telling_id = ?", row -> row.text("event_id"), telling)
                .stream()
                .findFirst();
    }

    /** The id of the event that now holds the telling of which an id was made; nothing where no telling gave it. */
    public static Optional<String> event(Chronicle chronicle, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        List<String> now = chronicle.query(
                "SELECT event_id FROM told WHERE starts_with(sha256(telling_id), ?) ORDER BY event_id LIMIT 1",
                row -> row.text("event_id"),
                id.substring(1));
        return now.stream().findFirst();
    }
}
