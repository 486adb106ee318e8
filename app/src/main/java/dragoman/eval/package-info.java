/**
 * Scores of the reader against reference data, in the reference's own measures.
 *
 * <p>Reads: gold annotations. Gives: figures and what is behind them. May use: reader, attitude, language, formats, model, the
 * grouping of the chronicle. Knows nothing of: commands, terminals.
 */
@NullMarked
package dragoman.eval;

import org.jspecify.annotations.NullMarked;
