/**
 * Counts how many articles of a collection have each word.
 *
 * <p>Reads: articles. Gives: {@code keys/common.tsv}. May use: word keys. Knows nothing of: what articles say.
 */
@NullMarked
package dragoman.training.words;

import org.jspecify.annotations.NullMarked;
