package dragoman.views;

import dragoman.chronicle.ChronicleException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Locale;

/** What DuckDB complains of in a user's query, as one line. */
final class SqlTrouble {
    private static final int LONGEST = 240;

    private SqlTrouble() {}

    static ChronicleException of(SQLException e, Duration time) {
        String said = String.valueOf(e.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        if (e instanceof SQLTimeoutException || lower.contains("interrupt")) {
            return new ChronicleException(
                    "SQL-004", "not answered within " + time.toSeconds() + " s; ask for less, or give it more time");
        }
        if (lower.startsWith("out of memory") || lower.contains("failed to allocate")) {
            return new ChronicleException(
                    "SQL-005", "needs more memory than a query may take; ask for fewer rows or columns");
        }
        if (lower.startsWith("permission error")) {
            return new ChronicleException(
                    "SQL-003", "files are not available here; only tables of the chronicle can be read");
        }
        return new ChronicleException("SQL-001", oneLine(said));
    }

    /** The complaint and the hint after it, without the picture of the place. */
    static String oneLine(String said) {
        StringBuilder line = new StringBuilder();
        for (String part : said.split("\n")) {
            if (part.isBlank() || part.startsWith("LINE ")) {
                break;
            }
            line.append(line.length() == 0 ? "" : " ").append(part.strip());
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line.toString();
    }
}
