package dragoman.chronicle.story;

/** Counts how often numbers were met, without an object for each. */
final class IntCounts {
    private int[] keys;
    private int[] counts;
    private int used;

    /** Room for about so many numbers; grows where they are more. */
    IntCounts(int expected) {
        int room = Integer.highestOneBit(Math.max(16, expected)) * 2;
        keys = new int[room];
        counts = new int[room];
    }

    void add(int key) {
        int place = place(key);
        if (counts[place]++ == 0) {
            keys[place] = key;
            used++;
            if (used * 2 > keys.length) {
                grow();
            }
        }
    }

    int of(int key) {
        return counts[place(key)];
    }

    private int place(int key) {
        int place = Hashes.mixed(key) & keys.length - 1;
        while (counts[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
