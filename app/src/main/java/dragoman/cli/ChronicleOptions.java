package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.desk.CountryTable;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of all commands that ask a chronicle. */
final class ChronicleOptions {
    static final String DEFAULT = "chronicle.duckdb";

    @Option(
            names = "--chronicle",
            paramLabel = "FILE",
            description = "The chronicle's file; default: chronicle.duckdb in the working folder.")
    Path file = Path.of(DEFAULT);

    ChronicleOptions() {}

    /** The chronicle, opened for asking. */
    Chronicle read() {
        return Chronicle.read(file);
    }

    /** The chronicle, opened for writing; there has to be one. */
    Chronicle existing() {
        Chronicle.read(file).close();
        return write();
    }

    /** The chronicle, opened for writing; made where there is none. */
    Chronicle write() {
        return Chronicle.write(file, CountryTable.load());
    }
}
