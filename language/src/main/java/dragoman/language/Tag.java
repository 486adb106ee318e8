package dragoman.language;

import java.util.Locale;

/**
 * Grammar of a word form packed into a {@code long}, so that a token costs no object for it. Each feature is an enum
 * whose first constant means "not said". Tags come from {@link #of} and are read with the static getters.
 */
public final class Tag {
    /** Part of speech. */
    public enum Pos {
        NONE,
        NOUN,
        ADJECTIVE,
        PRONOUN,
        NUMERAL,
        ORDINAL,
        VERB,
        PARTICIPLE,
        GERUND,
        ADVERB,
        PREDICATIVE,
        PREPOSITION,
        CONJUNCTION,
        PARTICLE,
        INTERJECTION,
        PARENTHETICAL,
        PUNCTUATION,
        NUMBER,
        FOREIGN,
        SYMBOL
    }

    /** Case; a form with several cases has one tag for each. INDECLINABLE agrees with all. */
    public enum Case {
        NONE,
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        LOC,
        VOC,
        INDECLINABLE
    }

    /** Number. */
    public enum Number {
        NONE,
        SINGULAR,
        PLURAL
    }

    /** Gender. */
    public enum Gender {
        NONE,
        MASCULINE,
        FEMININE,
        NEUTER
    }

    /** Animacy of nouns. */
    public enum Animacy {
        NONE,
        ANIMATE,
        INANIMATE,
        BOTH
    }

    /** Tense of verbs, participles and gerunds. */
    public enum Tense {
        NONE,
        PAST,
        PRESENT,
        FUTURE
    }

    /** Form of a verb. */
    public enum Form {
        NONE,
        FINITE,
        INFINITIVE,
        IMPERATIVE,
        IMPERSONAL
    }

    /** Aspect. */
    public enum Aspect {
        NONE,
        IMPERFECTIVE,
        PERFECTIVE,
        BOTH
    }

    /** Voice of participles, and PASSIVE-looking reflexive verbs are REFLEXIVE. */
    public enum Voice {
        NONE,
        ACTIVE,
        PASSIVE,
        REFLEXIVE
    }

    /** What sort of proper name a noun is. */
    public enum Name {
        NONE,
        GIVEN,
        PATRONYMIC,
        FAMILY,
        PLACE,
        OTHER
    }

    /** Person of verbs and pronouns. */
    public enum Person {
        NONE,
        FIRST,
        SECOND,
        THIRD
    }

    /** Further marks. */
    public enum Mark {
        SHORT,
        COMPARATIVE,
        SUPERLATIVE,
        POSSESSIVE,
        ABBREVIATION,
        TRANSITIVE,
        INTRANSITIVE,
        GUESSED,
        RELATIVE,
        REFLEXIVE_PRONOUN,
        ADJECTIVAL
    }

    /** A tag that says nothing. */
    public static final long NOTHING = 0L;

    private static final int POS = 0;
    private static final int CASE = 5;
    private static final int NUMBER = 9;
    private static final int GENDER = 11;
    private static final int ANIMACY = 13;
    private static final int TENSE = 15;
    private static final int FORM = 17;
    private static final int ASPECT = 20;
    private static final int VOICE = 22;
    private static final int NAME = 24;
    private static final int PERSON = 27;
    private static final int MARK = 32;

    private static final Pos[] POSES = Pos.values();
    private static final Case[] CASES = Case.values();
    private static final Number[] NUMBERS = Number.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final Animacy[] ANIMACIES = Animacy.values();
    private static final Tense[] TENSES = Tense.values();
    private static final Form[] FORMS = Form.values();
    private static final Aspect[] ASPECTS = Aspect.values();
    private static final Voice[] VOICES = Voice.values();
    private static final Name[] NAMES = Name.values();
    private static final Person[] PERSONS = Person.values();

    private Tag() {}

    /** A tag with the given features; a later feature of the same kind replaces an earlier one. */
    public static long of(Enum<?>... features) {
        long tag = NOTHING;
        for (Enum<?> feature : features) {
            tag = with(tag, feature);
        }
        return tag;
    }

    /** The tag with one feature set. */
    public static long with(long tag, Enum<?> feature) {
        if (feature instanceof Mark) {
            return tag | (1L << (MARK + feature.ordinal()));
        }
        int shift = shift(feature);
        long mask = (long) width(feature) << shift;
        return (tag & ~mask) | ((long) feature.ordinal() << shift);
    }

    private static int shift(Enum<?> feature) {
        if (feature instanceof Pos) return POS;
        if (feature instanceof Case) return CASE;
        if (feature instanceof Number) return NUMBER;
        if (feature instanceof Gender) return GENDER;
        if (feature instanceof Animacy) return ANIMACY;
        if (feature instanceof Tense) return TENSE;
        if (feature instanceof Form) return FORM;
        if (feature instanceof Aspect) return ASPECT;
        if (feature instanceof Voice) return VOICE;
        if (feature instanceof Name) return NAME;
        if (feature instanceof Person) return PERSON;
        throw new IllegalArgumentException("not a feature of grammar: " + feature);
    }

    private static int width(Enum<?> feature) {
        if (feature instanceof Pos) return 31;
        if (feature instanceof Case) return 15;
        return feature instanceof Form || feature instanceof Name ? 7 : 3;
    }

    public static Pos pos(long tag) {
        return POSES[(int) (tag >>> POS) & 31];
    }

    public static Case kasus(long tag) {
        return CASES[(int) (tag >>> CASE) & 15];
    }

    public static Number number(long tag) {
        return NUMBERS[(int) (tag >>> NUMBER) & 3];
    }

    public static Gender gender(long tag) {
        return GENDERS[(int) (tag >>> GENDER) & 3];
    }

    public static Animacy animacy(long tag) {
        return ANIMACIES[(int) (tag >>> ANIMACY) & 3];
    }

    public static Tense tense(long tag) {
        return TENSES[(int) (tag >>> TENSE) & 3];
    }

    public static Form form(long tag) {
        return FORMS[(int) (tag >>> FORM) & 7];
    }

    public static Aspect aspect(long tag) {
        return ASPECTS[(int) (tag >>> ASPECT) & 3];
    }

    public static Voice voice(long tag) {
        return VOICES[(int) (tag >>> VOICE) & 3];
    }

    public static Name name(long tag) {
        return NAMES[(int) (tag >>> NAME) & 7];
    }

    public static Person person(long tag) {
        return PERSONS[(int) (tag >>> PERSON) & 3];
    }

    public static boolean has(long tag, Mark mark) {
        return (tag >>> (MARK + mark.ordinal()) & 1L) != 0;
    }

    /**
     * The feature of that name in any of the enums, as data files write them ("gen", "plural"); where two kinds have the
     * same word, the kind goes before it ("aspect:both").
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Enum<?> feature(String word) {
        int colon = word.indexOf(':');
        String kind = word.substring(0, Math.max(0, colon));
        String name = word.substring(colon + 1).toUpperCase(Locale.ROOT);
        for (Enum<?>[] all : new Enum<?>[][] {
            POSES, CASES, NUMBERS, GENDERS, ANIMACIES, TENSES, FORMS, ASPECTS, VOICES, NAMES, PERSONS, Mark.values()
        }) {
            for (Enum<?> feature : all) {
                if (feature.name().equals(name)
                        && (kind.isEmpty()
                                || feature.getDeclaringClass().getSimpleName().equalsIgnoreCase(kind))
                        && feature.ordinal() + (feature instanceof Mark ? 1 : 0) > 0) {
                    return feature;
                }
            }
        }
        throw new IllegalArgumentException("not a feature of grammar: " + word);
    }

    /** The features that a tag says, for people: "NOUN GEN SINGULAR". */
    public static String toString(long tag) {
        StringBuilder out = new StringBuilder(pos(tag).name());
        for (Enum<?> feature : new Enum<?>[] {
            kasus(tag),
            number(tag),
            gender(tag),
            animacy(tag),
            tense(tag),
            form(tag),
            aspect(tag),
            voice(tag),
            name(tag),
            person(tag)
        }) {
            if (feature.ordinal() > 0) {
                out.append(' ').append(feature.name());
            }
        }
        for (Mark mark : Mark.values()) {
            if (has(tag, mark)) {
                out.append(' ').append(mark.name());
            }
        }
        return out.toString();
    }
}
