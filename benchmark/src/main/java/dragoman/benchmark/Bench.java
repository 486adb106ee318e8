package dragoman.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and says in three lines what came out. */
public final class Bench {
  private Bench() {}

  /** Runs; the system property {@code corpus} names the articles. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    int articles = Corpus.articles().size();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getSimpleName())
                    .jvmArgs("-Dcorpus=" + System.getProperty("corpus", ""), "-Xmx256m", "-XX:+UseSerialGC")
                    .build())
            .run();
    double dragoman = 0;
    double lucene = 0;
    for (RunResult result : results) {
      double rate = articles * 1000 / result.getPrimaryResult().getScore();
      double error = 100 * result.getPrimaryResult().getScoreError() / result.getPrimaryResult().getScore();
      String name = result.getPrimaryResult().getLabel();
      System.out.printf(Locale.ROOT, "%s: %.0f articles/s (+- %.0f %%, one core)%n", name, rate, error);
      if (name.equals("dragoman")) {
        dragoman = rate;
      } else {
        lucene = rate;
      }
    }
    System.out.printf(Locale.ROOT, "ratio: a Lucene RussianAnalyzer pass is %.1f times as fast%n", lucene / dragoman);
  }
}
