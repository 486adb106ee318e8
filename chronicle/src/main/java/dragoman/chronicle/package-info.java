/**
 * Many readings, one history: opened, added to, asked.
 *
 * <p>Reads: readings. Gives: the chronicle. May use: merge, story, store, index. Knows nothing of: any language, views, commands, HTTP.
 */
@NullMarked
package dragoman.chronicle;

import org.jspecify.annotations.NullMarked;
