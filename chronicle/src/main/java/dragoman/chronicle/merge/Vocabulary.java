package dragoman.chronicle.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a block and what each says: a word that few tellings use says more. Of one block; filled, then closed, then
 * only asked.
 */
final class Vocabulary {
    // As if a few dozen other tellings had been seen, so that a block of two does not take each of its words for
    // common.
    private static final double SEEN_BEFORE = 60;
    private static final double USED_BEFORE = 0.4;
    private static final double TELLING = Math.log(50);

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> plainIds = new HashMap<>();
    private int[] uses = new int[1024];
    private int tellings;
    private float[] weights = new float[0];
    private String[] words = new String[0];

    /** The words of a telling as sorted ids, names of its actors and parts of its date left out. */
    int[] read(Telling telling) {
        tellings++;
        int[] left = leftOut(telling);
        int[] found = new int[telling.words().size()];
        int size = 0;
        for (String word : telling.words()) {
            int id = id(word);
            if (!contains(left, id)) {
                found[size++] = id;
            }
        }
        int[] sorted = Arrays.stream(found, 0, size).sorted().distinct().toArray();
        for (int id : sorted) {
            uses[id]++;
        }
        return sorted;
    }

    private int[] leftOut(Telling telling) {
        int[] left = new int[64];
        int size = 0;
        for (List<Party> side : List.of(telling.source(), telling.target())) {
            for (Party party : side) {
                for (String word : Names.words(party.name())) {
                    if (size == left.length) {
                        left = Arrays.copyOf(left, size * 2);
                    }
                    left[size++] = id(word);
                }
            }
        }
        if (telling.when() != null) {
            for (String part : telling.when().value().split("[-/]")) {
                if (size == left.length) {
                    left = Arrays.copyOf(left, size * 2);
                }
                left[size++] = id(part.startsWith("0") ? part.substring(1) : part);
            }
        }
        return Arrays.copyOf(left, size);
    }

    private static boolean contains(int[] ids, int id) {
        for (int one : ids) {
            if (one == id) {
                return true;
            }
        }
        return false;
    }

    private int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        String plain = String.join("", Names.words(word));
        int id = plainIds.computeIfAbsent(plain, w -> plainIds.size());
        ids.put(word, id);
        if (id >= uses.length) {
            uses = Arrays.copyOf(uses, uses.length * 2);
        }
        return id;
    }

    /** Ends reading: from now on words have weights. */
    void close() {
        weights = new float[plainIds.size()];
        for (int id = 0; id < weights.length; id++) {
            double rare = Math.log((tellings + SEEN_BEFORE) / (uses[id] + USED_BEFORE)) / TELLING;
            weights[id] = (float) Math.max(0, Math.min(1, rare));
        }
        words = new String[weights.length];
        Arrays.fill(words, "");
        // Of spellings that count as one word the greatest is shown, whichever came first.
        ids.forEach((word, id) -> words[id] = word.compareTo(words[id]) > 0 ? word : words[id]);
    }

    /** What a word says, 0 to 1. */
    float weight(int id) {
        return weights[id];
    }

    /** Tellings that use the word. */
    int uses(int id) {
        return uses[id];
    }

    /** What some words say together. */
    double weight(int[] words) {
        double sum = 0;
        for (int id : words) {
            sum += weights[id];
        }
        return sum;
    }

    /** The word, as dictionaries have it. */
    String word(int id) {
        return words[id];
    }
}
