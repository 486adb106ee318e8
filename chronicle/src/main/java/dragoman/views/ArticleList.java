package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles taken in, the latest first, those without a day last.
 *
 * @param articles one page of them
 * @param next where the next page begins; {@code null} on the last
 * @param total how many there are on all pages
 */
public record ArticleList(List<Item> articles, @Nullable String next, int total) implements Answer {
    private static final String NO_DAY = "-";

    public ArticleList {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param article its id
     * @param source what its source calls it
     * @param title its heading; {@code null} where unknown
     * @param publisher outlet; {@code null} where unknown
     * @param published day; {@code null} where unknown
     * @param characters length of its text in code points
     * @param events acts told in it
     * @param copyOf the article that it repeats; {@code null} where it stands on its own
     */
    public record Item(
            String article,
            String source,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            int characters,
            int events,
            @Nullable String copyOf) {}

    /**
     * Asks a chronicle.
     *
     * @param who only articles that name this actor; {@code null} for all
     * @param publisher only those of this outlet; {@code null} for all
     * @param since first day; {@code null} where open
     * @param until last day; {@code null} where open
     * @param after where the last page ended: its {@link ArticleList#next}; {@code null} for the first
     * @param limit most articles
     */
    public record Asked(
            @Nullable Who who,
            @Nullable String publisher,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String after,
            int limit) {
        /**
         * The answer.
         *
         * @throws IllegalArgumentException where {@link #after} is no mark of this list
         */
        public ArticleList of(Chronicle chronicle) {
            Conditions page = new Conditions()
                    .add("SELECT a.article_id, a.given_id, a.title, a.publisher, a.published, a.characters, s.copy_of,"
                            + " (SELECT count(*) FROM kept.tellings k WHERE k.article_id = a.article_id) AS events"
                            + " FROM (SELECT * FROM kept.articles a WHERE TRUE")
                    .add(conditions());
            if (after != null) {
                page.add(beyond(after));
            }
            page.add("ORDER BY a.published DESC NULLS LAST, a.article_id LIMIT ?", limit + 1)
                    .add(") a LEFT JOIN stories s ON s.article_id = a.article_id")
                    .add("ORDER BY a.published DESC NULLS LAST, a.article_id");
            List<Item> found = chronicle.query(
                    page.sql(),
                    row -> new Item(
                            row.text("article_id"),
                            row.text("given_id"),
                            row.textOrNull("title"),
                            row.textOrNull("publisher"),
                            row.day("published"),
                            (int) row.whole("characters"),
                            (int) row.whole("events"),
                            row.textOrNull("copy_of")),
                    page.parameters());
            Conditions count = new Conditions()
                    .add("SELECT count(*) AS n FROM kept.articles a WHERE TRUE")
                    .add(conditions());
            int total = chronicle
                    .query(count.sql(), row -> (int) row.whole("n"), count.parameters())
                    .get(0);
            boolean more = found.size() > limit;
            List<Item> shown = more ? found.subList(0, limit) : found;
            return new ArticleList(shown, more ? mark(shown.get(limit - 1)) : null, total);
        }

        private Conditions conditions() {
            Conditions sql = new Conditions();
            if (who != null) {
                sql.add("AND a.article_id IN (SELECT n.article_id FROM kept.named n WHERE n.actor_id")
                        .in(who.ids())
                        .add(")");
            }
            if (publisher != null) {
                sql.add("AND a.publisher = ?", publisher);
            }
            if (since != null) {
                sql.add("AND a.published >= ?", since);
            }
            if (until != null) {
                sql.add("AND a.published <= ?", until);
            }
            return sql;
        }

        private static Conditions beyond(String mark) {
            int space = mark.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException(mark);
            }
            String id = mark.substring(space + 1);
            if (mark.startsWith(NO_DAY + " ")) {
                return new Conditions().add("AND a.published IS NULL AND a.article_id > ?", id);
            }
            try {
                LocalDate day = LocalDate.parse(mark.substring(0, space));
                return new Conditions()
                        .add(
                                "AND (a.published < ? OR a.published IS NULL OR a.published = ? AND a.article_id > ?)",
                                day,
                                day,
                                id);
            } catch (java.time.DateTimeException e) {
                throw new IllegalArgumentException(mark, e);
            }
        }

        private static String mark(Item last) {
            return (last.published() == null ? NO_DAY : last.published()) + " " + last.article();
        }
    }

    @Override
    public List<String> columns() {
        return List.of("article_id", "given_id", "title", "publisher", "published", "characters", "events", "copy_of");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Item item : articles) {
            rows.add(Arrays.asList(
                    item.article(),
                    item.source(),
                    item.title(),
                    item.publisher(),
                    item.published(),
                    item.characters(),
                    item.events(),
                    item.copyOf()));
        }
        return rows;
    }
}
