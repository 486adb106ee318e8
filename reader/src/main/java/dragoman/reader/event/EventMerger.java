package dragoman.reader.event;

import dragoman.reader.actor.Entity;
import dragoman.reading.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the tellings of one act in one article. Immutable. */
final class EventMerger {
    /** How probable it must be on average over the tellings of an act that another tells it too. */
    private static final double ENOUGH = 0.5;

    /** Acts of one type, counted back, that a telling is compared with; and tellings of each. No news has more. */
    private static final int ACTS = 100;

    private static final int TELLINGS = 50;

    private final SameAct sameAct;
    private final Pair pair;

    EventMerger(SameAct sameAct, List<Entity> entities) {
        this.sameAct = sameAct;
        this.pair = new Pair(entities);
    }

    /** The drafts in order of first telling, those of one act joined. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = likeliest(merged, draft);
            if (same != null) {
                same.absorb(draft);
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    /** The act that the draft most probably tells once more, the later of equals; {@code null} where it tells a new one. */
    private @Nullable Draft likeliest(List<Draft> merged, Draft draft) {
        Draft best = null;
        double most = ENOUGH;
        int compared = 0;
        for (int i = merged.size() - 1; i >= 0 && compared < ACTS; i--) {
            Draft one = merged.get(i);
            if (one.frame.type() == draft.frame.type()) {
                compared++;
                double probability = probability(one, draft.tellings.get(0));
                if (probability > most) {
                    best = one;
                    most = probability;
                }
            }
        }
        return best;
    }

    /** Whether no likeness of words can make one act of them: days in conflict, one denied, or both sides of other states. */
    private static boolean isApart(int[] traits) {
        int others = Trait.Kinship.OTHERS.ordinal();
        int denied = Status.DENIED.ordinal();
        return traits[Trait.DATE.ordinal()] == Pair.CONFLICT
                || traits[Trait.OLD_STATUS.ordinal()] == denied != (traits[Trait.NEW_STATUS.ordinal()] == denied)
                || traits[Trait.TARGET.ordinal()] == others && traits[Trait.SOURCE.ordinal()] == others;
    }

    private double probability(Draft act, Telling telling) {
        List<Telling> tellings = act.tellings.subList(Math.max(0, act.tellings.size() - TELLINGS), act.tellings.size());
        double sum = 0;
        for (Telling old : tellings) {
            int[] traits = pair.traits(old, telling);
            if (isApart(traits)) {
                return 0;
            }
            sum += sameAct.probability(traits);
        }
        return sum / tellings.size();
    }
}
