/**
 * Answers: timelines, dyads, promises, comparisons, statements, notes, exports, as records.
 *
 * <p>Reads: the chronicle's public tables. Gives: records with their evidence. May use: chronicle. Knows nothing of: files of articles, commands, HTTP.
 */
@NullMarked
package dragoman.views;

import org.jspecify.annotations.NullMarked;
