package dragoman.views;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words that an answer rests on.
 *
 * @param article id of the article
 * @param source what the article's source calls it
 * @param publisher outlet; {@code null} where unknown
 * @param published day of the article; {@code null} where unknown
 * @param start first code point in the article's text
 * @param end the code point after the last
 * @param text the words
 * @param by who says so; {@code null} where the article says it on its own
 */
public record Evidence(
        String article,
        String source,
        @Nullable String publisher,
        @Nullable LocalDate published,
        int start,
        int end,
        String text,
        @Nullable String by) {
    /** The same words, of an article known by more than its id. */
    Evidence of(Evidence known) {
        return new Evidence(article, known.source, known.publisher, known.published, start, end, text, by);
    }
}
