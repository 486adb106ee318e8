/**
 * The chronicle's pages and its HTTP API: addresses, what guards them, and how answers become HTML, JSON and CSV.
 *
 * <p>Reads: requests, a desk. Gives: responses. May use: desk, views, chronicle, formats, reading, text. Knows nothing of:
 * commands, the terminal.
 */
@NullMarked
package dragoman.web;

import org.jspecify.annotations.NullMarked;
