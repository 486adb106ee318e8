package dragoman.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman correct}: what is wrong with an event, said by a person. */
@Command(
        name = "correct",
        description = "Corrects an event, or takes a correction back.",
        footer = {
            "",
            "Fields: type, mode, date, status, source, target, place. Sides are names or ISO",
            "codes with ; between; an empty value says that there is none. `--wrong` says",
            "that nothing of the kind took place. Corrections are kept apart from what was",
            "read, hold when articles are read anew, and become gold for `dragoman eval` by",
            "`dragoman corrections --gold DIR`.",
            "",
            "  dragoman correct e1f2… type=ACCUSE date=2015-11-24 'target=TUR;NATO'"
        },
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EVENT", description = "Id of the event, as answers show it.")
    @Nullable
    String event;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", description = "What it is instead.")
    Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--wrong", description = "It is no event at all: take it out.")
    boolean wrong;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "Take back the correction of this number.")
    @Nullable
    Integer undo;

    @Mixin
    CorrectionOptions options = new CorrectionOptions();

    CorrectCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Integer number = undo;
        String corrected = event;
        Map<String, String> said = new LinkedHashMap<>(values);
        if (wrong) {
            said.put("wrong", "yes");
        }
        if (number != null && corrected == null) {
            return options.change(around, corrections -> corrections.undo(number));
        }
        if (corrected == null || said.isEmpty() || number != null) {
            CommandSpec own = spec;
            if (own != null) {
                throw new ParameterException(
                        own.commandLine(),
                        "name an event and what to correct (FIELD=VALUE or --wrong), or --undo NUMBER");
            }
            return Dragoman.WRONG_USAGE;
        }
        return options.change(around, corrections -> corrections.correct(corrected, said, options.note));
    }
}
