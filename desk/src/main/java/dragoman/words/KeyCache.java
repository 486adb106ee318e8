package dragoman.words;

import dragoman.chronicle.WordKeys;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keys of words met lately; of two words with the same place the later one stays. What it gives depends only
 * on the word and its place in the sentence, so threads may race.
 */
final class KeyCache {
    private static final int BITS = 17;
    private static final int LONGEST_WORD = 32;
    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(1 << BITS);

    /** A word and its key; null for words of grammar. */
    record Entry(String word, boolean first, WordKeys.@Nullable Key key) {}

    /** What is kept of a word, null where nothing is. */
    @Nullable
    Entry get(String word, boolean first) {
        Entry entry = entries.getPlain(place(word, first));
        return entry != null && entry.first() == first && entry.word().equals(word) ? entry : null;
    }

    void put(Entry entry) {
        if (entry.word().length() <= LONGEST_WORD) {
            entries.setRelease(place(entry.word(), entry.first()), entry);
        }
    }

    private static int place(String word, boolean first) {
        int hash = (word.hashCode() + (first ? 1 : 0)) * 0x9E3779B1;
        return hash >>> 32 - BITS;
    }
}
