package dragoman.chronicle;

import java.util.List;

/**
 * The content words of a text as keys by which texts can be compared. Implemented where a language is known; the chronicle
 * knows none. Thread-safe, deterministic.
 */
@FunctionalInterface
public interface WordKeys {
    /** Keys of all content words of a text, in text order, with repetitions; words of grammar are left out. */
    List<Key> of(String text);

    /**
     * One word.
     *
     * @param form dictionary form, lower case; a number as its digits
     * @param kind what sort of word
     */
    record Key(String form, Kind kind) {}

    /** What sort of word a key is. */
    enum Kind {
        NAME,
        NUMBER,
        NOUN,
        VERB,
        OTHER
    }
}
