package dragoman.chronicle.story;

import java.util.Arrays;

/**
 * Finds articles that repeat earlier ones nearly word for word, at whatever distance in time. Compared are only
 * articles whose sketches agree in some band of places.
 */
final class Copies {
    private static final int BAND = 4;
    /** Earliest articles of a band that each later one is compared with. */
    private static final int MOST = 24;

    private final Members all;
    private final int[] original;

    Copies(Members all) {
        this.all = all;
        this.original = new int[all.size()];
        Arrays.fill(original, -1);
    }

    /** For each article the first one that it repeats, -1 for those that repeat none. */
    int[] find() {
        long[] bands = new long[all.size()];
        for (int band = 0; band < Sketch.PLACES; band += BAND) {
            for (int i = 0; i < bands.length; i++) {
                bands[i] = (long) key(i, band) << 32 | i;
            }
            Arrays.sort(bands);
            compareWithinBand(bands);
        }
        // A copy of a copy counts only where it is one of the first too; else small changes would add up.
        for (int i = 0; i < original.length; i++) {
            int before = original[i];
            if (before >= 0 && original[before] >= 0) {
                int first = original[before];
                original[i] = Likeness.copies(all.fingerprint(first), all.fingerprint(i)) ? first : -1;
            }
        }
        return original;
    }

    private void compareWithinBand(long[] bands) {
        int start = 0;
        for (int at = 1; at < bands.length; at++) {
            if (bands[at] >> 32 != bands[start] >> 32) {
                start = at;
                continue;
            }
            int later = (int) bands[at];
            for (int k = start; k < at && k - start < MOST; k++) {
                int earlier = (int) bands[k];
                boolean better = original[later] < 0 || earlier < original[later];
                if (better && Likeness.copies(all.fingerprint(earlier), all.fingerprint(later))) {
                    original[later] = earlier;
                    break;
                }
            }
        }
    }

    /** What the sketch has in a band; of texts too short for a sketch, the text itself. */
    private int key(int i, int band) {
        Sketch sketch = all.fingerprint(i).sketch();
        if (sketch.shingles() == 0) {
            return Hashes.then(sketch.whole(), band);
        }
        byte[] bytes = sketch.bytes();
        int key = 0;
        for (int k = band; k < band + BAND; k++) {
            key = key << 8 | bytes[k] & 0xFF;
        }
        return key;
    }
}
