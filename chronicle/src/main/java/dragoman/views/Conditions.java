package dragoman.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An SQL query being put together, with the parameters of its question marks in order. Not thread-safe. */
final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Appends a piece of SQL with as many question marks as parameters. */
    Conditions add(String piece, @Nullable Object... own) {
        sql.append(piece).append(' ');
        Collections.addAll(parameters, own);
        return this;
    }

    /** Appends another query's piece. */
    Conditions add(Conditions other) {
        sql.append(other.sql);
        parameters.addAll(other.parameters);
        return this;
    }

    /** Appends the conditions of a question on table {@code e}, each after AND. */
    Conditions question(Question question) {
        if (question.since() != null) {
            add("AND e.date_to >= ?", question.since());
        }
        if (question.until() != null) {
            add("AND e.date_from <= ?", question.until());
        }
        if (!question.types().isEmpty()) {
            add("AND (e.type");
            in(question.types());
            add("OR e.type || '.' || e.mode");
            in(question.types());
            add(")");
        }
        if (!question.statuses().isEmpty()) {
            add("AND e.status");
            in(question.statuses());
        }
        return this;
    }

    /** Appends that the column before is one of these. */
    Conditions in(List<String> values) {
        add("IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
        parameters.addAll(values);
        return this;
    }

    /** The ids of events with this actor, or between these two, as a query with column {@code event_id}. */
    static Conditions eventsOf(Who a, @Nullable Who b) {
        Conditions ids = new Conditions();
        if (b == null) {
            ids.add("SELECT DISTINCT x.event_id FROM event_actors x WHERE");
            return ids.actor("x", a);
        }
        if (a.state() && b.state()) {
            String half = "SELECT event_id FROM event_dyads WHERE source_country = ? AND target_country = ?";
            return ids.add(half + " UNION " + half, a.id(), b.id(), b.id(), a.id());
        }
        ids.add("SELECT DISTINCT x.event_id FROM event_actors x JOIN event_actors y ON x.event_id = y.event_id");
        ids.add("JOIN events z ON z.event_id = x.event_id JOIN event_types t ON t.type = z.type WHERE");
        ids.actor("x", a).add("AND").actor("y", b);
        return ids.add("AND x.actor_id <> y.actor_id AND (x.side <> y.side OR t.symmetrical)");
    }

    /** The ids of events in which the first acts towards the second, or both act on one level. */
    static Conditions eventsFrom(Who a, Who b) {
        Conditions ids = new Conditions();
        if (a.state() && b.state()) {
            return ids.add(
                    "SELECT event_id FROM event_dyads WHERE source_country = ? AND target_country = ?", a.id(), b.id());
        }
        ids.add("SELECT DISTINCT x.event_id FROM event_actors x JOIN event_actors y ON x.event_id = y.event_id");
        ids.add("JOIN events z ON z.event_id = x.event_id JOIN event_types t ON t.type = z.type WHERE");
        ids.actor("x", a).add("AND").actor("y", b);
        return ids.add("AND x.actor_id <> y.actor_id AND (x.side = 'source' AND y.side = 'target' OR t.symmetrical)");
    }

    /** Those ids, as a query with column {@code event_id}. */
    static Conditions these(Iterable<String> events) {
        return new Conditions().add("SELECT unnest(string_split(?, chr(10))) AS event_id", String.join("\n", events));
    }

    private Conditions actor(String table, Who who) {
        return who.state()
                ? add(table + ".country = ?", who.id())
                : add(table + ".actor_id").in(who.ids());
    }

    /** The query. */
    String sql() {
        return sql.toString();
    }

    /** Its parameters. */
    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
