package dragoman.language.syntax;

import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.Arrays;
import java.util.List;

/** What the choice of a relation looks at: both ends of the arc, the preposition, what stands between. */
final class ArcFeatures {
  private final List<Token> tokens;
  private final Configuration.Words words;
  private final int[] heads;
  private final int[] firstLeft;
  private final int[] lastRight;

  ArcFeatures(List<Token> tokens, Configuration.Words words, int[] heads) {
    this.tokens = tokens;
    this.words = words;
    this.heads = heads;
    firstLeft = new int[heads.length];
    lastRight = new int[heads.length];
    Arrays.fill(firstLeft, -1);
    Arrays.fill(lastRight, -1);
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] > i && !words.sign[i]) {
        firstLeft[heads[i]] = i;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && heads[i] < i && !words.sign[i]) {
        lastRight[heads[i]] = i;
      }
    }
  }

  private static long mix(int template, long a, long b, long c) {
    return ((a * 0x9E3779B97F4A7C15L + b) * 0xC2B2AE3D27D4EB4FL + c) * 0xBF58476D1CE4E5B9L + template + 1000;
  }

  /** Features of the arc to token {@code i}; gives how many were written. */
  int of(int i, long[] out) {
    int head = heads[i];
    int side = head < i ? 1 : 0;
    long coarse = words.coarse[i];
    long grammar = words.grammar[i];
    long above = words.coarse[head];
    long aboveGrammar = words.grammar[head];
    long first = firstLeft[i] < 0 ? 3 : words.lemma[firstLeft[i]];
    long firstCoarse = firstLeft[i] < 0 ? 3 : words.coarse[firstLeft[i]];
    long last = lastRight[i] < 0 ? 3 : words.coarse[lastRight[i]];
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
    out[n++] = mix(11, Tag.kasus(tokens.get(i).tag()) == Tag.kasus(tokens.get(head).tag()) ? 1 : 0, coarse, above * 2 + side);
    out[n++] = mix(12, words.lemma[i], words.lemma[head], side);
    out[n++] = mix(13, coarse, before, first);
    int sign = i > 0 && words.sign[i - 1] ? words.lemma[i - 1] : 0;
    out[n++] = mix(14, coarse, above * 2 + side, sign);
    out[n++] = mix(15, coarse * 2 + side, sign, first);
    out[n++] = mix(16, grammar, aboveGrammar * 2 + side, first);
    return n;
  }
}
