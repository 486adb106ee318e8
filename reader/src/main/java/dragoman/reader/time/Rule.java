package dragoman.reader.time;

/**
 * One rule of the language's time file.
 *
 * @param name as written there, unique
 * @param order place in the file, the tie-breaker between equally long matches
 * @param act what its words come to
 * @param fields constants that it adds
 * @param values of the constants, one each
 */
record Rule(String name, int order, Act act, Field[] fields, int[] values) {
    /** What the words of a rule come to. */
    enum Act {
        /** A date of the calendar, said in full or in part. */
        DATE,
        /** So many units before or after some day. */
        MOVE,
        /** This, the last or the next week, month, year. */
        UNIT,
        /** From one date to another. */
        RANGE,
        /** The time that the story has reached: then, on that day. */
        STORY,
        /** A length of time without a place in the calendar. */
        LENGTH,
        /** How often. */
        OFTEN,
        /** A time that has no value: recently. */
        VAGUE,
        /** A time of day. */
        CLOCK,
        /** Words that look like a time and are none: an age. */
        SKIP
    }
}
