/**
 * The text side of the nouns: what was given to be read, and places in it.
 *
 * <p>Reads: nothing. Gives: articles and spans. May use: the JDK. Knows nothing of: events.
 */
@NullMarked
package dragoman.text;

import org.jspecify.annotations.NullMarked;
