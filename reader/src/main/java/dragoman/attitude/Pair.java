package dragoman.attitude;

import java.util.Comparator;

/**
 * Two parties in order.
 *
 * @param from index of who is for or against
 * @param to index of whom
 */
record Pair(int from, int to) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::from).thenComparing(Pair::to);

    Pair turned() {
        return new Pair(to, from);
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
