package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.ReadingJson;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples read as their reviewed readings say; {@code bin/golden} rewrites those, and the diff is read like code. */
class GoldenReadingsTest {
  private static final Path GOLDEN = CommandsPageTest.root().resolve("app/src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> everySampleReadsAsItsGoldenReading() {
    Reader reader = Reader.load(LexiconSource.builtIn());
    return Samples.byStory().values().stream()
        .flatMap(List::stream)
        .map(article -> DynamicTest.dynamicTest(article.id(), () -> readsAsGolden(reader.read(article), article)));
  }

  @Test
  void everySampleHasAnIdOfItsOwn() {
    assertThat(Samples.byStory().values().stream().flatMap(List::stream).map(Article::id)).doesNotHaveDuplicates();
  }

  private static void readsAsGolden(Reading reading, Article article) throws IOException {
    Path file = GOLDEN.resolve(article.id() + ".json");
    String json = ReadingJson.pretty(reading) + "\n";
    if ("update".equals(System.getProperty("dragoman.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json);
    }
    assertThat(file).content().isEqualTo(json);
  }
}
