/**
 * Text files to parts of a language.
 *
 * <p>Reads: lexicon files. Gives: their lines, and errors that name file and line. May use: the JDK. Knows nothing of:
 * what the lines mean.
 */
@NullMarked
package dragoman.language.load;

import org.jspecify.annotations.NullMarked;
