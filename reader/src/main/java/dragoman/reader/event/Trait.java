package dragoman.reader.event;

import dragoman.reader.clause.Grammar;
import dragoman.reading.EventType;
import dragoman.reading.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be said of two tellings of acts of one type in one article; each trait has one of a few values. */
public enum Trait {
    /** Whether the head word is the same. */
    WORD("same", "other"),
    /** Whether the frame is the same. */
    FRAME("same", "other"),
    /** Whether the mode is; open where one has none. */
    MODE("same", "open", "other"),
    /** Whether the status is. */
    STATUS("same", "other"),
    /** Status of the earlier telling. */
    OLD_STATUS(names(Status.values())),
    /** Status of the later telling. */
    NEW_STATUS(names(Status.values())),
    /** How the acting sides are related; see {@link Kinship}. Both sides of a symmetrical act count as one, here and below. */
    SOURCE(names(Kinship.values())),
    /** How the other sides are related. */
    TARGET(names(Kinship.values())),
    /** How the dates are: none given, one, equal, one within the other, in conflict. */
    DATE("none", "one", "equal", "within", "conflict"),
    /** Sentences between them. */
    DISTANCE("0", "1", "2", "5", "far"),
    /** Whether the earlier one stands in the article's first sentence, which mostly is its heading. */
    OPENING("yes", "no"),
    /** Whether their clauses overlap. */
    TOUCHING("yes", "no"),
    /** Which share of the nouns and adjectives of one is in the other; open where one has none. */
    NAMES("open", "none", "few", "some", "most"),
    /** The type of both. */
    TYPE(names(EventType.values())),
    /** What the head of the earlier one looks like. */
    OLD_FORM(names(Grammar.Construction.values())),
    /** What the head of the later one looks like. */
    NEW_FORM(names(Grammar.Construction.values()));

    private final List<String> values;

    Trait(String... values) {
        this.values = List.of(values);
    }

    /** The names of its values, in the order of their numbers. */
    public List<String> named() {
        return values;
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** How the sides of two tellings are related. */
    enum Kinship {
        /** Nobody on either. */
        NOBODY,
        /** Somebody on one only. */
        ONE,
        /** One is the authorities of the place, named nowhere; the other is empty. */
        IMPLIED,
        /** One is the authorities of the place, and both belong to one state. */
        IMPLIED_HOME,
        /** One is the authorities of the place, the other somebody of another state. */
        IMPLIED_ABROAD,
        /** The same entities. */
        EQUAL,
        /** Some entities in common. */
        SHARED,
        /** One names the other's state. */
        STATE,
        /** Different persons of one state. */
        PERSONS,
        /** Different entities of one state, not all of them persons. */
        COMPATRIOTS,
        /** Entities of different states. */
        OTHERS
    }
}
