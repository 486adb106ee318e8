/**
 * Chooses among the readings of words, and says what governs what.
 *
 * <p>Reads: tokens with all their analyses. Gives: tokens with one analysis chosen; heads and relations. May use: tokens,
 * tags. Knows nothing of: words of any language; its weights are data.
 */
@NullMarked
package dragoman.language.syntax;

import org.jspecify.annotations.NullMarked;
