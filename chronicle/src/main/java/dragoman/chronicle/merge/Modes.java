package dragoman.chronicle.merge;

import dragoman.reading.EventType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which PLOVER modes can be told of one act. Two different modes are two acts (a call and a visit, an arrest and a
 * sentence), except where one act commonly has both: a bomb explodes and kills, a rally turns into a riot.
 */
final class Modes {
    private static final Map<EventType, List<Set<String>>> ONE_ACT = Map.of(
            EventType.ASSAULT, List.of(Set.of("kill", "shoot", "explosives", "heavy-weapons", "torture")),
            EventType.PROTEST, List.of(Set.of("demo", "riot", "obstruct")),
            EventType.ACCUSE, List.of(Set.of("disapprove", "allege"), Set.of("allege", "investigate")),
            EventType.INCIDENT, List.of(Set.of("crash", "death")),
            EventType.OFFICE, List.of(Set.of("elect", "appoint"), Set.of("appoint", "nominate")),
            EventType.CONSULT, List.of(Set.of("visit", "multilateral"), Set.of("third-party", "multilateral")));

    private Modes() {}

    /** Whether one act of the type can be told with both modes; a mode that is not told agrees with any. */
    static boolean agree(EventType type, @Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        for (Set<String> modes : ONE_ACT.getOrDefault(type, List.of())) {
            if (modes.contains(one) && modes.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
