package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Comparing;
import dragoman.views.Comparison;
import dragoman.words.TellingWords;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman compare}: the tellings of one event side by side. */
@Command(
        name = "compare",
        description = "Shows the tellings of one event side by side: what each has that others lack, and what cannot"
                + " both be true.",
        footer = {
            "",
            "A telling is one act in one article. Copies of an article stand last. Dragoman",
            "marks contradictions; it does not say who is right."
        },
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0",
            paramLabel = "EVENT",
            description = "The event's id, as timeline shows it, or its beginning.")
    String event = "";

    @Option(names = "--why", description = "Show why the tellings were taken for one event, with the score.")
    boolean why;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    CompareCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Comparison comparison = new Comparing(chronicle, TellingWords.load()).of(event, why);
            answer.write(around, comparison, terminal -> new ComparisonText(terminal, Labels.load()).of(comparison));
        }
        return Dragoman.DONE;
    }
}
