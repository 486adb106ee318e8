/**
 * Learns how words end from the dictionary itself.
 *
 * <p>Reads: the compiled dictionary. Gives: {@code morphology/endings.tsv}. May use: the dictionary's reader. Knows
 * nothing of: sentences.
 */
@NullMarked
package dragoman.training.morphology;

import org.jspecify.annotations.NullMarked;
