package dragoman.benchmark;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.text.Article;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One thread over the whole corpus, again and again: Dragoman's whole reading, and Lucene's stems alone beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
  private List<Article> articles = List.of();
  private Reader reader;
  private Analyzer analyzer;

  /** Loads what is measured, outside the measurement. */
  @Setup
  public void load() throws IOException {
    articles = Corpus.articles();
    reader = Reader.load(LexiconSource.builtIn());
    analyzer = new RussianAnalyzer();
  }

  /** Reads the corpus; the number of events, so that nothing can be left out. */
  @Benchmark
  public int dragoman() {
    int events = 0;
    for (Article article : articles) {
      events += reader.read(article).events().size();
    }
    return events;
  }

  /** Splits and stems the corpus; the number of letters of all stems. */
  @Benchmark
  public int lucene() throws IOException {
    int letters = 0;
    for (Article article : articles) {
      try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          letters += term.length();
        }
        tokens.end();
      }
    }
    return letters;
  }
}
