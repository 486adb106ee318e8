/**
 * Who says what: quotations, reported speech, citing.
 *
 * <p>Reads: clauses, actors. Gives: reports, each with its speaker and the words said. May use: clause, actor. Knows
 * nothing of: events.
 */
@NullMarked
package dragoman.reader.statement;

import org.jspecify.annotations.NullMarked;
