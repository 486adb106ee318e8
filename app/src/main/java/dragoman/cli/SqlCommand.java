package dragoman.cli;

import dragoman.views.ReadOnlySql;
import dragoman.views.SqlAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman sql}: read-only SQL over the chronicle. */
@Command(
        name = "sql",
        description = "Answers a query in DuckDB's SQL; reads only.",
        footer = {
            "",
            "`dragoman sql \"FROM dictionary\"` lists the tables and columns, \"DESCRIBE events\"",
            "those of one table. One statement that asks is taken; files, settings and",
            "extensions are out of its reach. docs/data-dictionary.md explains the tables."
        },
        mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "QUERY", description = "The query, or - to read it from standard input.")
    String query = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows; default: ${DEFAULT-VALUE}.")
    int limit = 1000;

    @Option(names = "--timeout", paramLabel = "S", description = "At most so many seconds; default: ${DEFAULT-VALUE}.")
    int timeout = 60;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    SqlCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (limit < 1 || timeout < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--limit and --timeout are 1 or more");
        }
        try (ReadOnlySql sql = ReadOnlySql.open(options.file)) {
            ReadOnlySql.Limits limits = new ReadOnlySql.Limits(limit, Duration.ofSeconds(timeout));
            SqlAnswer rows = sql.ask(query.equals("-") ? standardInput() : query, limits);
            answer.write(around, rows, terminal -> new SqlText(terminal).of(rows));
            if (rows.truncated()) {
                around.complain("NOTE", "sql", "only the first " + limit + " rows; --limit N gives more");
            }
        }
        return Dragoman.DONE;
    }

    private String standardInput() {
        try {
            return new String(around.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input: " + e.getMessage(), e);
        }
    }
}
