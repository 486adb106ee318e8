/**
 * How fast articles are read.
 *
 * <p>Reads: articles. Gives: measurements. May use: reader, formats. Knows nothing of: commands.
 */
@NullMarked
package dragoman.benchmark;

import org.jspecify.annotations.NullMarked;
