/** What Dragoman knows of Russian, by example. */
@NullMarked
package dragoman.lexicon.ru;

import org.jspecify.annotations.NullMarked;
