package dragoman.chronicle.promise;

import dragoman.reading.EventType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which types of act carry out, or go back on, which promise. CAMEO's codes under 03 say what is promised: 031
 * cooperation, 033 aid, 034 reform, 035 yielding, 036 to 039 talks; a promise without so fine a code may be carried out
 * by any of them.
 */
final class Fulfilment {
    private static final Set<EventType> ANY = EnumSet.of(
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.CONSULT,
            EventType.SUPPORT);

    private Fulfilment() {}

    /** Types that carry out a promise of that code. */
    static Set<EventType> of(@Nullable String cameo) {
        Set<EventType> exact = exact(cameo);
        return exact.isEmpty() ? ANY : exact;
    }

    /** Types that the code itself names; empty where it does not say what is promised. */
    static Set<EventType> exact(@Nullable String cameo) {
        if (cameo == null || cameo.length() < 3 || !cameo.startsWith("03")) {
            return Set.of();
        }
        return switch (cameo.charAt(2)) {
            case '1' -> EnumSet.of(EventType.COOPERATE, EventType.AID);
            case '2' -> EnumSet.of(EventType.SUPPORT, EventType.CONSULT, EventType.COOPERATE);
            case '3' -> EnumSet.of(EventType.AID, EventType.COOPERATE);
            case '4', '5' -> EnumSet.of(EventType.CONCEDE, EventType.RETREAT);
            case '6', '8', '9' -> EnumSet.of(EventType.CONSULT);
            case '7' -> EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.RETREAT);
            default -> Set.of();
        };
    }

    /** Whether an act that took place goes back on promises: a refusal, or the end of what was given. */
    static boolean contradicts(Act act) {
        return act.type() == EventType.REJECT
                || act.type() == EventType.SANCTION
                        && ("discontinue".equals(act.mode()) || "withdraw".equals(act.mode()));
    }
}
