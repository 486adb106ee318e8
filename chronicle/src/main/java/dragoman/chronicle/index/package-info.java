/**
 * Full-text search beside the file.
 *
 * <p>Reads: articles and sentences of the store. Gives: hits. May use: store. Knows nothing of: views, commands.
 */
@NullMarked
package dragoman.chronicle.index;

import org.jspecify.annotations.NullMarked;
