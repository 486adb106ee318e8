package dragoman.chronicle.story;

import java.util.Arrays;

/**
 * A sketch of all sequences of three words of a text, from which the share that two texts have in common is estimated
 * (MinHash, eight bits kept of each place).
 *
 * @param bytes one for each place
 * @param shingles how many different sequences the text has
 * @param whole number of the whole sequence of words
 */
record Sketch(byte[] bytes, int shingles, int whole) {
    static final int PLACES = 96;
    private static final int WIDTH = 3;
    private static final int[] FACTORS = new int[PLACES];
    private static final int[] SUMMANDS = new int[PLACES];

    static {
        for (int i = 0; i < PLACES; i++) {
            FACTORS[i] = Hashes.mixed(2 * i + 1) | 1;
            SUMMANDS[i] = Hashes.mixed(-2 * i - 2);
        }
    }

    /** The sketch of a sequence of words. */
    static Sketch of(int[] words) {
        int count = Math.max(0, words.length - WIDTH + 1);
        int[] shingles = new int[count];
        for (int i = 0; i < count; i++) {
            shingles[i] = Hashes.then(Hashes.then(words[i], words[i + 1]), words[i + 2]);
        }
        Arrays.sort(shingles);
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                different++;
                lower(least, shingles[i]);
            }
        }
        byte[] bytes = new byte[PLACES];
        for (int i = 0; i < PLACES; i++) {
            bytes[i] = (byte) (least[i] >>> 11);
        }
        return new Sketch(bytes, different, Arrays.hashCode(words));
    }

    private static void lower(int[] least, int shingle) {
        for (int i = 0; i < PLACES; i++) {
            least[i] = Math.min(least[i], shingle * FACTORS[i] + SUMMANDS[i]);
        }
    }

    /** About what share of all sequences of either text both have, from 0 to 1. */
    double common(Sketch other) {
        if (shingles == 0 || other.shingles == 0) {
            return whole == other.whole && shingles == other.shingles ? 1 : 0;
        }
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            same += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        double chance = 1.0 / 256;
        return Math.max(0, ((double) same / PLACES - chance) / (1 - chance));
    }

    /** About what share of the sequences of the shorter text the longer one has, from 0 to 1. */
    double contained(Sketch other) {
        double common = common(other);
        int less = Math.min(shingles, other.shingles);
        return less == 0 ? common : Math.min(1, common / (1 + common) * (shingles + other.shingles) / less);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Sketch that
                && shingles == that.shingles
                && whole == that.whole
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return whole;
    }
}
