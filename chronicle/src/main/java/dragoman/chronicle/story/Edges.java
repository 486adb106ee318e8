package dragoman.chronicle.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs of articles that are alike. */
final class Edges {
    private final List<Edge> edges = new ArrayList<>();

    private record Edge(int earlier, int later, double likeness) {}

    /** What is done with a pair. */
    interface Pair {
        void take(int earlier, int later);
    }

    void addIfAlike(int one, int other, double likeness, double threshold) {
        if (likeness >= threshold) {
            edges.add(new Edge(Math.min(one, other), Math.max(one, other), likeness));
        }
    }

    /** All pairs, the most alike first, of equally alike ones the earliest. */
    void strongestFirst(Pair pair) {
        edges.sort(Comparator.comparingDouble(Edge::likeness)
                .reversed()
                .thenComparingInt(Edge::earlier)
                .thenComparingInt(Edge::later));
        for (Edge edge : edges) {
            pair.take(edge.earlier(), edge.later());
        }
    }
}
