package dragoman.reader.actor;

import java.util.List;
import java.util.Locale;

/** Letters that are written in two ways, and capitals. */
final class Spelling {
    private final char[] from;
    private final char[] to;

    /** Pairs of letters; the first of each pair may be written as the second. */
    Spelling(List<String> pairs) {
        from = new char[pairs.size()];
        to = new char[pairs.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = pairs.get(i).charAt(0);
            to[i] = pairs.get(i).charAt(1);
        }
    }

    /** The word with every letter that may be written in two ways written in the plain one. */
    String fold(String word) {
        String folded = word;
        for (int i = 0; i < from.length; i++) {
            if (folded.indexOf(from[i]) >= 0) {
                folded = folded.replace(from[i], to[i]);
            }
        }
        return folded;
    }

    /** Letters as the model has them: the nominative that a capitalised form came from gets its capitals, in each part. */
    static String capitalise(String word) {
        StringBuilder out = new StringBuilder(word);
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            if (start) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
            start = out.charAt(i) == '-';
        }
        return out.toString();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
