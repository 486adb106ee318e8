package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Candidates.Candidate;
import dragoman.chronicle.merge.Profile.Kind;
import dragoman.chronicle.merge.Profile.Member;
import dragoman.chronicle.merge.Profile.Side;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events that say nothing of their own ("the strikes", "new sanctions") beside one event of the same day, or of the month
 * that they tell, between the same states: in a timeline they would be two lines for one act. They are joined where only one such event is there; where there
 * are several, nobody can tell which is meant, and they stay apart. Of one block.
 */
final class Leftovers {
    private static final double LEAST = -3;
    private static final int CROWDED = 100;
    private static final int MONTH = 31;

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
        Map<String, List<Cluster>> ofOneDay = new TreeMap<>();
        Map<String, List<Cluster>> ofMonth = new TreeMap<>();
        List<Cluster> loose = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Digest first = cluster.first();
            String who = who(first);
            if (who == null || !first.days().told() || first.days().length() > MONTH) {
                continue;
            }
            String month = month(first) + who;
            ofMonth.computeIfAbsent(month, k -> new ArrayList<>()).add(cluster);
            if (first.days().oneDay()) {
                ofOneDay.computeIfAbsent(first.days().from() + who, k -> new ArrayList<>())
                        .add(cluster);
            } else if (saysLittle(cluster)) {
                loose.add(cluster);
            }
        }
        List<Candidate> found = new ArrayList<>();
        ofOneDay.values().stream()
                .filter(group -> group.size() > 1 && group.size() <= CROWDED)
                .forEach(group -> pair(group, found));
        for (Cluster cluster : loose) {
            List<Cluster> group = ofMonth.getOrDefault(month(cluster.first()) + who(cluster.first()), List.of());
            if (group.size() <= CROWDED) {
                meant(cluster, group).ifPresent(other -> add(cluster, other, found));
            }
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    /** Who acts and how; {@code null} where the act cannot be told from others by that. */
    private @Nullable String who(Digest digest) {
        Profile profile = block.profile(digest);
        List<String> source = profile.source().countries();
        List<String> target = profile.target().countries();
        if (source.isEmpty() && target.isEmpty() || type.symmetrical() && source.size() < 2) {
            return null;
        }
        return (source.isEmpty() ? " > " + target : " " + source) + " "
                + digest.telling().mode();
    }

    private static String month(Digest digest) {
        LocalDate day = LocalDate.ofEpochDay(digest.days().from());
        return day.getYear() + "-" + day.getMonthValue();
    }

    private void pair(List<Cluster> group, List<Candidate> found) {
        List<Cluster> saying = new ArrayList<>();
        List<Cluster> little = new ArrayList<>();
        for (Cluster cluster : group) {
            (saysLittle(cluster) ? little : saying).add(cluster);
        }
        for (int i = 0; i < little.size(); i++) {
            Cluster cluster = little.get(i);
            if (saying.stream().anyMatch(other -> other.agrees(cluster, likeness))) {
                meant(cluster, saying).ifPresent(other -> add(cluster, other, found));
            } else {
                little.subList(0, i).stream()
                        .filter(other -> crosses(other) || crosses(cluster) || oncePerDay())
                        .forEach(other -> add(other, cluster, found));
            }
        }
    }

    /** The only other event of some that agrees with a scrap. */
    private Optional<Cluster> meant(Cluster scrap, List<Cluster> among) {
        List<Cluster> meant = among.stream()
                .filter(other -> other != scrap && other.agrees(scrap, likeness))
                .limit(2)
                .toList();
        return meant.size() == 1 && (crosses(meant.get(0)) || oncePerDay())
                ? Optional.of(meant.get(0))
                : Optional.empty();
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
        double margin =
                likeness.margin(block.digests().get(first), block.digests().get(second));
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
