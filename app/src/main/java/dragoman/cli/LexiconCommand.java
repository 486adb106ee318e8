package dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman lexicon}. */
@Command(name = "lexicon", description = "Not there yet.", mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {
  private final Surroundings around;

  LexiconCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.complain("USE-001", "dragoman lexicon", "not there yet");
    return Dragoman.FAILED;
  }
}
