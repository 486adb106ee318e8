package dragoman.eval;

import java.util.Comparator;

/**
 * Two parties in order, by the one name of each.
 *
 * @param from who is for or against
 * @param to whom
 */
record AttitudePair(String from, String to) implements Comparable<AttitudePair> {
    private static final Comparator<AttitudePair> ORDER =
            Comparator.comparing(AttitudePair::from).thenComparing(AttitudePair::to);

    @Override
    public int compareTo(AttitudePair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + " > " + to;
    }
}
