/**
 * Names across scripts: rough spellings that are alike for one name however it is written.
 *
 * <p>Reads: lexicon files. Gives: sounds of words. May use: the loader of lexicon files. Knows nothing of: any one
 * script, grammar, search.
 */
@NullMarked
package dragoman.language.script;

import org.jspecify.annotations.NullMarked;
