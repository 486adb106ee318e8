package dragoman.chronicle.story;

import java.util.Arrays;

/**
 * Stories as they grow. Two are joined only where their articles are alike on the whole, so that a chain of articles, each
 * like the next, does not make one story of many.
 */
final class Groups {
    /** First articles of each story that are compared. */
    private static final int CORE = 6;

    /** How much of the likeness that a pair needs two stories need on average. */
    private static final double ON_AVERAGE = 0.9;

    private final Collection all;
    private final double least;
    private final int[] parent;
    private final int[][] cores;

    Groups(Collection all, double threshold) {
        this.all = all;
        this.least = threshold * ON_AVERAGE;
        this.parent = new int[all.size()];
        this.cores = new int[all.size()][];
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
            cores[root] = core(cores[root], cores[gone]);
            parent[gone] = root;
        }
    }

    /** Makes one story of those of two articles where the stories are alike on the whole. */
    void joinIfAlike(int one, int other) {
        int a = first(one);
        int b = first(other);
        if (a != b && average(cores[a], cores[b]) >= least) {
            join(a, b);
        }
    }

    private double average(int[] some, int[] others) {
        double sum = 0;
        for (int i : some) {
            for (int j : others) {
                sum += all.likeness(i, j);
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
