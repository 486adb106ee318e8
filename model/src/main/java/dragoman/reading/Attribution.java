package dragoman.reading;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who reports or claims a mention of an event.
 *
 * @param actor id of the reporting actor; {@code null} where it is none of the reading's actors
 * @param name the reporter's name, nominative where known
 * @param span the words that name the reporter
 * @param kind what sort of reporter
 */
public record Attribution(@Nullable String actor, String name, Span span, Kind kind) {
    /** What sort of reporter. */
    public enum Kind {
        OFFICIAL,
        MEDIA,
        ANONYMOUS,
        PERSON
    }
}
