package dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman split}: an event that is two. */
@Command(
        name = "split",
        description = "Says that some tellings of an event tell another act.",
        footer = {"", "`dragoman compare EVENT` lists the tellings; `dragoman correct --undo NUMBER`", "takes it back."
        },
        mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "EVENT", description = "Id of the event, as answers show it.")
    String event = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TELLING",
            description = "Ids of its tellings that are of another act.")
    List<String> tellings = List.of();

    @Mixin
    CorrectionOptions options = new CorrectionOptions();

    SplitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return options.change(around, corrections -> corrections.split(event, tellings, options.note));
    }
}
