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
     * How seldom newspapers use a word: how often the share of articles that have it was halved, counted from all
     * articles. 0 for a word of every article, {@link #RAREST} for one that hardly any has and for all unknown ones.
     */
    default int rarity(Key key) {
        return RAREST;
    }

    /** The rarity of words that no table of common words has. */
    int RAREST = 10;

    /**
     * One word.
     *
     * @param form dictionary form, lower case; a number as its digits; a day of the year as {@code --11-08}
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
