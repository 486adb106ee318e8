/**
 * Text to words, numbers and signs.
 *
 * <p>Reads: text. Gives: pieces of it, in order, that cover every character that is not blank. May use: lexicon files.
 * Knows nothing of: sentences, grammar; abbreviations and signs are data.
 */
@NullMarked
package dragoman.language.token;

import org.jspecify.annotations.NullMarked;
