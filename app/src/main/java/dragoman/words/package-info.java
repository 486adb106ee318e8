/**
 * The words of a text as keys by which texts are compared, made with a language.
 *
 * <p>Reads: a language, its table of common words. Gives: word keys. May use: language, chronicle's interface of word
 * keys. Knows nothing of: readings, files, commands.
 */
@NullMarked
package dragoman.words;

import org.jspecify.annotations.NullMarked;
