/**
 * Tellings of one act become one event.
 *
 * <p>Reads: tellings, corrections by people. Gives: events with their tellings, the reasons, and what they say together. May
 * use: model, Period. Knows nothing of: SQL, files, any language.
 */
@NullMarked
package dragoman.chronicle.merge;

import org.jspecify.annotations.NullMarked;
