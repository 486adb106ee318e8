package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence that names somebody: its head word, what modifies it, whose or of what it is, and the names
 * that stand beside it. Filled by {@link PhraseParser}, then only read. Tokens are inclusive.
 */
final class Phrase {
    /** What the head is. */
    enum Kind {
        STATE,
        PLACE,
        ORGANISATION,
        INSTITUTION,
        HEAD,
        OFFICE,
        PEOPLE,
        KIN,
        PERSON,
        ABBREVIATION,
        /** A party without its name: the Russian side. */
        SIDE,
        /** A state without its name: both countries. */
        LAND,
        /** Who holds the like office: his Turkish colleague. */
        COUNTERPART
    }

    final int sentence;
    final Kind kind;
    final @Nullable Fact fact;

    /** The name by which the lexicon has the head, nominative; {@code null} where it has none. */
    final @Nullable String text;

    final boolean weak;

    /** First and last token of the whole phrase. */
    int first;

    int last;

    /** First and last token of the head words. */
    final int coreFirst;

    final int coreLast;

    /** The token that bears case and number. */
    final int core;

    /** Cases, genders and numbers that head and modifiers allow together. */
    int set;

    /** Last token of the phrase without the persons' names beside it. */
    int titleLast;

    /** Last token of what qualifies the head without naming an owner ("minister of defence"); the core's last without any. */
    int plainLast;

    /** Adjectives of states and places among its modifiers. */
    final List<Hit> adjectives = new ArrayList<>();

    /** Whose or of what it is. */
    final List<Phrase> of = new ArrayList<>();

    /** Second titles in the same case before the name. */
    final List<Phrase> titles = new ArrayList<>();

    /** Names beside it. */
    final List<PersonName> persons = new ArrayList<>();

    /** Whose name stands before it, set off by a mark: "N. N., head of the bank"; {@code null} where none does. */
    @Nullable
    PersonName holder;

    /** First and last token of its own name in quotes or foreign letters; -1 without. */
    int nameFirst = -1;

    int nameLast = -1;

    /** Whether a capital inside the sentence marks it as a name. */
    boolean capital;

    /** Whether it is a capital or residence that stands for a government. */
    boolean seat;

    /** Whether it is said of two: both leaders. */
    boolean both;

    /** Whether a possessive or pointing pronoun stands before it: his colleague, this country. */
    boolean pointed;

    /** Whether the office is no longer held. */
    boolean former;

    /** Tokens of an abbreviation in brackets after it; -1 without. */
    int alias = -1;

    Phrase(int sentence, Kind kind, @Nullable Hit hit, int first, int last, int set) {
        this.sentence = sentence;
        this.kind = kind;
        this.fact = hit == null ? null : hit.fact();
        this.text = hit == null ? null : hit.entry().text();
        this.weak = hit != null && hit.entry().weak();
        this.first = first;
        this.last = last;
        this.coreFirst = first;
        this.coreLast = last;
        this.core = hit == null ? first : hit.head();
        this.set = set;
        this.titleLast = last;
        this.plainLast = last;
    }

    boolean plural() {
        return Agreement.genders(set) == Agreement.PLURAL;
    }

    /** Whether a name of its own stands in it. */
    boolean named() {
        return nameFirst >= 0;
    }

    /** Extends the phrase to that token. */
    void reach(int token) {
        last = Math.max(last, token);
    }
}
