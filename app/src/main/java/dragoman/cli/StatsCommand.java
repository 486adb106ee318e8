package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Stats;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman stats}: what a chronicle holds. */
@Command(
        name = "stats",
        description = "Shows what a chronicle holds: articles, outlets, events by type and status, inputs set aside.",
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    StatsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Stats stats = Stats.of(chronicle);
            answer.write(around, stats, terminal -> new StatsText(terminal, Labels.load()).of(stats));
        }
        return Dragoman.DONE;
    }
}
