package dragoman.chronicle.story;

/**
 * The telling words of an article as numbers, in the order of these. What sort of word it is stands in the number's
 * last bits, so that it is the same in all articles; how much it weighs and whether the article begins with it, in a
 * byte.
 */
final class Features {
    /** Most words kept of one article. */
    static final int MOST = 92;

    static final int WORD = 0;
    static final int NUMBER = 1;
    static final int DATE = 2;
    private static final int SORTS = 3;
    private static final int LEADING = 0x80;
    private static final int WEIGHT = 0x7F;

    private final int[] hashes;
    private final byte[] packed;
    private final double length;
    private final int leadWeight;
    private final int leadNumbersWeight;
    private final boolean leadDate;

    Features(int[] hashes, byte[] packed) {
        this.hashes = hashes;
        this.packed = packed;
        double squares = 0;
        int words = 0;
        int numbers = 0;
        boolean date = false;
        for (int i = 0; i < hashes.length; i++) {
            squares += (double) weight(i) * weight(i);
            if (leading(i)) {
                words += weight(i);
                numbers += sort(i) == NUMBER ? weight(i) : 0;
                date |= sort(i) == DATE;
            }
        }
        this.length = Math.sqrt(squares);
        this.leadWeight = words;
        this.leadNumbersWeight = numbers;
        this.leadDate = date;
    }

    /** The number of a word of that sort. */
    static int hash(String form, int sort) {
        return Hashes.of(form) & ~SORTS | sort;
    }

    /** A weight from 1 to 127, and whether the word stands where the article begins. */
    static byte pack(double weight, boolean leading) {
        int rounded = (int) Math.max(1, Math.min(WEIGHT, Math.round(weight)));
        return (byte) (leading ? rounded | LEADING : rounded);
    }

    int size() {
        return hashes.length;
    }

    int hash(int i) {
        return hashes[i];
    }

    byte packed(int i) {
        return packed[i];
    }

    int weight(int i) {
        return packed[i] & WEIGHT;
    }

    boolean leading(int i) {
        return (packed[i] & LEADING) != 0;
    }

    int sort(int i) {
        return sortOf(hashes[i]);
    }

    /** What sort of word a number stands for. */
    static int sortOf(int hash) {
        return hash & SORTS;
    }

    /** Weight of all words with which the article begins. */
    int leadWeight() {
        return leadWeight;
    }

    /** Weight of all numbers with which it begins. */
    int leadNumbersWeight() {
        return leadNumbersWeight;
    }

    /** Whether it begins with a day. */
    boolean leadDate() {
        return leadDate;
    }

    /** Length of the vector of weights. */
    double length() {
        return length;
    }
}
