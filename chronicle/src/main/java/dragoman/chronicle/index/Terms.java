package dragoman.chronicle.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** What a word can be found by. Made once for a form and kept, since texts repeat their words. Immutable. */
public final class Terms {
    /** Longer terms are cut: nobody looks for their end, and the index could not hold them. */
    private static final int LONGEST = 200;

    private final String form;
    private final List<String> lemmas;
    private final boolean foreign;
    private final boolean guessed;
    private final List<String> sounds;
    private final List<BytesRef> all;
    private final List<BytesRef> plain;

    private Terms(String form, List<String> lemmas, List<String> sounds, boolean foreign, boolean guessed) {
        this.form = form;
        this.lemmas = List.copyOf(lemmas);
        this.sounds = List.copyOf(sounds);
        this.foreign = foreign;
        this.guessed = guessed;
        this.all = encoded(true);
        this.plain = encoded(foreign);
    }

    /**
     * Of a word in the script of the language.
     *
     * @param form as written, lower case, letters that writers may leave out left out
     * @param lemmas its dictionary forms, written likewise
     * @param guessed whether they are guesses, so that it is better found by its sound, too
     * @param sounds rough spellings that are alike for one name in all scripts; empty where the word is no name
     */
    public static Terms own(String form, List<String> lemmas, boolean guessed, List<String> sounds) {
        return new Terms(form, lemmas, sounds, false, guessed);
    }

    /**
     * Of a word in another script.
     *
     * @param form as written, lower case
     * @param sounds as of {@link #own}, the likeliest first
     */
    public static Terms foreign(String form, List<String> sounds) {
        return new Terms(form, List.of(), sounds, true, false);
    }

    private List<BytesRef> encoded(boolean withForm) {
        Set<String> terms = new LinkedHashSet<>();
        if (withForm) {
            terms.add(Fields.FORM + cut(form));
        }
        for (String lemma : lemmas) {
            terms.add(Fields.LEMMA + cut(lemma));
        }
        String script = foreign ? Fields.FOREIGN : Fields.OWN;
        for (String sound : sounds) {
            terms.add(script + cut(sound));
        }
        List<BytesRef> bytes = new ArrayList<>(terms.size());
        terms.forEach(term -> bytes.add(new BytesRef(term)));
        return List.copyOf(bytes);
    }

    /** A term as long as the index holds it. */
    static String cut(String term) {
        return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
    }

    /** As written, lower case. */
    public String form() {
        return form;
    }

    /** Dictionary forms; empty for words in another script. */
    public List<String> lemmas() {
        return lemmas;
    }

    /** Whether it is written in another script than the language. */
    boolean foreign() {
        return foreign;
    }

    /** Whether the dictionary forms are guesses. */
    boolean guessed() {
        return guessed;
    }

    /** Rough spellings. */
    public List<String> sounds() {
        return sounds;
    }

    /** All of it as the index holds it. */
    List<BytesRef> indexed() {
        return all;
    }

    /** As {@link #indexed}, without the form of a word that has dictionary forms. */
    List<BytesRef> withoutForm() {
        return plain;
    }

    @Override
    public String toString() {
        return form + lemmas + sounds;
    }
}
