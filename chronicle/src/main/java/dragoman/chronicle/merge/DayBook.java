package dragoman.chronicle.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * On how many days of the block each pair of states deals with each other. Two tellings of one day are the likelier one act
 * the seldomer the pair: in a year in which one state sanctions another on three days, two articles of the same day hardly
 * tell two different sanctions. Of one block.
 */
final class DayBook {
    private static final int SELDOM = 6;
    private static final int SOMETIMES = 20;
    private static final int OFTEN = 60;
    private static final TreeSet<Long> NEVER = new TreeSet<>();

    private final Map<String, TreeSet<Long>> days = new HashMap<>();
    private final Map<Long, String> known = new HashMap<>();
    private final Digest.Block block;
    private final boolean symmetrical;

    DayBook(Digest.Block block, boolean symmetrical) {
        this.block = block;
        this.symmetrical = symmetrical;
        for (Digest digest : block.digests()) {
            if (digest.days().oneDay()) {
                for (String pair : pairs(block.profile(digest))) {
                    days.computeIfAbsent(pair, p -> new TreeSet<>())
                            .add(digest.days().from());
                }
            }
        }
    }

    /** Directed pairs of different states, and each acting state alone; for symmetrical types undirected pairs. */
    private List<String> pairs(Profile profile) {
        List<String> source = profile.source().countries();
        List<String> target = symmetrical ? source : profile.target().countries();
        Set<String> pairs = new HashSet<>();
        for (String one : source) {
            if (!symmetrical) {
                pairs.add(one + ">");
            }
            for (String other : target) {
                if (symmetrical ? one.compareTo(other) < 0 : !one.equals(other)) {
                    pairs.add(one + ">" + other);
                }
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * Points for two tellings whose dates agree, by the seldomest pair of states that both tell: how seldom it acts in the
     * year where both tell the day, on how few days inside the longer date where one tells a day in it.
     */
    double points(Digest one, Digest other) {
        String pair = seldomest(one.profile(), other.profile());
        if (pair.isEmpty()) {
            return 0;
        }
        TreeSet<Long> active = days.getOrDefault(pair, NEVER);
        if (one.days().equals(other.days()) && one.days().oneDay()) {
            return active.size() <= SELDOM ? 2 : active.size() <= SOMETIMES ? 1.5 : active.size() <= OFTEN ? 0.75 : 0;
        }
        Timing.Days longer = one.days().length() >= other.days().length() ? one.days() : other.days();
        int inside = active.subSet(longer.from(), true, longer.to(), true).size();
        return inside <= 1 ? 1.5 : inside == 2 ? 0.5 : 0;
    }

    private String seldomest(int one, int other) {
        long key = Likeness.key(one, other);
        String pair = known.get(key);
        if (pair == null) {
            pair = seldomest(block.profiles().get(one), block.profiles().get(other));
            known.put(key, pair);
        }
        return pair;
    }

    /** The pair with the fewest days; empty where they share no pair. */
    private String seldomest(Profile one, Profile other) {
        String seldomest = "";
        int fewest = Integer.MAX_VALUE;
        List<String> others = pairs(other);
        for (String pair : pairs(one)) {
            int active = days.getOrDefault(pair, NEVER).size();
            if (others.contains(pair) && (active < fewest || active == fewest && pair.compareTo(seldomest) < 0)) {
                fewest = active;
                seldomest = pair;
            }
        }
        return seldomest;
    }
}
