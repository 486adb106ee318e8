package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Constraints.Pair;
import dragoman.chronicle.merge.MergedEvent.Join;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes events of tellings. Pure: the same tellings and constraints give the same events, in whatever order they come.
 * Stateless, thread-safe.
 */
public final class EventMerger {
    /**
     * Joins the tellings that tell one act.
     *
     * @param block tellings of one type and one year, each once, in any order
     * @param constraints what people said
     * @return events by their first telling; each telling is in exactly one, those left out by people in none
     * @throws IllegalArgumentException where the tellings are not of one type
     */
    public List<MergedEvent> merge(List<Telling> block, Constraints constraints) {
        List<Telling> told = block.stream()
                .filter(telling -> !constraints.leavesOut(telling.id()))
                .sorted(Digest.CANONICAL)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        EventType type = told.get(0).type();
        if (told.stream().anyMatch(telling -> telling.type() != type)) {
            throw new IllegalArgumentException("tellings of several types in one block");
        }
        Copies copies = Copies.of(told, constraints);
        Digest.Block digested = Digest.Block.of(copies.originals());
        Map<String, Integer> places = new HashMap<>();
        digested.digests().forEach(digest -> places.put(digest.telling().id(), digest.index()));
        copies.originalOf().forEach((copy, original) -> places.put(copy, places.get(original.id())));
        Clustering clustering = new Clustering(digested, type);
        clustering.run(pairs(constraints.together(), places), pairs(constraints.apart(), places));
        return events(clustering, copies, constraints);
    }

    /** The pairs as numbers of tellings, in a fixed order; pairs that are not both in the block are passed over. */
    private static List<Integer[]> pairs(Iterable<Pair> pairs, Map<String, Integer> places) {
        List<Integer[]> numbers = new ArrayList<>();
        for (Pair pair : pairs) {
            Integer one = places.get(pair.one());
            Integer other = places.get(pair.other());
            if (one != null && other != null && !one.equals(other)) {
                numbers.add(new Integer[] {Math.min(one, other), Math.max(one, other)});
            }
        }
        numbers.sort(Comparator.comparing((Integer[] pair) -> pair[0]).thenComparing(pair -> pair[1]));
        return numbers;
    }

    /** What one event is made of. */
    private record Group(List<Telling> tellings, List<Join> joins) {}

    private static List<MergedEvent> events(Clustering clustering, Copies copies, Constraints constraints) {
        List<Group> groups = new ArrayList<>();
        Map<String, Group> groupOf = new HashMap<>();
        for (Cluster cluster : clustering.clusters()) {
            Group group = group(cluster, copies);
            groups.add(group);
            group.tellings().forEach(telling -> groupOf.put(telling.id(), group));
        }
        for (Clustering.Joined joined : clustering.joins()) {
            String one = joined.one().telling().id();
            Group group = groupOf.get(one);
            if (group != null) {
                group.joins().add(new Join(one, joined.other().telling().id(), joined.why(), joined.score()));
            }
        }
        groups.sort(Comparator.comparing(group -> group.tellings().get(0), Digest.CANONICAL));
        List<MergedEvent> events = new ArrayList<>();
        for (Group group : groups) {
            group.joins().sort(Comparator.comparing(Join::telling).thenComparing(Join::with));
            events.add(EventMaker.make(group.tellings(), group.joins(), constraints));
        }
        return events;
    }

    private static Group group(Cluster cluster, Copies copies) {
        List<Telling> tellings = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        for (Digest member : cluster.members()) {
            Telling original = member.telling();
            tellings.add(original);
            for (Telling copy : copies.of(original)) {
                tellings.add(copy);
                joins.add(new Join(original.id(), copy.id(), "copy of the article, same words", 1));
            }
        }
        tellings.sort(Digest.CANONICAL);
        return new Group(tellings, joins);
    }
}
