package dragoman.cli;

import dragoman.eval.EvalException;
import dragoman.eval.EventEvaluation;
import dragoman.reader.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman eval}: the reader's scores on reference data. */
@Command(
    name = "eval",
    description = "Scores the reader on annotated articles.",
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(
      arity = "0..1",
      paramLabel = "GOLD",
      description = "A folder with gold/*.json and docs/*.txt: scores of events.")
  @Nullable Path gold;

  @Option(names = "--detail", description = "Show every miss, extra and difference with its sentence.")
  boolean detail;

  @Option(
      names = "--only",
      paramLabel = "WORD",
      description = "Of the details show only those that name this word, an event type for instance.")
  @Nullable String only;

  @Option(names = "--dump", paramLabel = "DIR", description = "Write the readings to this folder, as ID.json.")
  @Nullable Path dump;

  @Mixin ReaderOptions options = new ReaderOptions();

  EvalCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (gold == null) {
      throw new Refusal("USE-001", "dragoman eval", "nothing to score; name a folder with gold/ and docs/");
    }
    Reader reader = options.reader();
    try {
      EventEvaluation evaluation = EventEvaluation.of(gold, reader::read, dump);
      if (detail) {
        details(evaluation.detail());
      }
      evaluation.report().forEach(around.out()::println);
    } catch (EvalException e) {
      throw new Refusal("IN-012", "dragoman eval", String.valueOf(e.getMessage()));
    }
    around.out().flush();
    return Dragoman.DONE;
  }

  /** A detail is a line at the left edge with the indented lines below it. */
  private void details(List<String> lines) {
    boolean shown = true;
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        shown = only == null || line.contains(only);
      }
      if (shown) {
        around.out().println(line);
      }
    }
  }
}
