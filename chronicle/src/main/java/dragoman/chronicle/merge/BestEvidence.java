package dragoman.chronicle.merge;

import dragoman.chronicle.merge.MergedEvent.Best;
import dragoman.chronicle.merge.MergedEvent.Consensus;
import dragoman.chronicle.merge.MergedEvent.Standing;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The clause that shows an event best: without a hedge, said by the article itself or by a side of the event, naming both
 * sides, neither a scrap nor a paragraph; of equals the earliest.
 */
final class BestEvidence {
    private static final int SHORT = 60;
    private static final int LONG = 250;

    private BestEvidence() {}

    /**
     * The best clause of some tellings.
     *
     * @param tellings in canonical order, not empty
     */
    static Best of(List<Telling> tellings, Consensus consensus) {
        Best best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Telling telling : tellings) {
            for (Telling.Evidence evidence : telling.evidence()) {
                double worth = worth(telling, evidence, consensus);
                if (best == null || worth > most) {
                    most = worth;
                    best = new Best(telling.origin().article(), telling.id(), evidence);
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("tellings without evidence");
        }
        return best;
    }

    private static double worth(Telling telling, Telling.Evidence evidence, Consensus consensus) {
        String text = evidence.text().toLowerCase(Locale.ROOT);
        double worth = evidence.hedged() ? -2 : 0;
        worth -= foreign(evidence.attribution(), consensus) ? 1 : 0;
        worth += names(text, consensus.source()) ? 1 : 0;
        worth += names(text, consensus.target()) ? 1 : 0;
        worth += telling.status().equals(consensus.status()) ? 1 : -1;
        int length = evidence.end() - evidence.start();
        if (length < SHORT) {
            worth -= (SHORT - length) / (double) SHORT;
        } else if (length > LONG) {
            worth -= Math.min(2, (length - LONG) / (double) LONG);
        }
        return worth;
    }

    /** Whether it is said by somebody who is no side of the event. */
    private static boolean foreign(@Nullable String attribution, Consensus consensus) {
        if (attribution == null) {
            return false;
        }
        String by = attribution.toLowerCase(Locale.ROOT);
        return !names(by, consensus.source()) && !names(by, consensus.target());
    }

    /** Whether the text has any of the names; endings may differ. */
    private static boolean names(String text, List<Standing> actors) {
        for (Standing actor : actors) {
            String name = actor.party().name().toLowerCase(Locale.ROOT);
            int start = name.lastIndexOf(' ') + 1;
            // The last word of a person's name is the surname; two letters are what endings mostly take.
            int end = Math.max(Math.min(name.length(), start + 3), name.length() - 2);
            if (text.contains(name.substring(start, end))) {
                return true;
            }
        }
        return false;
    }
}
