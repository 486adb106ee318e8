package dragoman.chronicle.merge;

import dragoman.reading.EventType;
import dragoman.reading.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act as one article tells it: all that the merger may look at.
 *
 * @param id the article's id, a stroke, the id of the event in its reading
 * @param origin the article that tells it
 * @param type PLOVER type
 * @param mode PLOVER mode; {@code null} where none
 * @param cameo CAMEO code; {@code null} where none
 * @param goldstein weight of the code
 * @param source who acts; may be empty
 * @param target who is acted upon; may be empty
 * @param when date of the act; {@code null} where not told
 * @param place where, nominative; {@code null} where not told
 * @param status occurred, planned, denied, alleged or hypothetical
 * @param words dictionary forms of the content words of its clauses, sorted, each once
 * @param evidence its clauses, in text order; not empty
 */
public record Telling(
        String id,
        Origin origin,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        double goldstein,
        List<Party> source,
        List<Party> target,
        @Nullable When when,
        @Nullable Place place,
        String status,
        List<String> words,
        List<Evidence> evidence) {

    /**
     * The article.
     *
     * @param article its id
     * @param published its day; {@code null} where unknown
     * @param publisher its outlet; {@code null} where unknown
     * @param story id of the story that it tells with others
     * @param copyOf id of the article that it repeats; {@code null} where it stands on its own
     */
    public record Origin(
            String article,
            @Nullable LocalDate published,
            @Nullable String publisher,
            String story,
            @Nullable String copyOf) {}

    /**
     * Where.
     *
     * @param name nominative
     * @param country ISO 3166-1 alpha-3; {@code null} where unknown
     */
    public record Place(String name, @Nullable String country) {}

    /**
     * One clause that tells the act.
     *
     * @param start first code point in the article's text
     * @param end the code point after the last
     * @param text its words
     * @param attribution who says so; {@code null} where the article says it on its own
     * @param hedged whether a word weakens the claim
     */
    public record Evidence(
            int start, int end, String text, @Nullable String attribution, boolean hedged) {}

    public Telling {
        source = List.copyOf(source);
        target = List.copyOf(target);
        words = List.copyOf(words);
        evidence = List.copyOf(evidence);
    }
}
