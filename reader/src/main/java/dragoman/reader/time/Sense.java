package dragoman.reader.time;

/**
 * One meaning of a word of time.
 *
 * @param kind the number of its class in the {@link Vocabulary}
 * @param fields what it says
 * @param values of the fields, one each
 * @param noun whether only a noun has this meaning
 */
record Sense(int kind, Field[] fields, int[] values, boolean noun) {
    /** The value of the field, or the other where the word does not say it. */
    int get(Field field, int otherwise) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field) {
                return values[i];
            }
        }
        return otherwise;
    }
}
