package dragoman.reader.time;

import java.util.Locale;

/** What a word near a time says of it. The vocabulary gives each hint a class of its name, as {@code looks-ahead}. */
enum Hint {
    /** Opens a clause that tells what happened at the time before it: when. */
    OPENS_CLAUSE,
    /** Speaks of what is still to come, whatever its own tense: to be planned, to be expected. */
    LOOKS_AHEAD,
    /** Keeps the act apart from the time behind it: after. */
    APART,
    /** Ties the time to the noun before it and to nothing else: the law of 5 May. */
    OF_NOUN,
    /** Puts what is told before the news of the day: earlier, we recall. */
    BEFORE_NOW,
    /** Makes the act behind it the ground of another, so that it came before that one: because of, after, against. */
    GROUND;

    /** Its class in the vocabulary. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
