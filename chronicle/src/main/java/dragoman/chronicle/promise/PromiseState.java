package dragoman.chronicle.promise;

import java.util.List;
import java.util.Locale;

/**
 * What came of a promise.
 *
 * @param promise the promise
 * @param state how it stands
 * @param shownBy the events that show it, earliest first; empty where it is open
 */
public record PromiseState(String promise, State state, List<String> shownBy) {
    /** How a promise stands, as far as the chronicle tells. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN,
        REPEATED;

        /** The state as the tables have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PromiseState {
        shownBy = List.copyOf(shownBy);
    }
}
