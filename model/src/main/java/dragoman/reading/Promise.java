package dragoman.reading;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an AGREE event undertakes.
 *
 * @param event id of the event
 * @param content the words of what is promised
 * @param condition the words of the condition; {@code null} where none is set
 * @param due when it is due; {@code null} where not told
 */
public record Promise(
        String event,
        Span content,
        @Nullable Span condition,
        @Nullable When due) {}
