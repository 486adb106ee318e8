package dragoman.reader.time;

import dragoman.reading.When;
import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, and what they mean there.
 *
 * @param sentence index of the sentence in the article
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span the words, in UTF-16 units; may be shorter than its tokens (an abbreviation's stop, a glued word)
 * @param kind what sort of time
 * @param when the value; {@code null} where no honest value can be told
 * @param anchor from where the value is reckoned
 * @param rule the rule that found it, for people who ask why
 */
public record TimeMention(
        int sentence,
        int first,
        int last,
        Span span,
        Kind kind,
        @Nullable When when,
        Anchor anchor,
        String rule) {
    /** What sort of time. */
    public enum Kind {
        /** A place in the calendar, exact or not, with a value or not. */
        DATE,
        /** A decade or a century: a place in the calendar too wide to date an act. */
        ERA,
        /** A length: for three years. */
        LENGTH,
        /** How often: every year. */
        OFTEN,
        /** A pointer to a time named elsewhere: then, at that time. */
        POINTER,
        /** A time of day. */
        CLOCK
    }

    /** Whether the mention covers the token of its sentence. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
