/**
 * Events of a chronicle told in sentences of a language, for background notes.
 *
 * <p>Reads: events with the readings that tell them, templates of the lexicon. Gives: sentences with the words that they rest on. May use:
 * language, views. Knows nothing of: how events are chosen, commands.
 */
@NullMarked
package dragoman.note;

import org.jspecify.annotations.NullMarked;
