package dragoman.reader.frame;

import dragoman.reader.actor.Entity;
import java.util.Locale;
import java.util.Set;

/**
 * A place beside a head word that a role can be filled from.
 *
 * @param function as arguments have it ({@code subj}, {@code s+ins}); {@code place} and {@code controller} are special
 * @param asks kinds or sectors, upper case, of which the filler must have one; empty for any
 * @param required whether the frame is silent without it
 */
record Slot(String function, Set<String> asks, boolean required) {
    Slot {
        asks = Set.copyOf(asks);
    }

    /** The same place, filled by whomever. */
    Slot ofAnybody() {
        return asks.isEmpty() ? this : new Slot(function, Set.of(), required);
    }

    /** Whether that actor is of the kind or sector asked for. */
    boolean admits(Entity entity) {
        if (asks.isEmpty() || asks.contains(entity.kind().name().toUpperCase(Locale.ROOT))) {
            return true;
        }
        // Whoever holds an office of unknown kind may be what is asked for.
        return entity.sector() == null ? !entity.roles().isEmpty() : asks.contains(entity.sector());
    }
}
