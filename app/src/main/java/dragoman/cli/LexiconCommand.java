package dragoman.cli;

import dragoman.reader.Reader;
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
      description = "Reads the example sentences of the frames and names those that read otherwise than they say.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(
              arity = "0..*",
              paramLabel = "TYPE",
              description = "Only frames whose name begins so: consult, or coerce/arrest. Default: all.")
          @Nullable List<String> types,
      @Mixin ReaderOptions options) {
    Predicate<String> wanted = frame -> isWanted(frame, types == null ? List.of() : types);
    Reader reader = options.reader();
    List<String> failures = reader.failures(wanted);
    failures.forEach(around.out()::println);
    long read = reader.frames().examples().stream().filter(example -> wanted.test(example.frame())).count();
    String all = reader.frames().size() + " frames, " + reader.frames().heads() + " heads; ";
    around.out().println(all + read + " examples read, " + failures.size() + " of them otherwise than they say");
    around.out().flush();
    return failures.isEmpty() ? Dragoman.DONE : Dragoman.FAILED;
  }

  /** Frames are called ru/consult/phone. */
  private static boolean isWanted(String frame, List<String> types) {
    String name = frame.substring(frame.indexOf('/') + 1);
    return types.isEmpty()
        || types.stream().anyMatch(type -> (name + "/").startsWith(type.toLowerCase(Locale.ROOT) + "/"));
  }
}
