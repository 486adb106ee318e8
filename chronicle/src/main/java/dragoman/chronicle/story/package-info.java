/**
 * Articles that tell the same story, and copies of one article.
 *
 * <p>Reads: articles' word keys. Gives: groups. May use: model. Knows nothing of: SQL, events.
 */
@NullMarked
package dragoman.chronicle.story;

import org.jspecify.annotations.NullMarked;
