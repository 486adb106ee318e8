package dragoman.chronicle.promise;

import dragoman.chronicle.Period;
import dragoman.reading.EventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act that may show what came of a promise.
 *
 * @param event the event
 * @param type its type
 * @param mode its mode; {@code null} where it has none
 * @param denied whether it is told only as not having happened; acts that are planned, alleged or possible show nothing
 *     and are not given
 * @param doers keys of those who act; of both sides in CONSULT, AGREE and COOPERATE
 * @param others keys of the other side; empty where nobody is told
 * @param when its days
 * @param words dictionary forms of the content words that tell it
 */
public record Act(
        String event,
        EventType type,
        @Nullable String mode,
        boolean denied,
        Set<String> doers,
        Set<String> others,
        Period when,
        Set<String> words) {
    public Act {
        doers = Set.copyOf(doers);
        others = Set.copyOf(others);
        words = Set.copyOf(words);
    }
}
