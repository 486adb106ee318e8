package dragoman.language;

import java.util.List;

/** One language, loaded once, immutable and shared by threads. */
public interface Language {
    /** ISO 639-1 code. */
    String code();

    /**
     * The sentences of a text, tokens and attachment included, in text order. Never throws for any text; a sentence has at
     * most {@link #LONGEST} tokens, a longer one is cut.
     */
    List<Sentence> sentences(String text);

    /** All readings of a word form; guesses, marked as such, where no dictionary knows it. Never empty. */
    List<Analysis> analyse(String form);

    /** The word with the letters that writers may leave out left out; the same word where it has none. */
    String folded(String word);

    /** Whether the text looks written in this language; {@code false} too for a text without letters. */
    boolean recognises(String text);

    /** Most tokens that one sentence may have. */
    int LONGEST = 400;
}
