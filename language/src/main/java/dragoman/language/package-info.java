/**
 * Article to sentences, tokens, morphology and attachment.
 *
 * <p>Reads: text. Gives: sentences whose tokens know their dictionary form, their grammar and what governs them. May
 * use: its own parts. Knows nothing of: any one language, actors, events.
 */
@NullMarked
package dragoman.language;

import org.jspecify.annotations.NullMarked;
