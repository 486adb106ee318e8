package dragoman.reader.actor;

import dragoman.reading.Actor;
import org.jspecify.annotations.Nullable;

/** What the lexicon knows a name to mean. */
sealed interface Fact {

    /** The name that readings give it, nominative. */
    String name();

    /** A state; {@code genitive} is its name as it stands after an office. */
    record State(String iso, String name, String genitive) implements Fact {}

    /** A city, region or area that is no state. */
    record Place(String name, String kind, @Nullable String iso, String genitive) implements Fact {}

    /** An organisation or group of its own name. */
    record Organisation(
            String name,
            Actor.Kind kind,
            @Nullable String sector,
            @Nullable String country) implements Fact {}

    /**
     * A part that many states have: a parliament, a ministry, a police; {@code owner} is whose it is where nothing beside
     * it says so.
     */
    record Institution(String name, @Nullable String sector, Actor.Kind kind, Owner owner) implements Fact {}

    /** Whose an institution is by itself: of the state spoken of, of nobody, or of a certain state ({@code iso}). */
    record Owner(boolean context, @Nullable String iso) {}

    /** A word for an office. */
    record Office(String name, @Nullable String sector, Rank rank) implements Fact {}

    /** What sort of office. */
    enum Rank {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        MINISTER,
        DEPUTY,
        SPOKESPERSON,
        AIDE,
        AMBASSADOR,
        SPEAKER,
        LEGISLATOR,
        JUDGE,
        PROSECUTOR,
        SECURITY,
        MILITARY,
        LOCAL,
        PARTY,
        LEADER,
        RELIGIOUS,
        HEAD,
        BUSINESS,
        MEDIA,
        OTHER;

        /** Whether the office leads a body other than a state. */
        boolean heads() {
            return this == HEAD || this == LEADER || this == PARTY || this == BUSINESS;
        }

        /** Whether the office leads a state or its government. */
        boolean leads() {
            return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
        }
    }

    /** An office said together with whose it is; {@code of} as in {@link Holders}. */
    record Post(String name, Office office, String of) implements Fact {}

    /** A word for people who hold no office; {@code country} where the word says it. */
    record People(
            String name,
            @Nullable String sector,
            Actor.Kind kind,
            @Nullable String country) implements Fact {}

    /** A noun that heads the name of an organisation. */
    record Head(String name, @Nullable String sector, Actor.Kind kind) implements Fact {}

    /** A known person. */
    record Person(
            String name, @Nullable String sector, @Nullable String country) implements Fact {}
}
