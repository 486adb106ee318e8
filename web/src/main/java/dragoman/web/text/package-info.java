/**
 * A text with what was read in it: cut at every border of a marked span, so that spans that overlap are drawn as lines in
 * lanes below the words.
 *
 * <p>Reads: a reading. Gives: pieces of its text with classes of the style sheet, and cards by event. May use: reading, text, codes.
 * Knows nothing of: HTTP, templates.
 */
@NullMarked
package dragoman.web.text;

import org.jspecify.annotations.NullMarked;
