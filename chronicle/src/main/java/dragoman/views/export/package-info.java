/**
 * The chronicle's tables for other programs: CSV, JSONL, Parquet, GDELT, TimelineJS, GEXF; and how to cite it.
 *
 * <p>Reads: the chronicle's public tables. Gives: bytes, row by row, in a fixed order. May use: views, chronicle. Knows nothing of: commands, HTTP.
 */
@NullMarked
package dragoman.views.export;

import org.jspecify.annotations.NullMarked;
