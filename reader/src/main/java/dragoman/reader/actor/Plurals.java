package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The nominative plural of words for people, made by endings and believed only where the dictionary has it. */
final class Plurals {
    private final Language language;
    private final List<String[]> endings = new ArrayList<>();

    /** Pairs of singular and plural ending, parted by "=". */
    Plurals(Language language, Collection<String> pairs) {
        this.language = language;
        pairs.forEach(pair -> endings.add(pair.split("=", 2)));
    }

    /** The nominative plural of a dictionary form; the form itself where none is known. */
    String of(String lemma) {
        for (String[] pair : endings) {
            if (!lemma.endsWith(pair[0])) {
                continue;
            }
            String plural = lemma.substring(0, lemma.length() - pair[0].length()) + pair[1];
            for (Analysis one : language.analyse(plural)) {
                boolean fits = Tag.kasus(one.tag()) == Tag.Case.NOM && Tag.number(one.tag()) == Tag.Number.PLURAL;
                if (fits && one.lemma().equals(lemma) && !Tag.has(one.tag(), Tag.Mark.GUESSED)) {
                    return plural;
                }
            }
        }
        return lemma;
    }
}
