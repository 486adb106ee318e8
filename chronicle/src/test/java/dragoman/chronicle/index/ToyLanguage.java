package dragoman.chronicle.index;

import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language whose words have no forms, and whose sentences end with each full stop. */
record ToyLanguage(String version) implements SearchLanguage {
    @Override
    public List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '.' || at == text.length() - 1) {
                sentences.add(new Sentence(new Span(start, at + 1), words(text, start, at + 1)));
                start = at + 1;
            }
        }
        return sentences;
    }

    @Override
    public List<Word> words(String query) {
        return words(query, 0, query.length());
    }

    private static List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = from; at <= to; at++) {
            boolean letter = at < to && Character.isLetterOrDigit(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                String form = text.substring(start, at).toLowerCase(Locale.ROOT);
                words.add(new Word(new Span(start, at), Terms.own(form, List.of(form), false, List.of())));
                start = -1;
            }
        }
        return words;
    }

    @Override
    public List<List<Word>> translations(List<String> words) {
        return List.of();
    }

    @Override
    public @Nullable String state(List<Word> words) {
        return null;
    }

    @Override
    public int longestTranslation() {
        return 1;
    }
}
