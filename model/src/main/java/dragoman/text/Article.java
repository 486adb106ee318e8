package dragoman.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was given: its words and what is known of where they came from.
 *
 * @param id what the source calls it; never empty
 * @param language ISO 639-1 code, {@code null} where not known
 * @param published day of publication, {@code null} where not known
 * @param title heading given apart from the text, {@code null} where there is none
 * @param publisher outlet, {@code null} where not known
 * @param url address, {@code null} where not known
 * @param text the words as given; offsets of every reading point into it
 */
public record Article(
        String id,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        String text) {
    public Article {
        Objects.requireNonNull(text, "text");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which only the words are known. */
    public static Article of(String id, String text) {
        return new Article(id, null, null, null, null, null, text);
    }

    /** The same article with another day of publication. */
    public Article publishedOn(@Nullable LocalDate day) {
        return new Article(id, language, day, title, publisher, url, text);
    }
}
