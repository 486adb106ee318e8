/**
 * Pieces of a text to sentences.
 *
 * <p>Reads: pieces. Gives: where sentences begin and end, in order, none empty. May use: token, lexicon files. Knows
 * nothing of: grammar, save for two questions about words that it is handed answers to.
 */
@NullMarked
package dragoman.language.sentence;

import org.jspecify.annotations.NullMarked;
