/**
 * Puts a language together from its parts.
 *
 * <p>Reads: a lexicon. Gives: a language, and the steps of it for trainers. May use: all of {@code dragoman.language}.
 * Knows nothing of: any one language.
 */
@NullMarked
package dragoman.language.assembly;

import org.jspecify.annotations.NullMarked;
