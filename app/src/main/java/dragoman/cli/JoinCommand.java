package dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman join}: events that are one. */
@Command(
        name = "join",
        description = "Says that events are one act told by several articles.",
        footer = {"", "`dragoman correct --undo NUMBER` takes it back."},
        mixinStandardHelpOptions = true)
final class JoinCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(arity = "2..*", paramLabel = "EVENT", description = "Ids of the events, as answers show them.")
    List<String> events = List.of();

    @Mixin
    CorrectionOptions options = new CorrectionOptions();

    JoinCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return options.change(around, corrections -> {
            for (String other : events.subList(1, events.size())) {
                corrections.join(events.get(0), other, options.note);
            }
        });
    }
}
