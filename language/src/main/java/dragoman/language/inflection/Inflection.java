package dragoman.language.inflection;

import dragoman.language.Tag;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import dragoman.language.morphology.MorphologyLoader;
import dragoman.language.morphology.Synthesis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts names and phrases that stand in the nominative into other cases, and says what verbs agree with. A form that cannot
 * be told for sure is left out. Immutable, shared by threads.
 */
public final class Inflection {
    private final Synthesis synthesis;
    private final NounPhrases phrases;
    private final PersonNames persons;

    private Inflection(Synthesis synthesis, NounPhrases phrases, PersonNames persons) {
        this.synthesis = synthesis;
        this.phrases = phrases;
        this.persons = persons;
    }

    /**
     * Reads {@code <code>/inflection/} and the dictionaries that LANGUAGE names.
     *
     * @throws LexiconException where a file is missing or wrong
     */
    public static Inflection load(LexiconSource source, String code) {
        Synthesis synthesis = MorphologyLoader.synthesis(source, code);
        Problems problems = new Problems();
        Properties language = Properties.read(source, code + "/LANGUAGE", problems);
        NameEndings endings = NameEndings.load(source, code + "/inflection/names.tsv", synthesis, problems);
        NameLore lore = NameLore.load(source, code, language.get("alphabet", ""), endings, problems);
        problems.failIfAny();
        Set<String> joins = Set.copyOf(Line.items(language.get("joins", "")));
        return new Inflection(
                synthesis, new NounPhrases(synthesis, endings, lore, joins), new PersonNames(synthesis, endings, lore));
    }

    /** A phrase in the nominative that names no single person. */
    public Phrase phrase(String nominative, Sort sort) {
        return phrases.phrase(nominative, sort);
    }

    /**
     * A person's name.
     *
     * @param country ISO 3166-1 alpha-3 of the person's state; null where unknown
     */
    public Phrase person(String nominative, @Nullable String country) {
        return persons.name(nominative, country);
    }

    /** What a person is called after the first time: the family name, with its gender; the whole name where it has none. */
    public Phrase personAgain(String nominative, @Nullable String country) {
        Phrase whole = person(nominative, country);
        String called = persons.called(nominative, country);
        if (called.equals(nominative)) {
            return whole;
        }
        int skipped = nominative.length() - called.length();
        int wordsBefore = nominative.substring(0, skipped).split(" ").length;
        Map<Tag.Case, String> forms = new EnumMap<>(Tag.Case.class);
        whole.forms().forEach((one, form) -> forms.put(one, withoutWords(form, wordsBefore)));
        return new Phrase(forms, whole.gender(), whole.number(), true);
    }

    private static String withoutWords(String form, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            at = form.indexOf(' ', at) + 1;
        }
        return form.substring(at);
    }

    /** An office and who holds it, both in the same case; gender is the person's. */
    public Phrase titled(Phrase office, Phrase person) {
        return office.then(" ", person);
    }

    /**
     * The form of a past tense, or of a short participle or adjective, that agrees with a phrase; empty where the gender is
     * not known or the dictionary lacks the form.
     *
     * @param masculine the form in the masculine singular
     */
    public Optional<String> agreeing(String masculine, Phrase subject) {
        return synthesis.agreeing(masculine, subject.gender(), subject.number());
    }

    /** The gender of the subject that words show by a past tense in the singular; NONE where they show none. */
    public Tag.Gender subjectGender(String words) {
        for (String word : words.split("[^\\p{L}-]+")) {
            Tag.Gender gender = synthesis.pastGender(word);
            if (gender != Tag.Gender.NONE) {
                return gender;
            }
        }
        return Tag.Gender.NONE;
    }

    /** As {@link #agreeing(String, Phrase)} for a plural subject. */
    public Optional<String> plural(String masculine) {
        return synthesis.agreeing(masculine, Tag.Gender.NONE, Tag.Number.PLURAL);
    }
}
