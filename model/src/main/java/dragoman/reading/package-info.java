/**
 * What one article says: records for the reading and its parts.
 *
 * <p>Reads: nothing. Gives: the nouns that all later rooms share. May use: text. Knows nothing of: how a text is read.
 */
@NullMarked
package dragoman.reading;

import org.jspecify.annotations.NullMarked;
