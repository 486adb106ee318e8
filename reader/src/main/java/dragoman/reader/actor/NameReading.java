package dragoman.reader.actor;

/**
 * One way to read a word as part of a person's name.
 *
 * @param base the nominative, with capitals
 * @param part which part of the name it can be
 * @param set cases and genders of the form, were that its nominative, as {@link Agreement} has them
 * @param weight how likely, up to 10
 * @param known whether a list of names has it; otherwise it is told from its ending
 */
record NameReading(String base, Part part, int set, int weight, boolean known) {
    /** Parts of a name. */
    enum Part {
        GIVEN,
        PATRONYMIC,
        FAMILY,
        ANY
    }
}
