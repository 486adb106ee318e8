package dragoman.reader.time;

import dragoman.language.Tag;
import dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What patterns match one at a time: a word, a number, or a sign. A token like {@code 24.10.2025} or {@code 10pm} gives
 * several, so that patterns need not know how the language cuts tokens.
 *
 * @param token the token that it is, or is part of
 * @param start first UTF-16 unit in the article
 * @param end the unit after the last
 * @param glued whether no white space stands before it
 * @param number the number that its digits write, -1 where it has none
 * @param digits how many digits
 * @param fraction whether the number goes on after a comma
 * @param ending what letters glued to the digits say, {@code null} where there are none
 * @param readings its meanings as a word of time
 */
record Piece(
        Token token,
        int start,
        int end,
        boolean glued,
        int number,
        int digits,
        boolean fraction,
        Vocabulary.@Nullable Ending ending,
        Reading[] readings) {

    /**
     * A meaning with the grammar in which the word has it.
     *
     * @param sense the meaning
     * @param cases one bit for each {@link Tag.Case}
     * @param numbers one bit for each {@link Tag.Number}
     */
    record Reading(Sense sense, int cases, int numbers) {}

    boolean isNumber() {
        return number >= 0;
    }

    /** Whether it means anything in the language of time, on its own or with others. */
    boolean speaks() {
        return number >= 0 || readings.length > 0;
    }
}
