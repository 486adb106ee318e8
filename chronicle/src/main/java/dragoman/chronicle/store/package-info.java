/**
 * The file.
 *
 * <p>Reads: readings. Gives: rows. May use: merge, story. Knows nothing of: any language, views.
 */
@NullMarked
package dragoman.chronicle.store;

import org.jspecify.annotations.NullMarked;
