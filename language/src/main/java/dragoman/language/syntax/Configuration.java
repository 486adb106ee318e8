package dragoman.language.syntax;

import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Where an attachment stands: a stack, a buffer and the arcs so far (arc-hybrid system, Kuhlmann, Gómez-Rodríguez and
 * Satta 2011). The root is a virtual token at the bottom of the stack with index -1.
 */
final class Configuration {
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int ROOT = -1;

    final int size;
    final int[] heads;
    private final int[] stack;
    private int depth;
    private int front;
    private final int[] leftChild;
    private final int[] rightChild;
    private final int[] leftCount;
    private final int[] rightCount;
    private final Words words;
    private final Relations relations;
    private final int[] relation;
    private final int[] governed;

    /** Says what a token is to its head when an arc is made. */
    interface Relations {
        /** Ordinal of the relation; {@code firstLeft} and {@code lastRight} are below 0 where nothing stands there. */
        int of(int child, int head, int firstLeft, int lastRight);
    }

    /** What features need of each token, once. */
    static final class Words {
        final int[] coarse;
        final int[] grammar;
        final int[] lemma;
        final int[] kasus;
        final boolean[] sign;

        Words(List<Token> tokens) {
            int n = tokens.size();
            coarse = new int[n];
            grammar = new int[n];
            lemma = new int[n];
            kasus = new int[n];
            sign = new boolean[n];
            for (int i = 0; i < n; i++) {
                Token token = tokens.get(i);
                long tag = token.tag();
                int pos = Tag.pos(tag).ordinal();
                int form = Tag.form(tag).ordinal() * 4 + Tag.voice(tag).ordinal();
                int name = Tag.name(tag).ordinal();
                int mark = Tag.has(tag, Tag.Mark.SHORT) ? 1 : 0;
                kasus[i] = Tag.kasus(tag).ordinal();
                coarse[i] = ((pos * 32 + form) * 8 + name) * 2 + mark;
                grammar[i] = ((coarse[i] * 16 + kasus[i]) * 4 + Tag.number(tag).ordinal()) * 4
                        + Tag.gender(tag).ordinal();
                if (token.kind() != Token.Kind.WORD) {
                    coarse[i] = grammar[i] = token.kind() == Token.Kind.NUMBER
                            ? 1 << 20
                            : token.lower().hashCode();
                }
                lemma[i] = token.lemma().hashCode();
                sign[i] = Tag.pos(tag) == Tag.Pos.PUNCTUATION;
            }
        }
    }

    Configuration(Words words, Relations relations) {
        this.words = words;
        this.relations = relations;
        size = words.coarse.length;
        heads = new int[size];
        Arrays.fill(heads, Integer.MIN_VALUE);
        stack = new int[size + 1];
        stack[0] = ROOT;
        depth = 1;
        leftChild = new int[size + 1];
        rightChild = new int[size + 1];
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        relation = new int[size];
        governed = new int[size + 1];
        Arrays.fill(leftChild, -2);
        Arrays.fill(rightChild, -2);
    }

    boolean done() {
        return front == size && depth == 1;
    }

    int front() {
        return front;
    }

    /** The n-th stack item from the top; -2 where there is none. */
    int stack(int n) {
        return depth - 1 - n < 0 ? -2 : stack[depth - 1 - n];
    }

    int depth() {
        return depth;
    }

    boolean allows(int action) {
        if (action == SHIFT) {
            return front < size;
        }
        if (depth < 2) {
            return false;
        }
        if (action == LEFT) {
            return front < size;
        }
        // Only one word may hang on the root, and only when nothing is left to come.
        return stack(1) != ROOT || front == size;
    }

    void apply(int action) {
        if (action == SHIFT) {
            stack[depth++] = front++;
            return;
        }
        int child = stack[--depth];
        int head = action == LEFT ? front : stack[depth - 1];
        heads[child] = head;
        relation[child] = head == ROOT ? 0 : relations.of(child, head, left(child), right(child));
        governed[head + 1] |= 1 << (relation[child] & 31);
        if (words.sign[child]) {
            return;
        }
        if (child < head) {
            leftChild[head + 1] = child;
            leftCount[head + 1]++;
        } else {
            rightChild[head + 1] = child;
            rightCount[head + 1]++;
        }
    }

    /** Ordinal of what an attached token is to its head. */
    int relation(int token) {
        return relation[token];
    }

    /** Which relations a token governs already, a bit for each. */
    private int governed(int i) {
        return i < ROOT ? 0 : governed[i + 1];
    }

    private int coarse(int i) {
        return i >= 0 && i < size ? words.coarse[i] : -i - 3;
    }

    private int grammar(int i) {
        return i >= 0 && i < size ? words.grammar[i] : -i - 3;
    }

    private int lemma(int i) {
        return i >= 0 && i < size ? words.lemma[i] : -i - 3;
    }

    private int kasus(int i) {
        return i >= 0 && i < size ? words.kasus[i] : 15;
    }

    private int left(int i) {
        return i < ROOT ? -2 : leftChild[i + 1];
    }

    private int right(int i) {
        return i < ROOT ? -2 : rightChild[i + 1];
    }

    /** The sign right before a word, 0 where a word stands there. */
    private int signBefore(int i) {
        return i > 0 && i <= size && words.sign[i - 1] ? words.lemma[i - 1] : 0;
    }

    private int valency(int i) {
        return i < ROOT ? 0 : Math.min(leftCount[i + 1], 3) * 4 + Math.min(rightCount[i + 1], 3);
    }

    private static long mix(int template, long a, long b, long c) {
        return ((a * 0x9E3779B97F4A7C15L + b) * 0xC2B2AE3D27D4EB4FL + c) * 0xBF58476D1CE4E5B9L + template;
    }

    /** Most features that {@link #features} gives. */
    static final int MOST = 56;

    /** Features of this configuration; gives how many were written. Long because it is a table of templates. */
    @SuppressWarnings("checkstyle:MethodLength")
    int features(long[] out) {
        int s0 = stack(0);
        int s1 = stack(1);
        int s2 = stack(2);
        int b0 = front < size ? front : -2;
        int b1 = front + 1 < size ? front + 1 : -2;
        int b2 = front + 2 < size ? front + 2 : -2;
        long cs0 = coarse(s0);
        long cs1 = coarse(s1);
        long cb0 = coarse(b0);
        long cb1 = coarse(b1);
        long gs0 = grammar(s0);
        long gs1 = grammar(s1);
        long gb0 = grammar(b0);
        long ls0 = lemma(s0);
        long ls1 = lemma(s1);
        long lb0 = lemma(b0);
        int distance = s0 >= 0 && b0 >= 0 ? Math.min(b0 - s0, 6) : 7;
        int behind = s1 >= 0 ? Math.min(s0 - s1, 6) : 7;
        int n = 0;
        out[n++] = mix(1, gs0, gb0, 0);
        out[n++] = mix(2, gs0, gs1, 0);
        out[n++] = mix(3, ls0, cb0, 0);
        out[n++] = mix(4, cs0, lb0, 0);
        out[n++] = mix(5, ls0, lb0, 0);
        out[n++] = mix(6, ls0, ls1, 0);
        out[n++] = mix(7, cs0, ls1, 0);
        out[n++] = mix(8, ls0, cs1, 0);
        out[n++] = mix(9, gs0, cb0, cb1);
        out[n++] = mix(10, cs1, cs0, cb0);
        out[n++] = mix(11, gs1, gs0, gb0);
        out[n++] = mix(12, coarse(s2), cs1, cs0);
        out[n++] = mix(13, cs0, gb0, grammar(b1));
        out[n++] = mix(14, cs0, cb0, distance);
        out[n++] = mix(15, cs1, cs0, behind);
        out[n++] = mix(16, gs0, coarse(left(s0)), coarse(right(s0)));
        out[n++] = mix(17, gs1, gs0, coarse(right(s1)));
        out[n++] = mix(18, gs0, gb0, coarse(left(b0)));
        out[n++] = mix(19, gs0, gb0, lemma(left(b0)));
        out[n++] = mix(20, gs1, gs0, lemma(left(s0)));
        out[n++] = mix(21, cs0, valency(s0), cb0);
        out[n++] = mix(22, cs1, valency(s1), gs0);
        out[n++] = mix(23, cb0, cb1, coarse(b2));
        out[n++] = mix(24, ls0, cb0, cb1);
        out[n++] = mix(25, ls1, gs0, lemma(left(s0)));
        out[n++] = mix(26, ls0, gb0, lemma(left(b0)));
        out[n++] = mix(27, agreement(s0, b0), cs0, cb0);
        out[n++] = mix(28, agreement(s1, s0), cs1, cs0);
        out[n++] = mix(29, gs0, gs1, grammar(s2));
        out[n++] = mix(30, cs0, cb0, grammar(right(s0)));
        out[n++] = mix(31, cs1, gs0, grammar(left(s0)));
        out[n++] = mix(32, gs0, ls0, 0);
        out[n++] = mix(33, gb0, lb0, 0);
        out[n++] = mix(34, gs1, ls1, cs0);
        out[n++] = mix(35, lemma(b1), cb0, cs0);
        out[n++] = mix(36, coarse(left(s1)), coarse(right(s1)), gs0);
        out[n++] = mix(37, cs0, kasus(s0), lemma(left(s0)) * 31L + kasus(s1));
        out[n++] = mix(38, cs1, cb0, kasus(s0));
        out[n++] = mix(39, cs0, cs1, coarse(right(s0)) * 31L + cb0);
        out[n++] = mix(40, cs0, cb0, signBefore(b0));
        out[n++] = mix(41, cs1, cs0, signBefore(s0));
        out[n++] = mix(42, gs0, gb0, signBefore(s0) * 31L + signBefore(b0));
        out[n++] = mix(43, cs0, cb0 * 31L + signBefore(b0), lemma(left(b0)));
        out[n++] = mix(44, cs0, governed(s0), cb0);
        out[n++] = mix(45, cs1, governed(s1), gs0);
        out[n++] = mix(46, gs0, gb0, governed(b0));
        out[n++] = mix(47, governed(s1), governed(s0), cs0 * 31L + cs1);
        return n;
    }

    private long agreement(int a, int b) {
        if (a < 0 || b < 0) {
            return 99;
        }
        int ga = words.grammar[a];
        int gb = words.grammar[b];
        return (words.kasus[a] == words.kasus[b] ? 1 : 0)
                + ((ga >> 2 & 3) == (gb >> 2 & 3) ? 2 : 0)
                + ((ga & 3) == (gb & 3) ? 4 : 0);
    }
}
