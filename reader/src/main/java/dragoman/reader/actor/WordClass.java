package dragoman.reader.actor;

import java.util.Locale;

/** Classes of words of {@code actor-words.tsv}; the head of that file says what each is for. */
enum WordClass {
    SAME_LETTERS,
    FORMER_PREFIX,
    RANK_PREFIX,
    TITLE,
    KIN,
    FORMER,
    AND,
    COUNTERPART,
    SIDE,
    LAND,
    LEADER,
    BOTH,
    PLACE_PREPOSITION,
    FROM_PREPOSITION,
    ORIGIN_PREPOSITION,
    RECIPROCAL,
    REMOVAL,
    PLACE_NOUN,
    OF_PREPOSITION,
    SEAT_PREPOSITION,
    SEAT_NOUN,
    ADJECTIVE_ENDING,
    PARTICIPLE_ENDING,
    COMPOUND_ENDING,
    COMPOUND,
    RELATIONAL,
    PROFESSION,
    NO_PROFESSION,
    NO_ORGANISATION,
    ABSTRACT_HEAD,
    TOLD_HEAD,
    COMMON_HEAD,
    PLURAL_ENDING,
    NO_PURPOSE,
    BODY,
    MEDIUM,
    TOLD_BODY,
    EVALUATIVE,
    NO_NAME,
    NAME_OF,
    FOREIGN_NAME,
    CITIZEN,
    POLITICIAN,
    PERSON,
    AGENCY,
    LANGUAGE;

    /** How data files write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
