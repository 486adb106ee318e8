/**
 * What an article shows of how its parties stand to one another: who is for whom and who is against whom.
 *
 * <p>Reads: what the stages of the reader gave. Gives: attitudes. May use: reader, language, model. Knows nothing of:
 * annotated data; it is not trained.
 */
@NullMarked
package dragoman.attitude;

import org.jspecify.annotations.NullMarked;
