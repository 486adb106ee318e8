package dragoman.views.export;

import dragoman.views.Question;
import dragoman.views.Who;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query that gives an export's rows in their fixed order. Built once; not thread-safe. */
final class Selection {
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private Selection() {}

    /** A query of its own. */
    static Selection of(String sql, @Nullable Object... parameters) {
        return new Selection().add(sql, parameters);
    }

    /** The rows of a table as CSV, JSONL and Parquet have them. */
    static Selection rows(ExportRequest request) {
        return switch (request.table()) {
            case EVENTS ->
                of("SELECT * EXCLUDE (block) FROM events e")
                        .events(request, "e.event_id")
                        .add("ORDER BY event_id");
            case MENTIONS ->
                of("SELECT * FROM mentions m").events(request, "m.event_id").add("ORDER BY mention_id");
            case ACTORS -> actors(request);
            case ARTICLES -> articles(request);
            case STATEMENTS -> statements(request);
            case PROMISES ->
                of("SELECT * FROM promises p").events(request, "p.event_id").add("ORDER BY promise_id");
            case LINKS ->
                of("SELECT * FROM links l").events(request, "l.from_event").add("ORDER BY ALL");
            case DYADS -> DyadMonths.rows(request);
        };
    }

    private static Selection actors(ExportRequest request) {
        Selection rows = of("SELECT * FROM actors");
        if (!request.everything()) {
            rows.add("WHERE actor_id IN (SELECT actor_id FROM event_actors x");
            rows.events(request, "x.event_id").add(")");
        }
        return rows.add("ORDER BY actor_id");
    }

    private static Selection articles(ExportRequest request) {
        Selection rows = of("SELECT * FROM articles a WHERE TRUE");
        rows.days(request.question(), "a.published");
        if (request.choosesEvents()) {
            rows.add("AND a.article_id IN (SELECT string_split(telling_id, '/')[1] FROM told x");
            rows.events(request, "x.event_id").add(")");
        }
        return rows.add("ORDER BY article_id");
    }

    private static Selection statements(ExportRequest request) {
        Selection rows = of("SELECT * FROM statements s WHERE TRUE");
        rows.days(request.question(), "s.said");
        for (Who who : request.actors()) {
            rows.add("AND").actor(who, "s.speaker_id", "s.speaker_country");
        }
        Question question = request.question();
        if (!question.types().isEmpty() || !question.statuses().isEmpty()) {
            rows.add("AND s.statement_id IN (SELECT statement_id FROM (SELECT statement_id,");
            rows.add("unnest(string_split(tellings, ';')) AS telling_id FROM statements)");
            rows.add("JOIN told USING (telling_id) JOIN events e USING (event_id) WHERE TRUE");
            rows.kinds(question).add(")");
        }
        return rows.add("ORDER BY statement_id");
    }

    /** Appends a piece of SQL with as many question marks as parameters. */
    Selection add(String piece, @Nullable Object... own) {
        sql.append(sql.isEmpty() ? "" : " ").append(piece);
        Collections.addAll(parameters, own);
        return this;
    }

    /** Appends that the column names a chosen event; nothing where all are chosen. */
    Selection events(ExportRequest request, String column) {
        if (request.everything()) {
            return this;
        }
        add("WHERE " + column + " IN (SELECT e.event_id FROM events e WHERE TRUE");
        return conditions(request).add(")");
    }

    /** Appends what events {@code e} have to meet, each condition after AND. */
    Selection conditions(ExportRequest request) {
        Question question = request.question();
        if (question.since() != null) {
            add("AND e.date_to >= ?", question.since());
        }
        if (question.until() != null) {
            add("AND e.date_from <= ?", question.until());
        }
        kinds(question);
        for (Who who : request.actors()) {
            add("AND e.event_id IN (SELECT event_id FROM event_actors WHERE");
            actor(who, "actor_id", "country").add(")");
        }
        return this;
    }

    private Selection kinds(Question question) {
        if (!question.types().isEmpty()) {
            add("AND (e.type")
                    .in(question.types())
                    .add("OR e.type || '.' || e.mode")
                    .in(question.types())
                    .add(")");
        }
        if (!question.statuses().isEmpty()) {
            add("AND e.status").in(question.statuses());
        }
        return this;
    }

    private Selection actor(Who who, String id, String country) {
        return who.state() ? add(country + " = ?", who.id()) : add(id).in(who.ids());
    }

    private Selection days(Question question, String column) {
        if (question.since() != null) {
            add("AND " + column + " >= ?", question.since());
        }
        if (question.until() != null) {
            add("AND " + column + " <= ?", question.until());
        }
        return this;
    }

    private Selection in(List<String> values) {
        add("IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
        parameters.addAll(values);
        return this;
    }

    /** The query. */
    String sql() {
        return sql.toString();
    }

    /** Its parameters. */
    List<@Nullable Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }
}
