package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.formats.FormatException;
import dragoman.formats.ReadingJson;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article with all that was read in it.
 *
 * @param id its id in the chronicle
 * @param source what its source calls it
 * @param reading what was read, the article in it; without events where an older program wrote it in a way that this one
 *     cannot read
 * @param datedBy how its day is known; {@code null} where it is not
 * @param reader version of the program that read it
 * @param events by event of the reading: the chronicle's event that it tells
 * @param copyOf the article that it repeats nearly word for word; {@code null} where it stands on its own
 * @param related other articles that tell the same story, by day
 */
public record ArticleFile(
        String id,
        String source,
        Reading reading,
        @Nullable String datedBy,
        String reader,
        Map<String, String> events,
        @Nullable String copyOf,
        List<Related> related) {
    private static final String ARTICLE = """
            SELECT a.article_id, a.given_id, a.title, a.publisher, a.url, a.language, a.published, a.dated_by, a.text, a.reader,
                   s.story_id, s.copy_of, r.reading
            FROM kept.articles a LEFT JOIN stories s ON s.article_id = a.article_id
            LEFT JOIN kept.readings r ON r.article_id = a.article_id WHERE a.article_id = ?""";

    public ArticleFile {
        related = List.copyOf(related);
    }

    /**
     * Another article of the story.
     *
     * @param article its id
     * @param title its heading; {@code null} where unknown
     * @param publisher outlet; {@code null} where unknown
     * @param published day; {@code null} where unknown
     * @param copyOf the article that it repeats; {@code null} where it stands on its own
     */
    public record Related(
            String article,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String copyOf) {}

    private record Found(
            String id,
            String source,
            Reading reading,
            @Nullable String datedBy,
            String reader,
            @Nullable String story,
            @Nullable String copyOf) {}

    /** The article of that id; {@code null} where there is none. */
    public static @Nullable ArticleFile of(Chronicle chronicle, String id) {
        List<Found> found = chronicle.query(
                ARTICLE,
                row -> {
                    Article article = new Article(
                            row.text("given_id"),
                            row.textOrNull("language"),
                            row.day("published"),
                            row.textOrNull("title"),
                            row.textOrNull("publisher"),
                            row.textOrNull("url"),
                            row.text("text"));
                    return new Found(
                            row.text("article_id"),
                            row.text("given_id"),
                            read(row.textOrNull("reading"), article),
                            row.textOrNull("dated_by"),
                            row.text("reader"),
                            row.textOrNull("story_id"),
                            row.textOrNull("copy_of"));
                },
                id);
        if (found.isEmpty()) {
            return null;
        }
        Found one = found.get(0);
        return new ArticleFile(
                one.id(),
                one.source(),
                one.reading(),
                one.datedBy(),
                one.reader(),
                events(chronicle, id),
                one.copyOf(),
                one.story() == null ? List.of() : related(chronicle, id, one.story()));
    }

    private static Reading read(@Nullable String json, Article article) {
        if (json == null) {
            return Reading.empty(article, List.of());
        }
        try {
            return ReadingJson.read(json, article.text());
        } catch (FormatException e) {
            return Reading.empty(article, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, String> events(Chronicle chronicle, String id) {
        Map<String, String> events = new LinkedHashMap<>();
        chronicle.each(
                "SELECT k.telling_id, t.event_id FROM kept.tellings k JOIN told t ON t.telling_id = k.telling_id"
                        + " WHERE k.article_id = ? ORDER BY k.telling",
                row -> events.put(row.text("telling_id").substring(id.length() + 1), row.text("event_id")),
                id);
        return events;
    }

    private static List<Related> related(Chronicle chronicle, String id, String story) {
        return chronicle.query(
                """
                SELECT a.article_id, a.title, a.publisher, a.published, s.copy_of
                FROM stories s JOIN kept.articles a ON a.article_id = s.article_id
                WHERE s.story_id = ? AND s.article_id <> ? ORDER BY a.published NULLS LAST, a.article_id LIMIT 50""",
                row -> new Related(
                        row.text("article_id"),
                        row.textOrNull("title"),
                        row.textOrNull("publisher"),
                        row.day("published"),
                        row.textOrNull("copy_of")),
                story,
                id);
    }
}
