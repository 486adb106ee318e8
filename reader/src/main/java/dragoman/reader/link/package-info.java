/**
 * Ties between events, their places in a row, and what promises hold.
 *
 * <p>Reads: candidates with their events, clauses, times. Gives: links, claims, promises. May use: frame, clause, time.
 * Knows nothing of: other articles.
 */
@NullMarked
package dragoman.reader.link;

import org.jspecify.annotations.NullMarked;
