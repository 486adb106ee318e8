/**
 * Who governs what in a sentence, in the words that frames use: subj, obj, cases and prepositions.
 *
 * <p>Reads: sentences. Gives: the arguments of a verb or a noun of action. May use: language. Knows nothing of: actors,
 * events.
 */
@NullMarked
package dragoman.reader.clause;

import org.jspecify.annotations.NullMarked;
