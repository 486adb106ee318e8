/**
 * The pages: which question each address asks of the chronicle, and what its template is given.
 *
 * <p>Reads: a desk. Gives: what is shown at each address. May use: web, desk, views, chronicle, formats, reading, text.
 * Knows nothing of: HTTP.
 */
@NullMarked
package dragoman.web.pages;

import org.jspecify.annotations.NullMarked;
