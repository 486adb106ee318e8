package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Candidates.Candidate;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins tellings to clusters: what people said first, then the likest pairs, then what would stand twice in a timeline. A
 * join is made only where the two clusters contradict each other in nothing, so that no chain of likenesses drags different
 * acts together. Of one block.
 */
final class Clustering {
    // Tellings of one article are two acts to the reader; a third telling must be much like one of them to say
    // otherwise.
    private static final double OVER_ONE_ARTICLE = 1.5;
    private static final double LEAST_ON_THE_WHOLE = -1;

    private final Digest.Block block;
    private final EventType type;
    private final Likeness likeness;
    private final Cluster[] clusters;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final List<Joined> joins = new ArrayList<>();

    /** Two tellings that were joined directly. */
    record Joined(Digest one, Digest other, String why, double score) {}

    Clustering(Digest.Block block, EventType type) {
        this.block = block;
        this.type = type;
        this.likeness = new Likeness(block, type);
        this.clusters = new Cluster[block.digests().size()];
        block.digests().forEach(digest -> clusters[digest.index()] = new Cluster(digest));
    }

    /**
     * Joins them.
     *
     * @param together pairs of tellings that people joined
     * @param notTogether pairs that people took apart
     */
    void run(List<Integer[]> together, List<Integer[]> notTogether) {
        for (Integer[] pair : notTogether) {
            apart.computeIfAbsent(pair[0], i -> new HashSet<>()).add(pair[1]);
            apart.computeIfAbsent(pair[1], i -> new HashSet<>()).add(pair[0]);
        }
        for (Integer[] pair : together) {
            Digest one = block.digests().get(pair[0]);
            Digest other = block.digests().get(pair[1]);
            if (clusters[pair[0]] != clusters[pair[1]] && !takenApart(clusters[pair[0]], clusters[pair[1]])) {
                join(one, other, true, new Joined(one, other, "corrected", 1));
            }
        }
        for (Candidate candidate : new Candidates(block, likeness).find()) {
            tryToJoin(candidate, LEAST_ON_THE_WHOLE, "");
        }
        for (Candidate candidate : new Leftovers(block, likeness, type).find(clusters())) {
            tryToJoin(candidate, Likeness.NEVER, "; the only such act of the day");
        }
    }

    private void tryToJoin(Candidate candidate, double leastOnTheWhole, String because) {
        Cluster one = clusters[candidate.one()];
        Cluster other = clusters[candidate.other()];
        if (one == other
                || !one.agrees(other, likeness)
                || takenApart(one, other)
                || oneArticle(one, other, candidate.margin())
                || one.size() + other.size() > 2 && one.meanMargin(other, likeness) < leastOnTheWhole) {
            return;
        }
        Digest first = block.digests().get(candidate.one());
        Digest second = block.digests().get(candidate.other());
        String why = likeness.why(first, second) + because;
        join(first, second, false, new Joined(first, second, why, Likeness.score(candidate.margin())));
    }

    private void join(Digest one, Digest other, boolean byPeople, Joined joined) {
        Cluster first = clusters[one.index()];
        Cluster second = clusters[other.index()];
        Cluster larger = first.size() >= second.size() ? first : second;
        Cluster smaller = larger == first ? second : first;
        larger.take(smaller, byPeople);
        smaller.members().forEach(member -> clusters[member.index()] = larger);
        joins.add(joined);
    }

    private boolean takenApart(Cluster one, Cluster other) {
        if (apart.isEmpty()) {
            return false;
        }
        Cluster smaller = one.size() <= other.size() ? one : other;
        Cluster larger = smaller == one ? other : one;
        for (Digest member : smaller.members()) {
            for (int not : apart.getOrDefault(member.index(), Set.of())) {
                if (clusters[not] == larger) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the reader's own judgement, that an article tells two acts, stands against the join. */
    private boolean oneArticle(Cluster one, Cluster other, double margin) {
        for (Digest[] pair : one.sameArticle(other)) {
            boolean byAThird = margin >= OVER_ONE_ARTICLE && likeness.oneByAThird(pair[0], pair[1]);
            if (!byAThird && !likeness.toldTwice(pair[0], pair[1])) {
                return true;
            }
        }
        return false;
    }

    /** The clusters, by their first telling. */
    List<Cluster> clusters() {
        Set<Cluster> seen = new HashSet<>();
        List<Cluster> found = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (seen.add(cluster)) {
                found.add(cluster);
            }
        }
        return found;
    }

    /** The joins made, in the order in which they were made. */
    List<Joined> joins() {
        return joins;
    }
}
