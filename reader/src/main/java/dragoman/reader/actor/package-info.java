/**
 * Who is named in an article, and who each of them is.
 *
 * <p>Reads: sentences, and the lexicon's tables of states, organisations, offices and persons. Gives: mentions of actors
 * and the entities they mean. May use: language. Knows nothing of: events, statements, times.
 */
@NullMarked
package dragoman.reader.actor;

import org.jspecify.annotations.NullMarked;
