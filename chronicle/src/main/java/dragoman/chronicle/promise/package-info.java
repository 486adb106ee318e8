/**
 * What came of promises.
 *
 * <p>Reads: promises and later acts of the same parties. Gives: open, kept, broken or repeated, with the acts that show it. May use: model. Knows nothing of: SQL, files.
 */
@NullMarked
package dragoman.chronicle.promise;

import org.jspecify.annotations.NullMarked;
