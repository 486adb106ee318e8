package dragoman.reading;

import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event in the article: the evidence.
 *
 * @param span the clause that tells it
 * @param trigger the words that name the act
 * @param frame the lexicon's frame that fired, as {@code ru/consult/phone}
 * @param attribution who says so; {@code null} where the article says it on its own
 * @param hedges words that weaken the claim; may be empty
 */
public record EventMention(
        Span span, Span trigger, String frame, @Nullable Attribution attribution, List<Span> hedges) {
    public EventMention {
        hedges = List.copyOf(hedges);
    }
}
