package dragoman.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman demo}. */
@Command(name = "demo", description = "Not there yet.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Surroundings around;

  DemoCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.complain("USE-002", "dragoman demo", "not there yet");
    return Dragoman.FAILED;
  }
}
