package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Parties;
import dragoman.views.Who;
import dragoman.views.export.Export;
import dragoman.views.export.ExportFile;
import dragoman.views.export.ExportRequest;
import dragoman.views.export.Exported;
import dragoman.views.export.Form;
import dragoman.views.export.Table;
import dragoman.words.NameTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman export}: a table for another program. */
@Command(
        name = "export",
        description = "Writes a table of the chronicle for other programs.",
        footer = {
            "",
            "Tables: events, mentions, actors, articles, statements, promises, links, dyads",
            "(a directed pair of states in a month). Days, types, statuses and actors choose",
            "events; of other tables the rows that belong to them are written. Rows come in a",
            "fixed order: the same articles give the same bytes. docs/data-dictionary.md",
            "explains the columns, docs/gdelt.md the files for GDELT's tools."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "TABLE", description = "One of ${COMPLETION-CANDIDATES}.")
    Table table = Table.EVENTS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: csv. gdelt: events and mentions;"
                    + " timelinejs: events; gexf: events or dyads.")
    Form form = Form.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    @Nullable
    Path out;

    @Option(names = "--replace", description = "Replace the file where it is there already.")
    boolean replace;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only what this actor takes part in; given twice, what both take part in.")
    List<String> actors = List.of();

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!form.tables().contains(table)) {
            throw wrong(table + " cannot be written as " + form + ", only "
                    + form.tables().stream()
                            .sorted()
                            .map(Table::toString)
                            .reduce((one, other) -> one + " and " + other)
                            .orElse(""));
        }
        if (form == Form.PARQUET && out == null && Terminal.isTerminal(around.environment())) {
            throw wrong("parquet is not for terminals; name a file with --out");
        }
        try (Chronicle chronicle = options.read()) {
            Exported exported = write(new Export(chronicle), request(chronicle));
            exported.leftOut()
                    .forEach((why, rows) -> around.complain("NOTE", table.toString(), rows + " left out: " + why));
            if (out != null) {
                around.err().println(out + ": " + CoverageText.counted((int) exported.rows(), "row"));
            }
        }
        return Dragoman.DONE;
    }

    private ExportRequest request(Chronicle chronicle) {
        List<Who> chosen = new ArrayList<>();
        if (!actors.isEmpty()) {
            Parties parties = new Parties(chronicle, NameTable.load());
            actors.forEach(actor -> chosen.add(parties.resolve(actor)));
        }
        return new ExportRequest(table, form, question.question(), chosen);
    }

    private Exported write(Export export, ExportRequest request) {
        if (out != null) {
            return new ExportFile(out, replace).write(stream -> export.write(request, stream));
        }
        try {
            return export.write(request, new WatchedOutput(around.out()));
        } catch (IOException e) {
            throw ExportFile.trouble("standard output", e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw ExportFile.trouble("standard output", cause == null ? new IOException(e) : cause);
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
