package dragoman.chronicle.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many hits there are in all, on this page and on others
 * @param hits those of this page, best first
 * @param facets for publisher, year, country and type: how many hits have which value, the most frequent first
 * @param next names the page after this one; {@code null} where there is none
 */
public record Hits(
        long total,
        List<Hit> hits,
        Map<String, List<Facet>> facets,
        @Nullable String next) {
    /** Nothing. */
    public static final Hits NONE = new Hits(0, List.of(), Map.of(), null);

    public Hits {
        hits = List.copyOf(hits);
        facets = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facets));
    }

    /**
     * How many hits have a value.
     *
     * @param value an outlet, a year, an ISO code, an event type
     * @param count more than 0
     */
    public record Facet(String value, long count) {}

    /**
     * An article, or the article of a sentence, that was found.
     *
     * @param article its id
     * @param source what its source calls it
     * @param title heading; {@code null} where there is none
     * @param publisher outlet; {@code null} where unknown
     * @param published day; {@code null} where unknown
     * @param score the higher the better; 0 where the order is by day
     * @param titleMarks what was found in the title, code points of it
     * @param passages sentences that show why, in text order; at least one unless the text is empty
     */
    public record Hit(
            String article,
            String source,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            float score,
            List<Mark> titleMarks,
            List<Passage> passages) {
        public Hit {
            titleMarks = List.copyOf(titleMarks);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A sentence of an article.
     *
     * @param start first code point in the article's text
     * @param end the code point after the last
     * @param text its words
     * @param marks what was found in it, code points of the article's text; ordered, not overlapping
     */
    public record Passage(int start, int end, String text, List<Mark> marks) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words that were found, in code points.
     *
     * @param start first
     * @param end the one after the last
     */
    public record Mark(int start, int end) {}
}
