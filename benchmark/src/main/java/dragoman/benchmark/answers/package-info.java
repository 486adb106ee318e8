/**
 * How long answers take.
 *
 * <p>Reads: a chronicle. Gives: medians. May use: chronicle. Knows nothing of: commands.
 */
@NullMarked
package dragoman.benchmark.answers;

import org.jspecify.annotations.NullMarked;
