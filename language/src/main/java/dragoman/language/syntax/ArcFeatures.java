package dragoman.language.syntax;

import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;

/** What the choice of a relation looks at: both ends of the arc, the preposition, what stands between. */
final class ArcFeatures {
    private final List<Token> tokens;
    private final Configuration.Words words;

    ArcFeatures(List<Token> tokens, Configuration.Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    private static long mix(int template, long a, long b, long c) {
        return ((a * 0x9E3779B97F4A7C15L + b) * 0xC2B2AE3D27D4EB4FL + c) * 0xBF58476D1CE4E5B9L + template + 1000;
    }

    /**
     * Features of the arc from {@code head} to token {@code i}; gives how many were written.
     *
     * @param firstLeft first word below the token on its left, below 0 for none
     * @param lastRight last word below the token on its right, below 0 for none
     */
    int of(int i, int head, int firstLeft, int lastRight, long[] out) {
        int side = head < i ? 1 : 0;
        long coarse = words.coarse[i];
        long grammar = words.grammar[i];
        long above = words.coarse[head];
        long aboveGrammar = words.grammar[head];
        long first = firstLeft < 0 ? 3 : words.lemma[firstLeft];
        long firstCoarse = firstLeft < 0 ? 3 : words.coarse[firstLeft];
        long last = lastRight < 0 ? 3 : words.coarse[lastRight];
        long before = i == 0 ? 3 : words.coarse[i - 1];
        int distance = Math.min(Math.abs(head - i), 5) * 2 + side;
        boolean capital = tokens.get(i).capitalised() && tokens.get(head).capitalised();
        int n = 0;
        out[n++] = mix(1, grammar, above, side);
        out[n++] = mix(2, grammar, aboveGrammar, distance);
        out[n++] = mix(3, words.lemma[i], above, side);
        out[n++] = mix(4, coarse, words.lemma[head], side);
        out[n++] = mix(5, words.kasus[i], above * 2 + side, first);
        out[n++] = mix(6, coarse, above * 2 + side, firstCoarse);
        out[n++] = mix(7, coarse * 2 + side, above, before);
        out[n++] = mix(8, grammar, words.lemma[head], first);
        out[n++] = mix(9, coarse, above * 2 + side, last);
        out[n++] = mix(10, coarse * 2 + side, above, capital ? distance : 20);
        out[n++] = mix(
                11,
                Tag.kasus(tokens.get(i).tag()) == Tag.kasus(tokens.get(head).tag()) ? 1 : 0,
                coarse,
                above * 2 + side);
        out[n++] = mix(12, words.lemma[i], words.lemma[head], side);
        out[n++] = mix(13, coarse, before, first);
        int sign = i > 0 && words.sign[i - 1] ? words.lemma[i - 1] : 0;
        out[n++] = mix(14, coarse, above * 2 + side, sign);
        out[n++] = mix(15, coarse * 2 + side, sign, first);
        out[n++] = mix(16, grammar, aboveGrammar * 2 + side, first);
        return n;
    }
}
