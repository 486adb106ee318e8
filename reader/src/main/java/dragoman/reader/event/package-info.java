/**
 * Candidates to events: status, date, place, attribution; tellings of one act become one event.
 *
 * <p>Reads: candidates, reports, times, actors. Gives: events. May use: frame, statement, time, actor, clause. Knows
 * nothing of: other articles.
 */
@NullMarked
package dragoman.reader.event;

import org.jspecify.annotations.NullMarked;
