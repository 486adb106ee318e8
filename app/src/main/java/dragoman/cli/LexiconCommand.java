package dragoman.cli;

import dragoman.reader.Reader;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman lexicon}: reads the lexicon's own example sentences. */
@Command(
    name = "lexicon",
    description = "Reads the example sentences of the lexicon and shows those that read differently than they say.",
    mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(index = "0", paramLabel = "check", description = "The only thing to do so far.")
  String action = "check";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FRAMES",
      description = "Types (consult) or frames (consult/phone); all where none is named.")
  List<String> wanted = List.of();

  @Mixin ReaderOptions options = new ReaderOptions();

  LexiconCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (!action.equals("check")) {
      throw new Refusal("USE-002", "dragoman lexicon", "knows \"check\", not \"" + action + "\"");
    }
    Reader reader = options.reader();
    List<String> failures = reader.failures(this::wants);
    failures.forEach(around.out()::println);
    long read = reader.frames().examples().stream().filter(example -> wants(example.frame())).count();
    around.out().printf(
        Locale.ROOT, "%d frames, %d heads; %d examples read, %d read differently%n", reader.frames().size(),
        reader.frames().heads(), read, failures.size());
    around.out().flush();
    return failures.isEmpty() ? Dragoman.DONE : Dragoman.FAILED;
  }

  private boolean wants(String frame) {
    if (wanted.isEmpty()) {
      return true;
    }
    String name = frame.substring(frame.indexOf('/') + 1);
    return wanted.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "/"));
  }
}
