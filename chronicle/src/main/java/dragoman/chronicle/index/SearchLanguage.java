package dragoman.chronicle.index;

import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What search asks of a language; implemented where one is known, the chronicle knows none. Thread-safe, and the same
 * words always give the same answers.
 */
public interface SearchLanguage {
    /** Changes whenever an index that was made with another version would answer wrongly. */
    String version();

    /** The sentences of a text with their words, in text order. Never throws for any text. */
    List<Sentence> sentences(String text);

    /** The words of a query. As the words of a text, but of words that may be read in several ways all readings count. */
    List<Word> words(String query);

    /**
     * What names of another language mean in the language of the articles ("United States").
     *
     * @param words lower-case words in a row
     * @return for each name that means the same its words; empty where the words are no such name
     */
    List<List<Word>> translations(List<String> words);

    /** ISO 3166-1 alpha-3 of the state that the words name, in any case and in other languages; {@code null} where none. */
    @Nullable
    String state(List<Word> words);

    /** Most words that a name with a translation has. */
    int longestTranslation();

    /**
     * A sentence.
     *
     * @param span UTF-16 units of the text
     * @param words in text order, their spans in the text as well
     */
    record Sentence(Span span, List<Word> words) {
        public Sentence {
            words = List.copyOf(words);
        }
    }

    /**
     * A word where it stands.
     *
     * @param span UTF-16 units
     * @param terms what it can be found by
     */
    record Word(Span span, Terms terms) {}
}
