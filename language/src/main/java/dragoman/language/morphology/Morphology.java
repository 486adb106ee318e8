package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.token.Abbreviations;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how a word form may be read: dictionary first, then its parts, then a guess by its ending. Immutable, shared by
 * threads; the same form always gives the same list.
 */
public final class Morphology {
    /** Longer forms are no words. */
    private static final int LONGEST = 100;

    private final WordDictionary dictionary;
    private final Lexicon lexicon;
    private final WordParts parts;
    private final SuffixGuesser names;
    private final SuffixGuesser words;
    private final Spelling spelling;
    private final ShortForms shortForms;
    private final FormCache cache = new FormCache();

    Morphology(WordDictionary dictionary, Own own, Guessers guessers, Spelling spelling) {
        this.dictionary = dictionary;
        this.lexicon = own.lexicon();
        this.parts = own.parts();
        this.shortForms = own.shortForms();
        this.names = guessers.names();
        this.words = guessers.words();
        this.spelling = spelling;
    }

    /** The two ways to guess. */
    record Guessers(SuffixGuesser names, SuffixGuesser words) {}

    /** What our own files say. */
    record Own(Lexicon lexicon, WordParts parts, ShortForms shortForms) {}

    /**
     * All readings of a form as written; never empty. A reading that no dictionary vouches for has {@link
     * Tag.Mark#GUESSED}. Names come first where the form begins with a capital, then a preposition, then the rest;
     * lower-case forms are read as names only where nothing else fits.
     */
    public List<Analysis> analyse(String form) {
        List<Analysis> known = cache.get(form);
        if (known == null) {
            known = List.copyOf(compute(form));
            cache.put(form, known);
        }
        return known;
    }

    /** How a form that is some word of the language may be read as a name, by its ending; may be empty. */
    public List<Analysis> asName(String form) {
        List<Analysis> all = new ArrayList<>(names.guess(spelling.plain(form)));
        all.removeIf(one -> Tag.name(one.tag()) != Tag.Name.FAMILY);
        return all;
    }

    /** Whether the dictionary or our own lists know the form, as it is or as parts; guesses do not count. */
    public boolean knows(String form) {
        return !Tag.has(analyse(form).get(0).tag(), Tag.Mark.GUESSED);
    }

    /** The form in lower case, without marks of stress and soft hyphens. */
    public String plain(String form) {
        return spelling.plain(form);
    }

    /** The abbreviations whose readings this knows. */
    public Abbreviations abbreviations() {
        return shortForms.abbreviations();
    }

    /** Readings of an abbreviation that was found in a text, by its number; never empty. */
    public List<Analysis> abbreviation(int number, String form) {
        return shortForms.of(number, form);
    }

    /** The word with the letters that writers may leave out replaced by the plainer ones. */
    public String folded(String word) {
        return spelling.fold(word);
    }

    private List<Analysis> compute(String form) {
        if (form.length() > LONGEST) {
            return List.of(new Analysis(form, Tag.of(Tag.Pos.FOREIGN, Tag.Case.INDECLINABLE)));
        }
        List<Analysis> written = shortForms.of(form);
        if (!written.isEmpty()) {
            return written;
        }
        String lower = spelling.plain(form);
        Spelling.Script script = spelling.script(lower);
        switch (script) {
            case NUMBER:
                return List.of(new Analysis(lower, Tag.of(Tag.Pos.NUMBER)));
            case PUNCTUATION:
                return List.of(new Analysis(lower, Tag.of(Tag.Pos.PUNCTUATION)));
            case SYMBOL:
                return List.of(new Analysis(lower, Tag.of(Tag.Pos.SYMBOL)));
            default:
                break;
        }
        int capitals = Lexicon.capitals(form);
        List<Analysis> readings = ranked(known(lower, capitals), capitals);
        if (!readings.isEmpty()) {
            return readings;
        }
        if (script == Spelling.Script.FOREIGN) {
            return List.of(new Analysis(lower, Tag.of(Tag.Pos.FOREIGN, Tag.Case.INDECLINABLE)));
        }
        return guess(lower, capitals);
    }

    /** What dictionaries say of the form or of its parts; may be empty. */
    private List<Analysis> known(String lower, int capitals) {
        List<Analysis> readings = lexicon.complete(lower, capitals, dictionary.readings(lower));
        if (readings.isEmpty()) {
            String folded = spelling.fold(lower);
            if (!folded.equals(lower)) {
                readings = lexicon.complete(folded, capitals, dictionary.readings(folded));
            }
        }
        int hyphen = readings.isEmpty() ? spelling.hyphen(lower) : -1;
        if (hyphen > 0) {
            return parts.readings(lower, hyphen, part -> known(part, capitals));
        }
        return readings.isEmpty()
                ? parts.prefixed(lower, rest -> lexicon.complete(rest, 0, dictionary.readings(rest)))
                : readings;
    }

    private static List<Analysis> ranked(List<Analysis> readings, int capitals) {
        List<Analysis> named = new ArrayList<>();
        List<Analysis> plain = new ArrayList<>();
        for (Analysis one : readings) {
            if (Tag.pos(one.tag()) == Tag.Pos.PREPOSITION) {
                plain.add(one);
            }
        }
        for (Analysis one : readings) {
            if (Tag.pos(one.tag()) == Tag.Pos.PREPOSITION) {
                continue;
            }
            (Tag.name(one.tag()) == Tag.Name.NONE ? plain : named).add(one);
        }
        if (capitals == 0) {
            return plain.isEmpty() ? named : plain;
        }
        named.addAll(plain);
        return named;
    }

    private List<Analysis> guess(String lower, int capitals) {
        int hyphen = spelling.hyphen(lower);
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            String left = lower.substring(0, hyphen + 1);
            List<Analysis> all = new ArrayList<>();
            for (Analysis one : guess(lower.substring(hyphen + 1), capitals)) {
                all.add(new Analysis(left + one.lemma(), one.tag()));
            }
            return all;
        }
        List<Analysis> all = new ArrayList<>();
        if (capitals > 1 && capitals == lower.length() && lower.length() <= Spelling.LONGEST_ABBREVIATION) {
            all.add(new Analysis(lower, Spelling.ABBREVIATION));
        }
        if (capitals > 0) {
            all.addAll(names.guess(lower));
        }
        for (Analysis one : words.guess(lower)) {
            if (capitals == 0 || Tag.pos(one.tag()) != Tag.Pos.NOUN) {
                all.add(one);
            }
        }
        if (all.isEmpty()) {
            long tag = Tag.of(Tag.Pos.NOUN, Tag.Case.INDECLINABLE, Tag.Mark.GUESSED);
            all.add(new Analysis(lower, capitals > 0 ? Tag.with(tag, Tag.Name.OTHER) : tag));
        }
        return all;
    }
}
