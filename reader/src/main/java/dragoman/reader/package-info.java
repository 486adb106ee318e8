/**
 * Article to reading.
 *
 * <p>Reads: articles. Gives: readings. May use: all stages below. Knows nothing of: files, stores, commands.
 */
@NullMarked
package dragoman.reader;

import org.jspecify.annotations.NullMarked;
