package dragoman.language.syntax;

import dragoman.language.Relation;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns an attacher's weights: averaged perceptron with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre
 * 2013), exploring its own mistakes after the first passes.
 */
public final class AttacherTrainer {
    private static final double EXPLORE = 0.9;

    private AttacherTrainer() {}

    /**
     * One sentence to learn from.
     *
     * @param tokens with an analysis chosen, as the tagger chooses in reading
     * @param heads for each token its head, -1 for the root
     * @param relations for each token what it is to its head
     */
    public record Example(List<Token> tokens, int[] heads, Relation[] relations) {}

    /** Weights of the transitions; relations are chosen by weights learnt before. */
    public static Weights arcs(List<Example> examples, Weights relations, int passes, int bits, long seed) {
        Perceptron perceptron = new Perceptron(bits, 3);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, relations, perceptron, pass > 0 ? random : null);
            }
        }
        return perceptron.averaged(0.02);
    }

    private static void learn(Example example, Weights relations, Perceptron perceptron, @Nullable Random explore) {
        Configuration.Words words = new Configuration.Words(example.tokens());
        Configuration at = new Configuration(
                words, new Attacher.Chosen(relations, new ArcFeatures(example.tokens(), words), words));
        long[] features = new long[Configuration.MOST];
        while (!at.done()) {
            int count = at.features(features);
            int guess = -1;
            int gold = -1;
            float guessScore = 0;
            float goldScore = 0;
            int least = leastCost(at, example.heads());
            for (int action = 0; action < 3; action++) {
                if (!at.allows(action)) {
                    continue;
                }
                float score = perceptron.score(features, count, action);
                if (guess < 0 || score > guessScore) {
                    guess = action;
                    guessScore = score;
                }
                if (cost(at, example.heads(), action) == least && (gold < 0 || score > goldScore)) {
                    gold = action;
                    goldScore = score;
                }
            }
            perceptron.tick();
            if (cost(at, example.heads(), guess) > least) {
                perceptron.move(features, count, gold, 1);
                perceptron.move(features, count, guess, -1);
                boolean wander = explore != null && explore.nextDouble() < EXPLORE;
                at.apply(wander ? guess : gold);
            } else {
                at.apply(guess);
            }
        }
    }

    private static int leastCost(Configuration at, int[] heads) {
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < 3; action++) {
            if (at.allows(action)) {
                least = Math.min(least, cost(at, heads, action));
            }
        }
        return least;
    }

    /** How many gold arcs can no longer be made after the action. */
    private static int cost(Configuration at, int[] heads, int action) {
        int front = at.front();
        int top = at.stack(0);
        int cost = 0;
        if (action == Configuration.SHIFT) {
            for (int n = 0; n < at.depth(); n++) {
                int below = at.stack(n);
                cost += below >= 0 && heads[below] == front ? 1 : 0;
                cost += n > 0 && heads[front] == below ? 1 : 0;
            }
            return cost;
        }
        for (int i = front; i < heads.length; i++) {
            cost += heads[i] == top ? 1 : 0;
        }
        int head = heads[top];
        if (action == Configuration.LEFT) {
            cost += head == at.stack(1) || head > front ? 1 : 0;
        } else {
            cost += head >= front ? 1 : 0;
        }
        return cost;
    }

    /** Weights of the relations. */
    public static Weights relations(List<Example> examples, int passes, int bits, long seed) {
        int width = Relation.values().length;
        Perceptron perceptron = new Perceptron(bits, width);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        long[] features = new long[Configuration.MOST];
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                Configuration.Words words = new Configuration.Words(example.tokens());
                ArcFeatures arc = new ArcFeatures(example.tokens(), words);
                int[][] ends = ends(example.heads(), words);
                for (int i = 0; i < example.heads().length; i++) {
                    int head = example.heads()[i];
                    if (head >= 0) {
                        perceptron.tick();
                        int count = arc.of(i, head, ends[0][i], ends[1][i], features);
                        learn(perceptron, features, count, example.relations()[i].ordinal());
                    }
                }
            }
        }
        return perceptron.averaged(0.02);
    }

    /** For each token the first word below it on its left and the last on its right, -2 for none. */
    private static int[][] ends(int[] heads, Configuration.Words words) {
        int[][] ends = new int[2][heads.length];
        Arrays.fill(ends[0], -2);
        Arrays.fill(ends[1], -2);
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] > i && !words.sign[i]) {
                ends[0][heads[i]] = i;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && heads[i] < i && !words.sign[i]) {
                ends[1][heads[i]] = i;
            }
        }
        return ends;
    }

    private static void learn(Perceptron perceptron, long[] features, int count, int gold) {
        int guess = 1;
        float most = Float.NEGATIVE_INFINITY;
        for (int k = 1; k < Relation.values().length; k++) {
            float score = perceptron.score(features, count, k);
            if (score > most) {
                most = score;
                guess = k;
            }
        }
        if (guess != gold) {
            perceptron.move(features, count, gold, 1);
            perceptron.move(features, count, guess, -1);
        }
    }
}
