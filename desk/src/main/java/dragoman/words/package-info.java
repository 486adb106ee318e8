/**
 * The words of a text as keys by which texts are compared, and as answers need them: names that users type, what sentences
 * say of an act.
 *
 * <p>Reads: a language, tables of the lexicon. Gives: word keys, names, wording. May use: language, chronicle's and views'
 * interfaces for words. Knows nothing of: readings, files, commands.
 */
@NullMarked
package dragoman.words;

import org.jspecify.annotations.NullMarked;
