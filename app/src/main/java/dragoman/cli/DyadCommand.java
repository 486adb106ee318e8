package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Dyad;
import dragoman.views.DyadChart;
import dragoman.views.Parties;
import dragoman.views.Step;
import dragoman.words.NameTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman dyad}: how two stand to each other, by week, month or year. */
@Command(
        name = "dyad",
        description =
                "Shows how two stand to each other by week, month or year: counts, weights, level, turning points.",
        footer = {
            "",
            "Acts count that took place, unless --status names others. A period of which",
            "no article was read is \"unmonitored\": nothing is known of it, which is not",
            "calm. docs/decisions/035-temperature.md tells how the level is found."
        },
        mixinStandardHelpOptions = true)
final class DyadCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "A", description = "The one.")
    String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    String b = "";

    @Option(names = "--by", paramLabel = "STEP", description = "week, month (the default) or year.")
    Step by = Step.MONTH;

    @Option(names = "--directed", description = "Tell what A did to B and what B did to A apart.")
    boolean directed;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also write the chart as a picture to this file.")
    @Nullable
    Path svg;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    DyadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Parties parties = new Parties(chronicle, NameTable.load());
            Dyad dyad = new Dyad.Asked(parties.resolve(a), parties.resolve(b), by, directed, question.question())
                    .of(chronicle);
            if (svg != null) {
                write(svg, DyadChart.svg(dyad));
            }
            answer.write(around, dyad, terminal -> new DyadText(terminal, Labels.load()).of(dyad));
        }
        return Dragoman.DONE;
    }

    private static void write(Path file, String picture) {
        try {
            Files.writeString(file, picture);
        } catch (IOException e) {
            throw new Refusal("IN-008", file.toString(), "cannot be written; look at the folder and its rights");
        }
    }
}
