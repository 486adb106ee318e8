package dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman eval}. */
@Command(name = "eval", description = "Not there yet.", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private final Surroundings around;

  EvalCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.complain("USE-002", "dragoman eval", "not there yet");
    return Dragoman.FAILED;
  }
}
