/**
 * Word forms to their readings: dictionary form and grammar.
 *
 * <p>Reads: one word form. Gives: all its analyses, guessed ones marked. May use: tags, token, lexicon files. Knows nothing of:
 * sentences, actors, events; the words of any language are data.
 */
@NullMarked
package dragoman.language.morphology;

import org.jspecify.annotations.NullMarked;
