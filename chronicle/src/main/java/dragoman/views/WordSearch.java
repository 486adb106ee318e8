package dragoman.views;

import dragoman.chronicle.WordKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words in texts in whatever grammatical form they stand there. Thread-safe where the keys are. */
public final class WordSearch {
    private static final int ENDING = 3;
    private static final int SHORTEST = 2;

    private final String typed;
    private final WordKeys keys;
    private final Set<String> wanted;

    /**
     * A search.
     *
     * @param typed one word or several, all of which have to be found
     */
    public WordSearch(String typed, WordKeys keys) {
        this.typed = typed;
        this.keys = keys;
        this.wanted = forms(typed);
    }

    private Set<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        keys.of(text).forEach(key -> forms.add(key.form()));
        if (forms.isEmpty()) {
            forms.addAll(List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        }
        return forms;
    }

    /** What was searched for. */
    public String typed() {
        return typed;
    }

    /** Whether a text has all the words. */
    boolean in(String text) {
        Set<String> there = new HashSet<>();
        keys.of(text).forEach(key -> there.add(key.form()));
        return there.containsAll(wanted);
    }

    /** Beginnings, lower case, of which every text that is found has at least one; endings are left open. */
    List<String> beginnings() {
        Set<String> words = new LinkedHashSet<>(
                List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        words.addAll(wanted);
        List<String> beginnings = new ArrayList<>();
        for (String word : words) {
            beginnings.add(word.substring(0, Math.min(word.length(), Math.max(SHORTEST, word.length() - ENDING))));
        }
        return beginnings;
    }
}
