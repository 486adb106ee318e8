/**
 * Trains the small models that the lexicon keeps as data.
 *
 * <p>Reads: annotated texts from outside the repository. Gives: files of weights. May use: everything but app. Knows
 * nothing of: commands.
 */
@NullMarked
package dragoman.training;

import org.jspecify.annotations.NullMarked;
