package dragoman.chronicle;

import dragoman.text.Article;
import java.util.List;

/** The articles of a chronicle as they were given, a bunch at a time, in the order of their ids. */
public final class KeptArticles {
    private static final String BUNCH = """
            SELECT article_id, given_id, title, publisher, url, text,
                   CASE WHEN dated_by = 'given' THEN published END AS published
            FROM kept.articles WHERE article_id > ? ORDER BY article_id LIMIT ?""";

    private final Chronicle chronicle;

    /** The articles of this chronicle. */
    public KeptArticles(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * One article.
     *
     * @param id its id in the chronicle
     * @param article as it was given; a day that only its text told is left for the reader to find
     */
    public record Kept(String id, Article article) {}

    /** The next articles behind that id, at most so many; begin with an empty id. */
    public List<Kept> after(String id, int most) {
        return chronicle.query(
                BUNCH,
                row -> new Kept(
                        row.text("article_id"),
                        new Article(
                                row.text("given_id"),
                                null,
                                row.day("published"),
                                row.textOrNull("title"),
                                row.textOrNull("publisher"),
                                row.textOrNull("url"),
                                row.text("text"))),
                id,
                most);
    }
}
