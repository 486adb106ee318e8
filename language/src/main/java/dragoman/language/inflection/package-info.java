/**
 * Phrases in the nominative to their other cases.
 *
 * <p>Reads: names and phrases, word forms. Gives: phrases with their forms, gender and number. May use: morphology, load. Knows nothing of:
 * articles, what is written with the phrases.
 */
@NullMarked
package dragoman.language.inflection;

import org.jspecify.annotations.NullMarked;
