package dragoman.reader.actor;

/**
 * One way of naming a fact.
 *
 * @param fact what is meant
 * @param use how the name stands for it
 * @param letters how its first word must be written in a text
 * @param weak whether it is meant only where nothing speaks against it
 * @param words number of tokens
 * @param head which of them is the head, from 0
 * @param set numbers and genders that it has, as {@link Agreement} has them
 * @param text the name itself, nominative
 */
record Entry(Fact fact, Use use, Letters letters, boolean weak, int words, int head, int set, String text) {
    /** How a name stands for what it means. */
    enum Use {
        NAME,
        ADJECTIVE,
        DEMONYM,
        SEAT
    }

    /** How the first word of a name is written. */
    enum Letters {
        ANY,
        CAPITALISED,
        CAPITALS
    }
}
