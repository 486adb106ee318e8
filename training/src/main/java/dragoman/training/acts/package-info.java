/**
 * Learns from annotated articles which tellings tell one act.
 *
 * <p>Reads: gold folders. Gives: {@code merging.tsv}. May use: reader, scores. Knows nothing of: words.
 */
@NullMarked
package dragoman.training.acts;

import org.jspecify.annotations.NullMarked;
