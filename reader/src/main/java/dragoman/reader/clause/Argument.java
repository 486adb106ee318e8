package dragoman.reader.clause;

/**
 * Something that a word of action governs.
 *
 * @param function {@code subj}, {@code obj}, {@code gen}, {@code dat}, {@code ins}, {@code adj}, or a preposition with a
 *     case ({@code s+ins})
 * @param token its head token
 * @param direct whether the word of action governs it itself; otherwise it was inherited or found nearby
 */
public record Argument(String function, int token, boolean direct) {}
