package dragoman.chronicle.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what it can be found and filtered by.
 *
 * @param id its id in the chronicle
 * @param source what its source calls it
 * @param title heading; {@code null} where there is none
 * @param publisher outlet; {@code null} where unknown
 * @param published day of publication; {@code null} where unknown
 * @param text its words
 * @param named who is named in it
 * @param told the acts that it tells
 */
public record IndexedArticle(
        String id,
        String source,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String text,
        List<Named> named,
        List<Told> told) {
    public IndexedArticle {
        named = List.copyOf(named);
        told = List.copyOf(told);
    }

    /**
     * An actor that the article names.
     *
     * @param name in the nominative
     * @param country ISO 3166-1 alpha-3, or IGO; {@code null} where it has none
     */
    public record Named(String name, @Nullable String country) {}

    /**
     * A clause that tells an act.
     *
     * @param type PLOVER event type
     * @param start first code point of the clause in the text
     */
    public record Told(String type, int start) {}
}
