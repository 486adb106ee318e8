package dragoman.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command may touch of the process around it.
 *
 * @param in standard input
 * @param out where results go
 * @param err where diagnostics go
 * @param environment environment variables
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    /** One line of diagnostics: a permanent code, what it is about, what is wrong and what to do. */
    void complain(String code, String about, String message) {
        err.println(code + " " + about + ": " + message);
    }
}
