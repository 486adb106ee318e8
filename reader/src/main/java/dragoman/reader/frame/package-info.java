/**
 * Frames: which words tell which act, and who fills its roles.
 *
 * <p>Reads: clauses, actors, reports. Gives: event candidates. May use: clause, actor, statement. Knows nothing of: status, merging.
 */
@NullMarked
package dragoman.reader.frame;

import org.jspecify.annotations.NullMarked;
