package dragoman.reader.actor;

/**
 * A name of the lexicon found in a sentence.
 *
 * @param first first token
 * @param last last token, inclusive
 * @param entry the name
 * @param set what cases, genders and numbers it can have there, as {@link Agreement} has them
 */
record Hit(int first, int last, Entry entry, int set) {
    /** The token that bears case and number. */
    int head() {
        return first + entry.head();
    }

    /** Number of tokens. */
    int length() {
        return last - first + 1;
    }

    Fact fact() {
        return entry.fact();
    }

    boolean is(Class<? extends Fact> sort, Entry.Use use) {
        return entry.use() == use && sort.isInstance(entry.fact());
    }
}
