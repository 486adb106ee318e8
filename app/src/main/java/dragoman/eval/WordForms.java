package dragoman.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares names and titles that stand in different cases, by the dictionary forms of their words. Not thread-safe. */
final class WordForms {
    private final Function<String, Set<String>> lemmas;
    private final Predicate<String> adjective;
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * A comparer.
     *
     * @param lemmas all dictionary forms of a word
     * @param adjective whether a word can be an adjective
     */
    WordForms(Function<String, Set<String>> lemmas, Predicate<String> adjective) {
        this.lemmas = lemmas;
        this.adjective = adjective;
    }

    /** The words of a name, in lower case; letters and digits only. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words of a title; unlike in names, a word with a hyphen is one, for a prime minister is no minister. */
    static List<String> titleWords(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the shorter title is the longer one or heads it: stands in it with only adjectives before. */
    boolean samePosition(List<String> one, List<String> other) {
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = few == one ? other : one;
        for (int start = 0; !few.isEmpty() && start + few.size() <= many.size(); start++) {
            boolean same = true;
            for (int i = 0; i < few.size() && same; i++) {
                same = same(few.get(i), many.get(start + i));
            }
            if (same || !adjective.test(many.get(start))) {
                return same;
            }
        }
        return false;
    }

    /** Whether each word of the first list is a form of some word of the second; false for an empty first list. */
    boolean within(List<String> inner, List<String> outer) {
        return !inner.isEmpty()
                && inner.stream().allMatch(word -> outer.stream().anyMatch(candidate -> same(word, candidate)));
    }

    /** Whether two words can be forms of one. */
    boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> forms = of(one);
        for (String form : of(other)) {
            if (forms.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word of the shorter list is a form of some word of the longer. */
    boolean agree(List<String> one, List<String> other) {
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = few == one ? other : one;
        return within(few, many);
    }

    private Set<String> of(String word) {
        return known.computeIfAbsent(word, key -> {
            Set<String> forms = new HashSet<>(lemmas.apply(key));
            forms.add(key);
            return forms;
        });
    }
}
