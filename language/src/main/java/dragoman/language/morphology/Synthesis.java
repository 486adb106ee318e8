package dragoman.language.morphology;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the forms of words: our own lists first, then the dictionary. Immutable, shared by threads. */
public final class Synthesis {
    private final Map<String, List<Paradigm>> listed = new HashMap<>();
    private final Map<String, Declension> patterns;
    private final FormDictionary dictionary;
    private final Folding folding;

    private Synthesis(Map<String, Declension> patterns, FormDictionary dictionary, Folding folding) {
        this.folding = folding;
        this.patterns = patterns;
        this.dictionary = dictionary;
    }

    /** What makes forms where no list has the word. */
    record Means(Map<String, Declension> patterns, FormDictionary dictionary, Folding folding) {}

    /**
     * Reads lists of words; of a word in several lists the first decides.
     *
     * @param lists files of words with their pattern and features
     */
    static Synthesis load(LexiconSource source, List<String> lists, Means means, Problems problems) {
        Synthesis made = new Synthesis(means.patterns(), means.dictionary(), means.folding());
        for (String list : lists) {
            Map<String, List<Paradigm>> here = new HashMap<>();
            for (Line line : LexiconFile.lines(source, list)) {
                List<String> cells = line.cells();
                if (cells.size() != 3 || !means.patterns().containsKey(cells.get(1))) {
                    problems.add("LEX-025", line, "expected word, pattern of declensions.tsv, features; got " + cells);
                    continue;
                }
                long features = Features.add(Tag.NOTHING, cells.get(2), line, problems);
                made.after(cells.get(0), cells.get(1), features)
                        .ifPresent(one -> here.computeIfAbsent(cells.get(0), none -> new ArrayList<>(1))
                                .add(one));
            }
            here.forEach(made.listed::putIfAbsent);
        }
        return made;
    }

    /**
     * All paradigms whose nominative the word may be, the likelier first; empty where nothing knows it. A word of our lists
     * is looked up as it is written, then in lower case.
     */
    public List<Paradigm> nominatives(String word) {
        List<Paradigm> own = listed.get(word);
        if (own != null) {
            return own;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<Paradigm> found = new ArrayList<>();
        for (Paradigm one : listed.getOrDefault(lower, dictionary.nominatives(lower))) {
            found.add(written(word, lower, one));
        }
        String folded = folding.fold(lower);
        if (found.isEmpty() && !folded.equals(lower)) {
            for (Paradigm one : dictionary.nominatives(folded)) {
                found.add(written(word, folded, one));
            }
        }
        return found;
    }

    /** Whether our own lists have the word as it is written. */
    public boolean lists(String word) {
        return listed.containsKey(word);
    }

    /**
     * The word declined after a pattern; empty where it does not end as the pattern asks.
     *
     * @param word the nominative as written
     * @param pattern name of a pattern of {@code declensions.tsv}
     * @param features what is added to the pattern's grammar
     * @throws IllegalArgumentException where there is no such pattern
     */
    public Optional<Paradigm> after(String word, String pattern, long features) {
        Declension declension = patterns.get(pattern);
        if (declension == null) {
            throw new IllegalArgumentException("no pattern " + pattern);
        }
        if (!word.toLowerCase(Locale.ROOT).endsWith(declension.cut())) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - declension.cut().length());
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        long tag = Tag.NOTHING;
        Tag.Number number = null;
        for (Declension.Ending ending : declension.endings()) {
            Tag.Case kasus = Tag.kasus(ending.tag());
            if (kasus == Tag.Case.INDECLINABLE || kasus == Tag.Case.NONE) {
                return Optional.of(Paradigm.fixed(word, ending.tag() | features));
            }
            if (number == null) {
                number = Tag.number(ending.tag());
                tag = Tag.with(ending.tag(), Tag.Case.NOM);
            }
            if (Tag.number(ending.tag()) == number && Tag.gender(ending.tag()) == Tag.gender(tag)) {
                // Of several endings the table has the usual one first; things keep the nominative in the accusative.
                forms.putIfAbsent(kasus, stem + ending.text());
            }
        }
        return Optional.of(new Paradigm(forms, tag | features));
    }

    /** Whether there is a pattern of that name. */
    public boolean hasPattern(String name) {
        return patterns.containsKey(name);
    }

    /**
     * The form of a past tense, or of a short participle or adjective, that agrees with a subject; empty where the
     * dictionary lacks it or the gender is not known.
     *
     * @param masculine the form in the masculine singular
     */
    public Optional<String> agreeing(String masculine, Tag.Gender gender, Tag.Number number) {
        return Optional.ofNullable(dictionary.agreeing(masculine.toLowerCase(Locale.ROOT), gender, number));
    }

    /** The gender that a word shows as a past tense in the singular; NONE where it is none. */
    public Tag.Gender pastGender(String word) {
        return dictionary.pastGender(word.toLowerCase(Locale.ROOT));
    }

    /** The dictionary's forms with the capitals and the letters of the word as it was written. */
    private static Paradigm written(String word, String lower, Paradigm forms) {
        if (word.equals(forms.form(Tag.Case.NOM))) {
            return forms;
        }
        String nominative = forms.form(Tag.Case.NOM);
        if (nominative == null || nominative.length() != lower.length()) {
            nominative = lower;
        }
        Map<Tag.Case, String> written = new EnumMap<>(Tag.Case.class);
        for (Map.Entry<Tag.Case, String> form : forms.forms().entrySet()) {
            String text = form.getValue();
            int same = 0;
            while (same < text.length() && same < nominative.length() && text.charAt(same) == nominative.charAt(same)) {
                same++;
            }
            written.put(form.getKey(), word.substring(0, same) + text.substring(same));
        }
        return new Paradigm(written, forms.tag());
    }
}
