/**
 * Tellings of one act become one event.
 *
 * <p>Reads: tellings. Gives: events with their tellings and the reasons. May use: model. Knows nothing of: SQL, files.
 */
@NullMarked
package dragoman.chronicle.merge;

import org.jspecify.annotations.NullMarked;
