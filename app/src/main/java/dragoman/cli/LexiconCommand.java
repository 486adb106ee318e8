package dragoman.cli;

import dragoman.reader.Reader;
import dragoman.reader.frame.Examples;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman lexicon}: what concerns the lexicon itself. */
@Command(
        name = "lexicon",
        description = "Checks the lexicon.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class LexiconCommand {
    private final Surroundings around;

    LexiconCommand(Surroundings around) {
        this.around = around;
    }

    @Command(
            name = "check",
            description =
                    "Reads the example sentences of the frames and names those that read otherwise than they say.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "TYPE",
                            description = "Only frames whose name begins so: consult, or coerce/arrest. Default: all.")
                    @Nullable
                    List<String> types,
            @Mixin ReaderOptions options) {
        Predicate<String> wanted = frame -> isWanted(frame, types == null ? List.of() : types);
        Reader reader = options.reader();
        Examples.Check check = reader.check(wanted);
        check.failures().forEach(around.out()::println);
        check.fulfilled().forEach(one -> around.out().println("reads as wished now, take its ? away: " + one));
        String all = reader.frames().size() + " frames, " + reader.frames().heads() + " heads; ";
        around.out()
                .println(all + check.read() + " examples read, "
                        + check.failures().size() + " of them otherwise than they say; " + check.wished()
                        + " more are wishes not fulfilled yet");
        around.out().flush();
        return check.failures().isEmpty() ? Dragoman.DONE : Dragoman.FAILED;
    }

    /** Frames are called ru/consult/phone. */
    private static boolean isWanted(String frame, List<String> types) {
        String name = frame.substring(frame.indexOf('/') + 1);
        return types.isEmpty()
                || types.stream().anyMatch(type -> (name + "/").startsWith(type.toLowerCase(Locale.ROOT) + "/"));
    }
}
