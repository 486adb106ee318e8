package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events with their sides and evidence, held in memory: some 600 bytes each, so of a chronicle of more than {@link #MOST}
 * events none. To read all rows in the order in which they lie costs some 10 µs a row, to look one up by its id 200.
 * Immutable.
 */
final class ActShelf {
    /** Of larger chronicles single events are looked up. */
    static final int MOST = 150_000;

    private final Map<String, Act> acts;
    private final boolean whole;

    private ActShelf(Map<String, Act> acts, boolean whole) {
        this.acts = acts;
        this.whole = whole;
    }

    /**
     * The shelf of a chronicle with so many events.
     *
     * @param before an older shelf of the chronicle: what is still as it was is held once, though both shelves stand
     */
    static ActShelf of(Chronicle chronicle, int events, @Nullable ActShelf before) {
        if (events > MOST) {
            return new ActShelf(Map.of(), false);
        }
        Map<String, Act> acts = new HashMap<>(2 * events);
        Acts.all(chronicle, act -> {
            Act known = before == null ? null : before.get(act.event());
            acts.put(act.event(), act.equals(known) ? known : act);
        });
        return new ActShelf(acts, true);
    }

    /** Whether all events stand here. */
    boolean whole() {
        return whole;
    }

    /** An event; {@code null} where it does not stand here. */
    @Nullable
    Act get(String event) {
        return acts.get(event);
    }
}
