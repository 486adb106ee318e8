package dragoman.chronicle.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as articles write them: with initials, without a given name, with or without marks over letters. */
final class Names {
    private Names() {}

    /** The words of a name, lower case, marks over letters left out. */
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    /**
     * Whether two names can be one person's: all words of the shorter are in the longer, or the surname is the same and the
     * given name or its initial.
     */
    static boolean samePerson(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (longer.containsAll(shorter)) {
            return true;
        }
        return shorter.size() > 1 && last(one).equals(last(other)) && sameGiven(one.get(0), other.get(0));
    }

    private static boolean sameGiven(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Whether two names can be one body's: all words of one are in the other, as a part of a body acts for it. */
    static boolean sameBody(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }
}
