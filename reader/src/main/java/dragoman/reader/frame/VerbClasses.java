package dragoman.reader.frame;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs with a grammar of their own, from {@code verbs.tsv}. Immutable, shared by threads. */
public final class VerbClasses {
    private final Map<String, Set<String>> words;
    private final List<String> reflexive;

    private VerbClasses(Map<String, Set<String>> words) {
        this.words = words;
        this.reflexive = List.copyOf(words.getOrDefault("reflexive", Set.of()));
    }

    /** Reads the classes of a language. */
    public static VerbClasses load(LexiconSource source, String language) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Line line : LexiconFile.lines(source, language + "/verbs.tsv")) {
            List<String> cells = new ArrayList<>(line.cells());
            words.computeIfAbsent(cells.get(0), key -> new HashSet<>()).addAll(Line.items(cells.get(1)));
        }
        return new VerbClasses(words);
    }

    /** Whether the verb lends tense and subject to a noun of action. */
    public boolean supports(String lemma) {
        return words.getOrDefault("support", Set.of()).contains(lemma);
    }

    /** Whether a noun of action happens by the verb. */
    public boolean happens(String lemma) {
        return words.getOrDefault("happen", Set.of()).contains(lemma);
    }

    /** Whether the word, said twice, says that each acts on the other. */
    boolean reciprocal(String lemma) {
        return words.getOrDefault("reciprocal", Set.of()).contains(lemma);
    }

    /** Whether the word tells a phase of an act. */
    public boolean phase(String lemma) {
        return words.getOrDefault("phase", Set.of()).contains(lemma);
    }

    /** Whether the preposition says on what occasion something is done. */
    boolean occasion(@Nullable String preposition) {
        return preposition != null && words.getOrDefault("occasion", Set.of()).contains(preposition);
    }

    /** The verb without its reflexive ending, {@code null} where it has none or means something of its own. */
    @Nullable
    String plain(String lemma) {
        if (words.getOrDefault("own", Set.of()).contains(lemma)) {
            return null;
        }
        for (String ending : reflexive) {
            if (lemma.endsWith(ending) && lemma.length() > ending.length() + 2) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return null;
    }
}
