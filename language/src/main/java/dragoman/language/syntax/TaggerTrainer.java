package dragoman.language.syntax;

import dragoman.language.Analysis;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a tagger's weights: structured averaged perceptron, with every fitting reading of a word counted as right. */
public final class TaggerTrainer {
    private TaggerTrainer() {}

    /**
     * One sentence to learn from.
     *
     * @param tokens with all their analyses
     * @param right for each token and analysis whether it fits; a token with none teaches nothing
     */
    public record Example(List<Token> tokens, boolean[][] right) {}

    /** Weights after the given number of passes, in an order that the seed decides. */
    public static Weights train(List<Example> examples, int passes, int bits, long seed) {
        Perceptron perceptron = new Perceptron(bits, 1);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        Tagger.Scorer free = (features, count) -> perceptron.score(features, count, 0);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                perceptron.tick();
                learn(example, perceptron, free);
            }
        }
        return perceptron.averaged(0.01);
    }

    private static void learn(Example example, Perceptron perceptron, Tagger.Scorer free) {
        List<Token> tokens = example.tokens();
        int[] guess = Tagger.path(tokens, free);
        int[] gold = guess.clone();
        boolean wrong = false;
        TagFeatures features = new TagFeatures(tokens);
        long[] buffer = new long[TagFeatures.MOST];
        for (int i = 0; i < gold.length; i++) {
            boolean[] right = example.right()[i];
            if (right[guess[i]] || !any(right)) {
                continue;
            }
            wrong = true;
            float most = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < right.length; k++) {
                if (right[k]) {
                    float score = perceptron.score(buffer, features.unary(i, k, buffer), 0) - k * 1e-3f;
                    if (score > most) {
                        most = score;
                        gold[i] = k;
                    }
                }
            }
        }
        if (wrong) {
            move(tokens, features, gold, perceptron, 1);
            move(tokens, features, guess, perceptron, -1);
        }
    }

    private static boolean any(boolean[] right) {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private static void move(List<Token> tokens, TagFeatures features, int[] path, Perceptron perceptron, float by) {
        long[] buffer = new long[TagFeatures.MOST];
        Analysis before = null;
        int choicesBefore = 1;
        for (int i = 0; i < path.length; i++) {
            Analysis one = tokens.get(i).analyses().get(path[i]);
            int choices = tokens.get(i).analyses().size();
            if (choices > 1) {
                perceptron.move(buffer, features.unary(i, path[i], buffer), 0, by);
            }
            if (choices > 1 || choicesBefore > 1) {
                perceptron.move(buffer, TagFeatures.pair(before, one, buffer), 0, by);
            }
            before = one;
            choicesBefore = choices;
        }
    }
}
