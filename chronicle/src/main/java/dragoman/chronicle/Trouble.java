package dragoman.chronicle;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** What DuckDB complains of, as one line that a user can act on. */
final class Trouble {
    private Trouble() {}

    /** The complaint about a file that was being opened. */
    static ChronicleException opening(Path file, SQLException e) {
        String said = said(e);
        if (said.contains("conflicting lock") || said.contains("could not set lock")) {
            return new ChronicleException(
                    "CHR-002", file + ": held by another process; wait for it, stop it, or work on a copy");
        }
        if (said.contains("permission denied") || said.contains("read-only")) {
            return new ChronicleException("CHR-005", file + ": may not be opened (permission denied)");
        }
        if (said.contains("no space left")) {
            return full(file);
        }
        if (said.contains("newer version") || said.contains("version number")) {
            return new ChronicleException(
                    "CHR-003", file + ": written by another DuckDB version; open it with the Dragoman that wrote it");
        }
        return new ChronicleException(
                "CHR-001",
                file + ": not a chronicle, or damaged; restore a copy or ingest the articles into a new file ("
                        + first(e) + ")");
    }

    /** The complaint about work on an open file. */
    static ChronicleException working(Path file, SQLException e) {
        String said = said(e);
        if (said.contains("no space left") || said.contains("could not write") || said.contains("disk full")) {
            return full(file);
        }
        if (said.contains("read-only")) {
            return new ChronicleException("CHR-005", file + ": opened for reading only; cannot be written");
        }
        return new ChronicleException("CHR-009", file + ": the store failed (" + first(e) + "); please report it");
    }

    private static ChronicleException full(Path file) {
        return new ChronicleException(
                "CHR-006",
                file + ": no space left on the disk; what was committed is kept, make room and run it again");
    }

    private static String said(SQLException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    static String first(SQLException e) {
        String message = String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("no reason given");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
