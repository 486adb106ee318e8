package dragoman.chronicle.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param text in the query language of docs/search.md; blank finds everything that passes the filters
 * @param unit what is found
 * @param filter what hits must be
 * @param order which come first
 * @param limit most hits, at least 1
 * @param after where the last answer ended: its {@link Hits#next}; {@code null} for the first page
 */
public record SearchQuery(
        String text,
        Unit unit,
        Filter filter,
        Order order,
        int limit,
        @Nullable String after) {
    /** Most hits of one answer. */
    public static final int MOST = 1000;

    public SearchQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit + " is not between 1 and " + MOST);
        }
    }

    /**
     * Looks whether the text can be read, before anything is opened.
     *
     * @throws dragoman.chronicle.ChronicleException SEA-001 where it cannot
     */
    public void check() {
        if (!text.isBlank()) {
            QueryReader.read(text);
        }
    }

    /** The ten best articles for a query. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Unit.ARTICLES, Filter.NONE, Order.RELEVANCE, 10, null);
    }

    /** The same with another unit. */
    public SearchQuery in(Unit other) {
        return new SearchQuery(text, other, filter, order, limit, after);
    }

    /** The same with another filter. */
    public SearchQuery only(Filter other) {
        return new SearchQuery(text, unit, other, order, limit, after);
    }

    /** The same in another order. */
    public SearchQuery by(Order other) {
        return new SearchQuery(text, unit, filter, other, limit, after);
    }

    /** The same, so many hits from there on. */
    public SearchQuery page(int most, @Nullable String from) {
        return new SearchQuery(text, unit, filter, order, most, from);
    }

    /** What is found: whole articles, whose words may stand anywhere in them, or single sentences. */
    public enum Unit {
        ARTICLES,
        SENTENCES
    }

    /** Which hits come first. Those of equal rank follow by day, the newest first, then in an order that stays. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /**
     * What hits must be; {@code null} where anything will do.
     *
     * @param actor the article names this actor: an ISO code, or a name in any case and script
     * @param type the article tells an act of that type; a sentence: it stands in the sentence
     * @param publisher outlet, upper and lower case alike
     * @param from first day of publication
     * @param to last day of publication
     */
    public record Filter(
            @Nullable String actor,
            @Nullable String type,
            @Nullable String publisher,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Lets everything pass. */
        public static final Filter NONE = new Filter(null, null, null, null, null);
    }
}
