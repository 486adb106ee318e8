package dragoman.language.syntax;

import dragoman.language.Relation;
import dragoman.language.Token;
import java.util.List;

/**
 * Says what governs each token and how: a greedy transition parser for heads, then a linear choice of relation for each
 * arc. Immutable, shared by threads; its work grows with the length of the sentence alone.
 */
public final class Attacher {
    private static final Relation[] RELATIONS = Relation.values();
    private final Weights arcs;
    private final Weights relations;

    /** An attacher with trained weights: {@code arcs} of width 3, {@code relations} one wide for each relation. */
    public Attacher(Weights arcs, Weights relations) {
        if (arcs.width() != 3 || relations.width() != RELATIONS.length) {
            throw new IllegalArgumentException("weights of another make");
        }
        this.arcs = arcs;
        this.relations = relations;
    }

    /**
     * Heads and relations of one sentence.
     *
     * @param heads for each token the index of its head, -1 for the root
     * @param relations for each token what it is to its head
     */
    public record Attachment(int[] heads, Relation[] relations) {}

    /** Attaches tokens whose analyses have been chosen. */
    public Attachment attach(List<Token> tokens) {
        Configuration.Words words = new Configuration.Words(tokens);
        Configuration at = new Configuration(words, new Chosen(relations, new ArcFeatures(tokens, words), words));
        long[] features = new long[Configuration.MOST];
        int[] scores = new int[3];
        while (!at.done()) {
            int action = onlyAction(at);
            if (action < 0) {
                arcs.add(features, at.features(features), scores);
                action = best(at, scores);
            }
            at.apply(action);
        }
        Relation[] found = new Relation[tokens.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = RELATIONS[at.relation(i)];
        }
        return new Attachment(at.heads, found);
    }

    /** The best-scoring relation of an arc; lives in one attachment. */
    static final class Chosen implements Configuration.Relations {
        private final Weights weights;
        private final ArcFeatures arcs;
        private final Configuration.Words words;
        private final long[] features = new long[Configuration.MOST];
        private final int[] votes = new int[RELATIONS.length];

        Chosen(Weights weights, ArcFeatures arcs, Configuration.Words words) {
            this.weights = weights;
            this.arcs = arcs;
            this.words = words;
        }

        @Override
        public int of(int child, int head, int firstLeft, int lastRight) {
            if (words.sign[child]) {
                return Relation.PUNCT.ordinal();
            }
            weights.add(features, arcs.of(child, head, firstLeft, lastRight, features), votes);
            int most = 1;
            for (int k = 2; k < votes.length; k++) {
                most = votes[k] > votes[most] ? k : most;
            }
            return most;
        }
    }

    private static int onlyAction(Configuration at) {
        int only = -1;
        for (int action = 0; action < 3; action++) {
            if (at.allows(action)) {
                if (only >= 0) {
                    return -1;
                }
                only = action;
            }
        }
        return only;
    }

    private static int best(Configuration at, int[] scores) {
        int best = -1;
        for (int action = 0; action < 3; action++) {
            if (at.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }
}
