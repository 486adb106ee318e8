package dragoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of all JSON lists.
 *
 * @param rows this page's
 * @param next where the next page begins, to be given back as parameter {@code after}; opaque; {@code null} on the last page
 * @param total how many there are on all pages; {@code null} where not counted
 * @param facets counts by facet, for lists that have facets
 * @param about what else the answer tells: whom it is about, what was read of the period
 */
public record Listing(
        List<?> rows,
        @Nullable String next,
        @Nullable Long total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<Facet>> facets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object about) {
    public Listing {
        rows = List.copyOf(rows);
    }

    /**
     * How many rows have a value.
     *
     * @param value the value, to be given as the facet's parameter
     * @param count rows that have it
     */
    public record Facet(String value, long count) {}

    /** A list that is told whole. */
    public static Listing whole(List<?> rows, @Nullable Object about) {
        return new Listing(rows, null, (long) rows.size(), Map.of(), about);
    }
}
