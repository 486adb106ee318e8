package dragoman.chronicle.promise;

import dragoman.chronicle.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promise, as far as it must be known to say what came of it.
 *
 * @param id the promise
 * @param event the event in which it was made; the same promise told by several articles has one event
 * @param promisers keys of those who promise: ids of actors, and ISO codes of the states that they act for
 * @param promisees keys of those to whom; empty where it is not told
 * @param cameo CAMEO code of the promise; {@code null} where there is none
 * @param made days on which it may have been made; {@code null} where unknown
 * @param due days on which it is due; {@code null} where not told
 * @param words dictionary forms of the content words of what is promised, without the parties' names
 */
public record Promised(
        String id,
        String event,
        Set<String> promisers,
        Set<String> promisees,
        @Nullable String cameo,
        @Nullable Period made,
        @Nullable Period due,
        Set<String> words) {
    public Promised {
        promisers = Set.copyOf(promisers);
        promisees = Set.copyOf(promisees);
        words = Set.copyOf(words);
    }
}
