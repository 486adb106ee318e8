package dragoman.chronicle.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Stories as they grow. Two are joined only where their articles are alike on the whole, so that a chain of articles,
 * each like the next, does not make one story of many.
 */
final class Groups {
    /** First articles of each story that are compared. */
    private static final int CORE = 5;

    /** How much of the likeness that a pair needs two stories need on average. */
    private static final double ON_AVERAGE = 0.9;

    private final Members all;
    private final double least;
    private final int[] parent;
    private final int[][] cores;
    private final int[] changes;
    private final Map<Long, Integer> unlike = new HashMap<>();

    Groups(Members all, double threshold) {
        this.all = all;
        this.least = threshold * ON_AVERAGE;
        this.parent = new int[all.size()];
        this.cores = new int[all.size()][];
        this.changes = new int[all.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            cores[i] = new int[] {i};
        }
    }

    /** The first article of the story of an article. */
    int first(int article) {
        int root = article;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = article; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    /** Makes one story of those of two articles. */
    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        if (a != b) {
            int root = Math.min(a, b);
            int gone = Math.max(a, b);
            int[] core = core(cores[root], cores[gone]);
            if (!Arrays.equals(core, cores[root])) {
                cores[root] = core;
                changes[root]++;
            }
            parent[gone] = root;
        }
    }

    /** Makes one story of those of two articles where the stories are alike on the whole. */
    void joinIfAlike(int one, int other) {
        int a = first(one);
        int b = first(other);
        if (a == b) {
            return;
        }
        // Each likeness that a pair of stories has in one more pair of articles would be asked again otherwise.
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        int state = changes[a] + changes[b];
        Integer asked = unlike.get(pair);
        if (asked != null && asked == state) {
            return;
        }
        if (cores[a].length + cores[b].length == 2 || average(cores[a], cores[b]) >= least) {
            join(a, b);
        } else {
            unlike.put(pair, state);
        }
    }

    private double average(int[] some, int[] others) {
        double sum = 0;
        for (int i : some) {
            for (int j : others) {
                sum += all.vouched(i, j);
            }
        }
        return sum / (some.length * others.length);
    }

    private static int[] core(int[] some, int[] others) {
        int[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        Arrays.sort(both);
        return both.length > CORE ? Arrays.copyOf(both, CORE) : both;
    }
}
