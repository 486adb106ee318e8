package dragoman.chronicle.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people said about tellings; it wins over everything that the merger would find by itself. Tellings that are not in
 * the block are passed over.
 *
 * @param together pairs that tell one act
 * @param apart pairs that tell different acts; wins over {@code together} where that holds only through others
 * @param corrected by telling id and field what the event is instead: {@code type}, {@code mode}, {@code date}, {@code
 *     status}, {@code place}, and {@code source} and {@code target} as names or ISO codes with a semicolon between
 *     ("RUS;IGO"); an empty value says that there is none. The field {@code wrong} (or {@code delete}), with any value,
 *     leaves the telling out of all events. Where tellings of one event are corrected differently, the earliest counts.
 */
public record Constraints(Set<Pair> together, Set<Pair> apart, Map<String, Map<String, String>> corrected) {
    private static final List<String> LEAVES_OUT = List.of("wrong", "delete");

    public Constraints {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        corrected.forEach((telling, fields) -> sorted.put(telling, Map.copyOf(fields)));
        corrected = sorted;
    }

    /** Nobody said anything. */
    public static Constraints none() {
        return new Constraints(Set.of(), Set.of(), Map.of());
    }

    /** Two tellings, the smaller id first. */
    public record Pair(String one, String other) {
        /** The pair of two telling ids, in either order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Corrected fields of a telling; empty where there are none. */
    Map<String, String> of(String telling) {
        return corrected.getOrDefault(telling, Map.of());
    }

    /** Whether the telling tells nothing that took place. */
    boolean leavesOut(String telling) {
        return LEAVES_OUT.stream().anyMatch(of(telling)::containsKey);
    }
}
