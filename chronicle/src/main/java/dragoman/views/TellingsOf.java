package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.formats.FormatException;
import dragoman.formats.ReadingJson;
import dragoman.reading.Event;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.views.SentenceMaker.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that tell acts, with the readings that they stand in.
 *
 * @param day articles of later days do not count
 * @param own id of an article that does not count either
 */
record TellingsOf(Chronicle chronicle, LocalDate day, String own) {
    private static final String CLAUSES = """
            ) SELECT m.event_id, m.article_id, m.telling_id, m.position FROM mentions m JOIN ids USING (event_id)
            JOIN articles a ON a.article_id = m.article_id JOIN events e ON e.event_id = m.event_id
            WHERE (a.published IS NULL OR a.published <= ?) AND a.article_id <> ? AND a.copy_of IS NULL
            ORDER BY m.event_id, m.article_id <> e.article_id, a.published, m.article_id, m.telling_id, m.position
            """;

    private record Clause(String event, String article, String telling, int position) {}

    /** By event, the article of the best evidence first; an act without a clause that counts is left out. */
    Map<String, List<Telling>> of(List<Act> acts) {
        List<String> events = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        for (Act act : acts) {
            events.add(act.event());
            events.addAll(act.also());
            act.also().forEach(twin -> shown.put(twin, act.event()));
        }
        Conditions sql = new Conditions()
                .add("WITH ids AS (")
                .add(Conditions.these(events))
                .add(CLAUSES, day, own);
        List<Clause> clauses = chronicle.query(
                sql.sql(),
                row -> new Clause(row.text("event_id"), row.text("article_id"), row.text("telling_id"), (int)
                        row.whole("position")),
                sql.parameters());
        Map<String, Reading> readings = new HashMap<>();
        Map<String, List<Telling>> tellings = new HashMap<>();
        for (Clause clause : clauses) {
            Telling telling = telling(clause, readings.computeIfAbsent(clause.article(), this::reading));
            if (telling != null) {
                tellings.computeIfAbsent(shown.getOrDefault(clause.event(), clause.event()), none -> new ArrayList<>())
                        .add(telling);
            }
        }
        return tellings;
    }

    private static @Nullable Telling telling(Clause clause, Reading reading) {
        String id = clause.telling().substring(clause.article().length() + 1);
        for (Event event : reading.events()) {
            if (event.id().equals(id) && clause.position() <= event.mentions().size()) {
                return new Telling(
                        clause.article(), reading, event, event.mentions().get(clause.position() - 1));
            }
        }
        return null;
    }

    private Reading reading(String article) {
        List<Reading> found = chronicle.query(
                "SELECT r.reading, a.text FROM kept.readings r JOIN kept.articles a USING (article_id)"
                        + " WHERE r.article_id = ?",
                row -> parsed(row.text("reading"), row.text("text"), article),
                article);
        return found.isEmpty() ? Reading.empty(Article.of(article, ""), List.of()) : found.get(0);
    }

    /** A reading that an older program wrote in a way that this one cannot read counts as one without events. */
    private static Reading parsed(String json, String text, String article) {
        try {
            return ReadingJson.read(json, text);
        } catch (FormatException e) {
            return Reading.empty(Article.of(article, text), List.of(String.valueOf(e.getMessage())));
        }
    }
}
