/**
 * An archive of invented news, for measuring the chronicle.
 *
 * <p>Reads: its own data. Gives: articles and what they tell. May use: formats. Knows nothing of: the reader, the chronicle.
 */
@NullMarked
package dragoman.benchmark.archive;

import org.jspecify.annotations.NullMarked;
