package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Candidates.Candidate;
import dragoman.chronicle.merge.Profile.Kind;
import dragoman.chronicle.merge.Profile.Member;
import dragoman.chronicle.merge.Profile.Side;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events that say nothing of their own ("the strikes", "new sanctions") beside one event of the same day between the same
 * states: in a timeline they would be two lines for one act. They are joined where only one such event is there; where there
 * are several, nobody can tell which is meant, and they stay apart. Of one block.
 */
final class Leftovers {
    private static final double LEAST = -3;
    private static final int CROWDED = 100;

    /** Inside one country these happen many times a day; the others happen once or are told as one. */
    private static final Set<EventType> MANY_AT_HOME =
            Set.of(EventType.COERCE, EventType.OFFICE, EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT);

    private final Digest.Block block;
    private final Likeness likeness;
    private final EventType type;

    Leftovers(Digest.Block block, Likeness likeness, EventType type) {
        this.block = block;
        this.likeness = likeness;
        this.type = type;
    }

    /** Pairs of tellings from such events, best first. */
    List<Candidate> find(List<Cluster> clusters) {
        Map<String, List<Cluster>> alike = new TreeMap<>();
        for (Cluster cluster : clusters) {
            String key = key(cluster.first());
            if (key != null) {
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (List<Cluster> group : alike.values()) {
            if (group.size() > 1 && group.size() <= CROWDED) {
                pair(group, found);
            }
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    /** Day, who acts and mode; {@code null} where the act cannot be told from others by them. */
    private @Nullable String key(Digest digest) {
        Profile profile = block.profile(digest);
        List<String> source = profile.source().countries();
        List<String> target = profile.target().countries();
        if (!digest.days().oneDay() || source.isEmpty() && target.isEmpty()) {
            return null;
        }
        if (type.symmetrical() && source.size() < 2) {
            return null;
        }
        String who = source.isEmpty() ? "> " + target : source.toString();
        return digest.days().from() + " " + who + " " + digest.telling().mode();
    }

    private void pair(List<Cluster> group, List<Candidate> found) {
        List<Cluster> saying = new ArrayList<>();
        List<Cluster> little = new ArrayList<>();
        for (Cluster cluster : group) {
            (saysLittle(cluster) ? little : saying).add(cluster);
        }
        for (int i = 0; i < little.size(); i++) {
            Cluster cluster = little.get(i);
            List<Cluster> meant =
                    saying.stream().filter(other -> other.agrees(cluster, likeness)).toList();
            if (meant.size() == 1 && (crosses(meant.get(0)) || oncePerDay())) {
                add(cluster, meant.get(0), found);
            } else if (meant.isEmpty()) {
                little.subList(0, i).stream()
                        .filter(other -> crosses(other) || crosses(cluster) || oncePerDay())
                        .forEach(other -> add(other, cluster, found));
            }
        }
    }

    /** Whether two states face each other. */
    private boolean crosses(Cluster cluster) {
        Profile profile = block.profile(cluster.first());
        List<String> source = profile.source().countries();
        List<String> target = profile.target().countries();
        return type.symmetrical() || !source.isEmpty() && !target.isEmpty() && !source.equals(target);
    }

    private boolean oncePerDay() {
        return !MANY_AT_HOME.contains(type);
    }

    private void add(Cluster one, Cluster other, List<Candidate> found) {
        int first = Math.min(one.first().index(), other.first().index());
        int second = Math.max(one.first().index(), other.first().index());
        double margin = likeness.margin(block.digests().get(first), block.digests().get(second));
        found.add(new Candidate(first, second, Math.max(margin, LEAST)));
    }

    private boolean saysLittle(Cluster cluster) {
        return cluster.members().stream().allMatch(this::saysLittle);
    }

    private boolean saysLittle(Digest digest) {
        Profile profile = block.profile(digest);
        return digest.weight() <= Likeness.SAYS_LITTLE && general(profile.source()) && general(profile.target());
    }

    private static boolean general(Side side) {
        for (Member member : side.members()) {
            if (member.kind() == Kind.PERSON || member.kind() == Kind.DESCRIBED || member.country() == null) {
                return false;
            }
        }
        return true;
    }
}
