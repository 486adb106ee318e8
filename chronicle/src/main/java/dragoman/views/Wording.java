package dragoman.views;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must be known of a language to lay tellings side by side. Offsets are UTF-16 units. Implementations are thread-safe. */
public interface Wording {
    /** The sentences of a text, in order. */
    List<Passage> passages(String text);

    /** Dictionary forms that the words of a text may have, lower case. */
    Set<String> lemmas(String text);

    /**
     * A sentence.
     *
     * @param start first unit
     * @param end the unit after the last
     * @param words its content words, in order
     * @param quantities numbers with what is counted; no dates, no spans of time
     * @param asides phrases that say who began it, who was between, and the like
     */
    record Passage(int start, int end, List<Word> words, List<Quantity> quantities, List<Aside> asides) {
        public Passage {
            words = List.copyOf(words);
            quantities = List.copyOf(quantities);
            asides = List.copyOf(asides);
        }
    }

    /**
     * A content word.
     *
     * @param form as written
     * @param lemma dictionary form, lower case
     */
    record Word(String form, String lemma) {}

    /**
     * A number.
     *
     * @param start first unit
     * @param end the unit after what is counted
     * @param value its digits
     * @param thing dictionary form of what is counted
     */
    record Quantity(int start, int end, String value, String thing) {}

    /**
     * A phrase of interest.
     *
     * @param start first unit
     * @param end the unit after the last
     * @param kind what it tells
     * @param country ISO 3166-1 alpha-3 of the one state that it names; {@code null} where it names none, or several
     */
    record Aside(int start, int end, String kind, @Nullable String country) {}

    /** Knows no language: sentences by punctuation, words as they are written. */
    static Wording plain() {
        return new Wording() {
            @Override
            public List<Passage> passages(String text) {
                BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
                breaks.setText(text);
                List<Passage> passages = new ArrayList<>();
                int from = breaks.first();
                for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                    List<Word> words = new ArrayList<>();
                    for (String word : text.substring(from, to).split("[^\\p{L}\\p{N}]+")) {
                        if (word.length() > 3) {
                            words.add(new Word(word, word.toLowerCase(Locale.ROOT)));
                        }
                    }
                    passages.add(new Passage(from, to, words, List.of(), List.of()));
                    from = to;
                }
                return passages;
            }

            @Override
            public Set<String> lemmas(String text) {
                Set<String> lemmas = new TreeSet<>();
                passages(text).forEach(passage -> passage.words().forEach(word -> lemmas.add(word.lemma())));
                return lemmas;
            }
        };
    }
}
