package dragoman.attitude;

import dragoman.language.Language;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words for and against others, from {@code attitudes.tsv}. Immutable, shared by threads. */
final class AttitudeWords {
    private static final Set<String> KINDS = Set.of("for", "against", "not", "party", "where");
    private final Map<String, Set<String>> words;

    private AttitudeWords(Map<String, Set<String>> words) {
        this.words = words;
    }

    /**
     * Reads the words of a language.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    static AttitudeWords load(LexiconSource source, Language language) {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        Problems problems = new Problems();
        for (Line line : LexiconFile.lines(source, language.code() + "/attitudes.tsv")) {
            List<String> cells = line.cells();
            if (cells.size() != 2 || !KINDS.contains(cells.get(0))) {
                problems.add(
                        "LEX-044",
                        line,
                        "expected one of " + KINDS.stream().sorted().toList() + ", a tab, words");
                continue;
            }
            for (String item : Line.items(cells.get(1))) {
                String word = language.folded(item);
                String before = kinds.put(word, cells.get(0));
                if (before != null) {
                    problems.add(
                            "LEX-045", line, "\"" + item + "\" stands here and as \"" + before + "\"; once is enough");
                }
                words.computeIfAbsent(cells.get(0), key -> new HashSet<>()).add(word);
            }
        }
        problems.failIfAny();
        return new AttitudeWords(words);
    }

    private boolean is(String kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }

    /** 1 for a word that is for others, -1 for one against them, 0 for all other words. */
    int sign(String lemma) {
        return is("for", lemma) ? 1 : is("against", lemma) ? -1 : 0;
    }

    /** Whether the word turns what it stands before into its opposite. */
    boolean turns(String lemma) {
        return is("not", lemma);
    }

    /** Whether the word, with a capital, names a party: the West. */
    boolean party(String lemma) {
        return is("party", lemma);
    }

    /** Whether the preposition, with the locative, names the place where something is. */
    boolean where(String preposition) {
        return is("where", preposition);
    }
}
