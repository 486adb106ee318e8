package dragoman.chronicle;

import dragoman.chronicle.promise.Act;
import dragoman.chronicle.promise.PromiseState;
import dragoman.chronicle.promise.PromiseStates;
import dragoman.chronicle.promise.Promised;
import dragoman.chronicle.store.TableWriter;
import dragoman.reading.EventType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out anew what came of every promise, once the events are settled. A promise that was not made, or whose words name
 * nothing ("it", "so"), gets no state.
 */
final class PromiseSettling {
    /** Sectors whose acts are acts of their state. */
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

    private static final String ACTORS = """
            (SELECT event_id, string_agg(concat_ws(chr(9), side, actor_id, kind, coalesce(country, ''),
                    coalesce(sector, ''), name), chr(10) ORDER BY side, position) AS actors
             FROM event_actors GROUP BY event_id)""";

    private static final String PROMISES = "SELECT p.promise_id, p.words, p.due_from, p.due_to, e.event_id, e.cameo,"
            + " coalesce(e.date_from, a.published) AS made_from, coalesce(e.date_to, a.published) AS made_to,"
            + " actors FROM kept.promises p JOIN told t USING (telling_id) JOIN events e USING (event_id)"
            + " JOIN kept.articles a ON a.article_id = p.article_id LEFT JOIN " + ACTORS
            + " USING (event_id) WHERE p.words <> '' AND e.status NOT IN ('denied', 'hypothetical')"
            + " ORDER BY p.promise_id";

    private static final String ACTS =
            "SELECT e.event_id, e.type, e.mode, e.status = 'denied' AS denied, e.date_from, e.date_to, actors, words"
                    + " FROM events e JOIN " + ACTORS + " USING (event_id) JOIN (SELECT event_id,"
                    + " string_agg(words, ' ') AS words FROM told JOIN kept.tellings USING (telling_id)"
                    + " GROUP BY event_id) USING (event_id)"
                    + " WHERE e.date_from IS NOT NULL AND e.status IN ('occurred', 'denied')"
                    + " AND e.type IN ('COOPERATE', 'AID', 'RETREAT', 'CONCEDE', 'CONSULT', 'SUPPORT', 'REJECT',"
                    + " 'SANCTION')";

    private final Chronicle chronicle;

    PromiseSettling(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Writes the table {@code promise_states} anew; to be run inside a transaction or in one of its own. */
    void settle() throws SQLException {
        List<Promised> promises = chronicle.query(PROMISES, PromiseSettling::promised);
        PromiseStates states = new PromiseStates(promises);
        if (!promises.isEmpty()) {
            chronicle.each(ACTS, row -> states.take(act(row)));
        }
        chronicle.update("DELETE FROM promise_states");
        try (TableWriter writer = new TableWriter(chronicle.connection(), "main", "promise_states")) {
            for (PromiseState state : states.states()) {
                String shownBy = state.shownBy().isEmpty() ? null : String.join(";", state.shownBy());
                writer.append(state.promise(), state.state().code(), shownBy);
            }
        }
    }

    /** The two sides of an event as keys, and the words of all names. */
    private record Sides(Set<String> source, Set<String> target, Set<String> names) {
        static Sides of(@Nullable String actors) {
            Sides sides = new Sides(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (String actor : (actors == null ? "" : actors).split("\n")) {
                String[] cells = actor.split("\t", -1);
                if (cells.length == 6) {
                    sides.add(cells);
                }
            }
            return sides;
        }

        private void add(String[] cells) {
            Set<String> side = cells[0].equals("source") ? source : target;
            side.add(cells[1]);
            boolean acts = cells[4].isEmpty() || OF_THE_STATE.contains(cells[4]);
            if (!cells[3].isEmpty() && !cells[3].equals("IGO") && acts) {
                side.add(cells[3]);
            }
            names.addAll(List.of(cells[5].toLowerCase(Locale.ROOT).split(" ")));
        }
    }

    private static Promised promised(Row row) {
        Sides sides = Sides.of(row.textOrNull("actors"));
        Set<String> words = words(row.text("words"));
        words.removeAll(sides.names());
        return new Promised(
                row.text("promise_id"),
                row.text("event_id"),
                sides.source(),
                sides.target(),
                row.textOrNull("cameo"),
                period(row.day("made_from"), row.day("made_to")),
                period(row.day("due_from"), row.day("due_to")),
                words);
    }

    private static Act act(Row row) {
        Sides sides = Sides.of(row.textOrNull("actors"));
        EventType type = EventType.valueOf(row.text("type"));
        Set<String> both = new HashSet<>(sides.source());
        both.addAll(sides.target());
        return new Act(
                row.text("event_id"),
                type,
                row.textOrNull("mode"),
                row.flag("denied"),
                type.symmetrical() ? both : sides.source(),
                type.symmetrical() ? both : sides.target(),
                Objects.requireNonNull(period(row.day("date_from"), row.day("date_to"))),
                words(row.text("words")));
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null ? null : new Period(from, to == null ? from : to);
    }

    private static Set<String> words(String joined) {
        return new HashSet<>(List.of(joined.split(" ")));
    }
}
