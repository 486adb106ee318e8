package dragoman.reading;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the date of an event is known.
 *
 * @param event id of the event, which has a date
 * @param basis what tells it
 * @param words the words that say it, or say the time that it was taken from; {@code null} where no words do
 */
public record Dating(String event, Basis basis, @Nullable Span words) {
    /** What tells a date, the surest first. */
    public enum Basis {
        /** The act's own word: the meeting of 9 October. */
        OWN,
        /** Its clause. */
        CLAUSE,
        /** Another clause of its sentence. */
        SENTENCE,
        /** The time that the story has reached. */
        STORY,
        /** The article's own day, or only its year. */
        PUBLISHED
    }
}
