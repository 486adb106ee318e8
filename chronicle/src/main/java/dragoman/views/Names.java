package dragoman.views;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a language to find actors by what users type. Thread-safe where the functions given are.
 */
public final class Names {
    private final Map<String, String> others;
    private final Map<String, String> folded = new TreeMap<>();
    private final Function<String, List<String>> lemmas;

    /**
     * Knowledge of names.
     *
     * @param others further names, in any case, each with the ISO code of the state or the canonical name of the organisation
     * @param lemmas dictionary forms of a word, lower case; empty where none is known
     */
    public Names(Map<String, String> others, Function<String, List<String>> lemmas) {
        this.others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        others.forEach((name, meant) -> folded.putIfAbsent(fold(name), meant));
        this.lemmas = lemmas;
    }

    /** Knows no names beside those of the chronicle, and no grammar. */
    public static Names plain() {
        return new Names(Map.of(), word -> List.of());
    }

    /** Further names as written, with what each means. */
    Map<String, String> others() {
        return others;
    }

    /** What a further name, folded, means; {@code null} where it is none. */
    @Nullable
    String meant(String name) {
        return folded.get(name);
    }

    /** The words' dictionary forms, folded, the words themselves among them: a list for each word. */
    List<List<String>> forms(String phrase) {
        List<List<String>> forms = new ArrayList<>();
        for (String word : phrase.strip().split("\\s+")) {
            List<String> own = new ArrayList<>(List.of(fold(word)));
            for (String lemma : lemmas.apply(word.toLowerCase(Locale.ROOT))) {
                String folded = fold(lemma);
                if (!own.contains(folded)) {
                    own.add(folded);
                }
            }
            forms.add(own);
        }
        return forms;
    }

    /** Lower case, accents off, quotes off, one space between words, so that spellings of one name are equal. */
    static String fold(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); ) {
            int point = bare.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            if (Character.isWhitespace(point) || point == 0xA0 || point == '_') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (type != Character.NON_SPACING_MARK
                    && type != Character.INITIAL_QUOTE_PUNCTUATION
                    && type != Character.FINAL_QUOTE_PUNCTUATION
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && point != '"') {
                out.appendCodePoint(point);
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
