package dragoman.reading;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the article about an event's place in a row: "the first call this year".
 *
 * @param event id of the event
 * @param span the words of the claim
 * @param rank 1 for the first; -1 for the last
 * @param scope the period in which it is said to have that rank, as {@link When#value()}; {@code null} where open
 */
public record Claim(
        String event, Span span, int rank, @Nullable String scope) {}
