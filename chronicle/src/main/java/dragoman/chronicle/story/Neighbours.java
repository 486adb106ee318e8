package dragoman.chronicle.story;

import java.util.Arrays;

/**
 * Finds pairs of articles that are alike. Only articles that share at least two of their rarest words within the days
 * of a story are compared, so that the work grows with the articles of some days, not with all pairs.
 */
final class Neighbours {
    /** Rarest words of an article by which it is found. */
    private static final int RAREST = 16;

    private static final int LEAST_SHARED = 2;
    /** Most articles of one word that each article is compared with, the nearest in time. */
    private static final int MOST = 400;

    private final Members all;
    private final int[] order;
    private final IntCounts counts;

    Neighbours(Members all) {
        this.all = all;
        this.order = byDay(all);
        this.counts = new IntCounts(all.size() * 8);
        for (int i = 0; i < all.size(); i++) {
            Features features = all.features(i);
            for (int k = 0; k < features.size(); k++) {
                counts.add(features.hash(k));
            }
        }
    }

    /** Places by day, those without a day last, where they look back on all. */
    private static int[] byDay(Members all) {
        long[] keys = new long[all.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) (all.dated(i) ? all.day(i) : Integer.MAX_VALUE) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** The pairs that are at least as like as that. */
    Edges edges(double threshold) {
        Edges edges = new Edges();
        Postings postings = new Postings();
        int[] shared = new int[all.size()];
        int[] touched = new int[RAREST * MOST];
        for (int article : order) {
            int[] words = rarest(article);
            int count = 0;
            for (int word : words) {
                IntList earlier = postings.of(word);
                for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - MOST); k--) {
                    int other = earlier.get(k);
                    if (!all.near(article, other)) {
                        break;
                    }
                    if (shared[other]++ == 0) {
                        touched[count++] = other;
                    }
                }
                earlier.add(article);
            }
            for (int k = 0; k < count; k++) {
                int other = touched[k];
                if (shared[other] >= LEAST_SHARED) {
                    edges.addIfAlike(article, other, all.likeness(article, other), threshold);
                }
                shared[other] = 0;
            }
        }
        return edges;
    }

    /** The words of an article that tell most in this collection, of those that another one has too. */
    private int[] rarest(int article) {
        Features features = all.features(article);
        long[] ranked = new long[features.size()];
        int count = 0;
        for (int k = 0; k < features.size(); k++) {
            int articles = counts.of(features.hash(k));
            if (articles > 1) {
                double telling = features.weight(k) * Math.log((all.size() + 1.0) / articles);
                ranked[count++] = (long) -(telling * 1000) << 32 | features.hash(k) & 0xFFFFFFFFL;
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] rarest = new int[Math.min(RAREST, count)];
        for (int k = 0; k < rarest.length; k++) {
            rarest[k] = (int) ranked[k];
        }
        return rarest;
    }
}
