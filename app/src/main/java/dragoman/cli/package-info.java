/**
 * The commands, one class each, and how their answers look in a terminal.
 *
 * <p>Reads: arguments, files, standard input. Gives: results on standard output, diagnostics on standard error, exit
 * codes 0 (done), 1 (failed), 2 (wrong usage). May use: every room. Knows nothing of: how a text is read. Only this
 * package may end the process.
 */
@NullMarked
package dragoman.cli;

import org.jspecify.annotations.NullMarked;
