package dragoman.language.token;

import dragoman.language.Token;
import java.util.Arrays;

/**
 * What a text was cut into: places in the text and what stands there, in flat arrays because texts may be long. Filled
 * by {@link Tokenizer}, then only read.
 */
public final class Pieces {
    private static final Token.Kind[] KINDS = Token.Kind.values();
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    private short[] abbreviations = new short[64];
    private int size;

    Pieces(String text) {
        this.text = text;
    }

    void add(int start, int end, Token.Kind kind, int abbreviation) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            abbreviations = Arrays.copyOf(abbreviations, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        abbreviations[size] = (short) abbreviation;
        size++;
    }

    void setAbbreviation(int index, int abbreviation) {
        abbreviations[index] = (short) abbreviation;
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** Number of pieces. */
    public int size() {
        return size;
    }

    /** First UTF-16 unit of a piece. */
    public int start(int index) {
        return starts[index];
    }

    /** The unit after its last. */
    public int end(int index) {
        return ends[index];
    }

    /** What sort of piece it is. */
    public Token.Kind kind(int index) {
        return KINDS[kinds[index]];
    }

    /** Number of the abbreviation in {@link Abbreviations}, 0 for {@link Abbreviations#NONE}. */
    public int abbreviation(int index) {
        return abbreviations[index];
    }

    /** The piece as written. */
    public String form(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** Its first character. */
    public char first(int index) {
        return text.charAt(starts[index]);
    }

    /** Its last character. */
    public char last(int index) {
        return text.charAt(ends[index] - 1);
    }

    /** Whether blank stands before it. */
    public boolean spaceBefore(int index) {
        return starts[index] > (index == 0 ? 0 : ends[index - 1]);
    }

    /** Number of line ends between a piece and the one before, 2 for more. */
    public int linesBefore(int index) {
        int lines = 0;
        for (int i = index == 0 ? 0 : ends[index - 1]; i < starts[index] && lines < 2; i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if ((c == '\n' && !second) || c == '\r' || c == '\u2028' || c == '\u0085') {
                lines++;
            } else if (c == '\u2029' || c == '\f') {
                lines = 2;
            }
        }
        return lines;
    }
}
