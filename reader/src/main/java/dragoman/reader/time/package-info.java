/**
 * Finds the words that name times, gives them values, and dates events.
 *
 * <p>Reads: sentences, and the time rules of a language. Gives: time mentions, the document's own date, the date of an
 * event. May use: language, text, reading. Knows nothing of: actors, frames, any one language's words.
 */
@NullMarked
package dragoman.reader.time;

import org.jspecify.annotations.NullMarked;
