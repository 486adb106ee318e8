package dragoman.reader.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head word of a frame, with the company it must keep.
 *
 * @param lemma dictionary form
 * @param kind part of speech it is listed under
 * @param company one entry for each bracket; of its alternatives one must be met, with all its words
 */
record Head(String lemma, Kind kind, List<List<List<Companion>>> company) {
    /** What the frame lists the word as. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        WORD
    }

    /**
     * A word that must stand by.
     *
     * @param preposition before it; {@code null} for any or none
     * @param lemma dictionary form
     * @param negation whether it denies the head, so that it must stand right before it
     * @param denial the word right before it by which it is denied itself; {@code null} where none need stand
     */
    record Companion(
            @Nullable String preposition,
            String lemma,
            boolean negation,
            @Nullable String denial) {
        Companion(@Nullable String preposition, String lemma) {
            this(preposition, lemma, false, null);
        }
    }

    Head {
        company = List.copyOf(company);
    }

    /** How much the head asks for; a head that asks to be denied asks for more than one that asks for an object. */
    int weight() {
        int weight = 2 * company.size();
        for (List<List<Companion>> alternatives : company) {
            if (alternatives.get(0).get(0).negation()) {
                weight++;
            }
        }
        return weight;
    }
}
