package dragoman.language;

import java.util.List;

/**
 * One sentence: its tokens and what governs each of them. Token indices are places in {@link #tokens}; the root's head
 * is -1.
 */
public final class Sentence {
    private final int start;
    private final int end;
    private final boolean heading;
    private final List<Token> tokens;
    private final int[] heads;
    private final Relation[] relations;
    private final int[][] dependents;

    /**
     * A sentence with its attachment.
     *
     * @param start first UTF-16 unit in the article
     * @param end the unit after the last
     * @param heading whether it stands alone on its line without a full stop, as headings do
     * @param heads for each token the index of the token that governs it, -1 for the root
     * @param relations for each token what it is to its head
     */
    public Sentence(int start, int end, boolean heading, List<Token> tokens, int[] heads, Relation[] relations) {
        this.start = start;
        this.end = end;
        this.heading = heading;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.dependents = dependents(heads);
    }

    private static int[][] dependents(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] all = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            all[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                all[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return all;
    }

    /** First UTF-16 unit in the article. */
    public int start() {
        return start;
    }

    /** The unit after the last. */
    public int end() {
        return end;
    }

    /** Whether it looks like a heading or a caption. */
    public boolean heading() {
        return heading;
    }

    /** The tokens, in text order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at that place. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Index of the governing token, -1 for the root. */
    public int head(int index) {
        return heads[index];
    }

    /** What the token is to its head. */
    public Relation relation(int index) {
        return relations[index];
    }

    /** Number of tokens that the token governs. */
    public int dependents(int index) {
        return dependents[index].length;
    }

    /** Index of the n-th token, in text order, that the token governs. */
    public int dependent(int index, int n) {
        return dependents[index][n];
    }

    /** The first dependent with that relation, -1 where there is none. */
    public int dependent(int index, Relation relation) {
        for (int child : dependents[index]) {
            if (relations[child] == relation) {
                return child;
            }
        }
        return -1;
    }

    /** First token of what the token governs, itself included. */
    public int leftmost(int index) {
        int least = index;
        for (int child : dependents[index]) {
            least = Math.min(least, leftmost(child));
        }
        return least;
    }

    /** Last token of what the token governs, itself included. */
    public int rightmost(int index) {
        int most = index;
        for (int child : dependents[index]) {
            most = Math.max(most, rightmost(child));
        }
        return most;
    }

    /** Whether the first token governs the second, directly or through others; a token governs itself. */
    public boolean governs(int above, int below) {
        for (int i = below, steps = 0; i >= 0 && steps <= heads.length; i = heads[i], steps++) {
            if (i == above) {
                return true;
            }
        }
        return false;
    }
}
