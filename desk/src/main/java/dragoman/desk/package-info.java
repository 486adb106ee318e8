/**
 * Where articles come in and questions are asked: one open chronicle with the reader, the names and the search index that
 * belong to it, for programs that stay open.
 *
 * <p>Reads: articles, a chronicle's file. Gives: rows for the chronicle, the parts that answers need. May use: language,
 * reader, chronicle, views, words, search, note. Knows nothing of: commands, pages, HTTP.
 */
@NullMarked
package dragoman.desk;

import org.jspecify.annotations.NullMarked;
