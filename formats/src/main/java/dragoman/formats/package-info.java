/**
 * Readings and articles as JSON, JSONL, CSV and plain text: the only room that counts in code points.
 *
 * <p>Reads: bytes. Gives: articles and readings, and their written forms. May use: text, reading. Knows nothing of: how
 * a text is read, files, terminals.
 */
@NullMarked
package dragoman.formats;

import org.jspecify.annotations.NullMarked;
