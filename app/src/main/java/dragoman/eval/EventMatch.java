package dragoman.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One to one matches between gold events and those of a reading: by overlap, largest first; where overlaps are equal the
 * later gold event first, then the later event of the reading, as the reference script has it.
 *
 * @param gold the annotated event
 * @param system the event read
 */
record EventMatch(ScoredEvent gold, ScoredEvent system) {
    private record Candidate(int overlap, int gold, int system) {}

    /** The matches among pairs that may match, largest overlap first. */
    static List<EventMatch> all(
            List<ScoredEvent> gold, List<ScoredEvent> system, BiPredicate<ScoredEvent, ScoredEvent> mayMatch) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int s = 0; s < system.size(); s++) {
                int overlap = gold.get(g).overlap(system.get(s));
                if (overlap > 0 && mayMatch.test(gold.get(g), system.get(s))) {
                    candidates.add(new Candidate(overlap, g, s));
                }
            }
        }
        candidates.sort(EventMatch::descending);
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> systemTaken = new HashSet<>();
        List<EventMatch> matches = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!goldTaken.contains(one.gold) && !systemTaken.contains(one.system)) {
                goldTaken.add(one.gold);
                systemTaken.add(one.system);
                matches.add(new EventMatch(gold.get(one.gold), system.get(one.system)));
            }
        }
        return matches;
    }

    /** The matches among pairs of one type. */
    static List<EventMatch> ofOneType(List<ScoredEvent> gold, List<ScoredEvent> system) {
        return all(gold, system, (one, other) -> one.type() == other.type());
    }

    private static int descending(Candidate one, Candidate other) {
        if (one.overlap != other.overlap) {
            return Integer.compare(other.overlap, one.overlap);
        }
        return one.gold != other.gold
                ? Integer.compare(other.gold, one.gold)
                : Integer.compare(other.system, one.system);
    }
}
