package dragoman.language;

/**
 * One way to read a word form.
 *
 * @param lemma dictionary form, lower case
 * @param tag its grammar, packed as {@link Tag} has it
 */
public record Analysis(String lemma, long tag) {
    @Override
    public String toString() {
        return lemma + "/" + Tag.toString(tag);
    }
}
