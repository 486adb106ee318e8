package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Timing.Days;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tellings taken for one act so far, with a summary by which contradictions are found without comparing all with all. */
final class Cluster {
    // Enough to see what a cluster is about; comparing all members would make large events slow.
    private static final int LOOKED_AT = 6;

    private final List<Digest> members = new ArrayList<>();
    private final Set<Days> days = new HashSet<>();
    private final Set<Integer> profiles = new HashSet<>();
    private final Set<ModeAndPlace> manners = new HashSet<>();
    private final Map<String, List<Digest>> articles = new HashMap<>();
    private final List<Digest> first = new ArrayList<>();
    private boolean forced;

    /** How and where, with one telling that says so. */
    private record ModeAndPlace(@Nullable String mode, Telling.@Nullable Place place, Digest by) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof ModeAndPlace other
                    && Objects.equals(mode, other.mode)
                    && Objects.equals(place, other.place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mode, place);
        }
    }

    Cluster(Digest first) {
        add(first);
    }

    private void add(Digest digest) {
        members.add(digest);
        keepFirst(digest);
        days.add(digest.days());
        profiles.add(digest.profile());
        Telling telling = digest.telling();
        manners.add(new ModeAndPlace(telling.mode(), telling.place(), digest));
        articles.computeIfAbsent(telling.origin().article(), a -> new ArrayList<>())
                .add(digest);
    }

    private void keepFirst(Digest digest) {
        int at = first.size();
        while (at > 0 && first.get(at - 1).index() > digest.index()) {
            at--;
        }
        first.add(at, digest);
        if (first.size() > LOOKED_AT) {
            first.remove(LOOKED_AT);
        }
    }

    /** The tellings; the order means nothing. */
    List<Digest> members() {
        return members;
    }

    /** The first telling in canonical order. */
    Digest first() {
        return first.get(0);
    }

    int size() {
        return members.size();
    }

    /** Takes in all of another cluster, because people said so where {@code forced}. */
    void take(Cluster other, boolean byPeople) {
        other.members.forEach(this::add);
        forced |= other.forced || byPeople;
    }

    /**
     * Whether nothing in one cluster contradicts anything in the other. Where people joined tellings that contradict each
     * other, another telling need agree with one of them only.
     */
    boolean agrees(Cluster other, Likeness likeness) {
        boolean any = forced || other.forced;
        return days(other, any) && profiles(other, any, likeness) && manners(other, any, likeness);
    }

    private boolean days(Cluster other, boolean any) {
        boolean one = false;
        for (Days own : days) {
            for (Days theirs : other.days) {
                boolean fits = Timing.of(own, theirs) != Timing.APART;
                one |= fits;
                if (!fits && !any) {
                    return false;
                }
            }
        }
        return one;
    }

    private boolean profiles(Cluster other, boolean any, Likeness likeness) {
        boolean one = false;
        for (int own : profiles) {
            for (int theirs : other.profiles) {
                boolean fits = !likeness.participants(own, theirs).contradiction();
                one |= fits;
                if (!fits && !any) {
                    return false;
                }
            }
        }
        return one;
    }

    private boolean manners(Cluster other, boolean any, Likeness likeness) {
        boolean one = false;
        for (ModeAndPlace own : manners) {
            for (ModeAndPlace theirs : other.manners) {
                boolean fits = likeness.compatible(own.by, theirs.by);
                one |= fits;
                if (!fits && !any) {
                    return false;
                }
            }
        }
        return one;
    }

    /**
     * Pairs of tellings of one article, one from each cluster; the reader took them for two acts.
     */
    List<Digest[]> sameArticle(Cluster other) {
        Cluster few = articles.size() <= other.articles.size() ? this : other;
        Cluster many = few == this ? other : this;
        List<Digest[]> pairs = new ArrayList<>();
        few.articles.forEach((article, own) -> {
            for (Digest theirs : many.articles.getOrDefault(article, List.of())) {
                own.forEach(digest -> pairs.add(new Digest[] {digest, theirs}));
            }
        });
        return pairs;
    }

    /** How like the members of both are on the whole: mean margin over some of each, pairs that cannot be judged left out. */
    double meanMargin(Cluster other, Likeness likeness) {
        double sum = 0;
        int pairs = 0;
        for (Digest own : first) {
            for (Digest theirs : other.first) {
                double margin = likeness.margin(own, theirs);
                if (margin != Likeness.NEVER) {
                    sum += margin;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Likeness.NEVER : sum / pairs;
    }
}
