package dragoman.reader.statement;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that introduce what others say, from {@code reporting.tsv}. Immutable, shared by threads. */
public final class Reporting {
    /** The nouns of class {@code phrase}, without their prepositions. */
    private static final String CITING = "phrase's noun";

    private final Map<String, Set<String>> classes;

    private Reporting(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** Reads the words of a language. */
    public static Reporting load(LexiconSource source, String language) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Line line : LexiconFile.lines(source, language + "/reporting.tsv")) {
            List<String> cells = line.cells();
            List<String> words = Line.items(cells.get(1));
            classes.computeIfAbsent(cells.get(0), key -> new HashSet<>()).addAll(words);
            if (cells.get(0).equals("phrase")) {
                Set<String> nouns = classes.computeIfAbsent(CITING, key -> new HashSet<>());
                words.forEach(phrase -> nouns.add(phrase.substring(phrase.indexOf(' ') + 1)));
            }
        }
        return new Reporting(classes);
    }

    private boolean is(String kind, String words) {
        return classes.getOrDefault(kind, Set.of()).contains(words);
    }

    boolean says(String lemma) {
        return is("say", lemma) || is("claim", lemma) || is("deny", lemma);
    }

    Report.Force force(String lemma) {
        return is("claim", lemma) ? Report.Force.CLAIMS : is("deny", lemma) ? Report.Force.DENIES : Report.Force.SAYS;
    }

    /** Whether preposition and noun together cite the noun's genitive. */
    boolean cites(String preposition, String noun) {
        return is("phrase", preposition + ' ' + noun);
    }

    /** Whether the noun cites its genitive with some preposition, and names nobody itself. */
    boolean citesOthers(String noun) {
        return is(CITING, noun);
    }

    /** Whether the preposition with that case cites by itself. */
    boolean citesAlone(String prepositionWithCase) {
        return is("link", prepositionWithCase);
    }

    /** Whether preposition, noun and the next preposition with its case cite. */
    boolean citesWith(String words) {
        return is("link", words);
    }

    /** Whether preposition and pronoun point back to the sentence before. */
    boolean pointsBack(String preposition, String word) {
        return is("back", preposition + ' ' + word);
    }

    /** Whether the conjunction opens what is said. */
    boolean opensContent(String lemma) {
        return is("content", lemma);
    }

    /** Whether the word right before a verb of saying denies it. */
    boolean denies(String word) {
        return is("not", word);
    }

    boolean anonymous(String lemma) {
        return is("anonymous", lemma);
    }

    boolean medium(String lemma) {
        return is("media", lemma);
    }
}
