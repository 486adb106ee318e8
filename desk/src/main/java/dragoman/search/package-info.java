/**
 * What search has to know of a language: sentences, dictionary forms, how names sound and what they are called abroad.
 *
 * <p>Reads: words and lexicon files. Gives: what they can be found by. May use: language, lexicon, chronicle's index.
 * Knows nothing of: commands, the store.
 */
@NullMarked
package dragoman.search;

import org.jspecify.annotations.NullMarked;
