package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Samples;
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

/**
 * The samples read as their golden readings say, byte for byte, in both forms: JSON, and the text that people review.
 * {@code bin/golden} shows what differs, {@code bin/golden --update} rewrites them, and the diff is read like code. Where a
 * golden reading is not what the sample says, docs/known-misreadings.md says so.
 */
class GoldenReadingsTest {
    private static final Path RESOURCES = CommandsPageTest.root().resolve("app/src/test/resources");
    private static final Path GOLDEN = RESOURCES.resolve("golden");
    private static final Path WANTED = RESOURCES.resolve("gold-samples");
    private static final int WIDTH = 100;

    @TestFactory
    Stream<DynamicTest> everySampleReadsAsItsGoldenReading() {
        Reader reader = Reader.load(LexiconSource.builtIn());
        return samples()
                .map(article -> DynamicTest.dynamicTest(article.id(), () -> readsAsGolden(reader.read(article))));
    }

    @Test
    void everySampleHasAnIdAndAnAnnotationOfItsOwn() {
        assertThat(samples().map(Article::id)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(28);
        assertThat(samples().map(article -> WANTED.resolve(article.id().replace("/", "/gold/") + ".json")))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void everySampleSaysItsDayAndItsTitle() {
        assertThat(samples())
                .allSatisfy(article -> assertThat(article.published()).isNotNull());
        assertThat(samples())
                .allSatisfy(article -> assertThat(article.title()).isNotBlank().doesNotEndWith("."));
    }

    private static Stream<Article> samples() {
        return Samples.byStory().values().stream().flatMap(List::stream);
    }

    private static void readsAsGolden(Reading reading) throws IOException {
        String id = reading.article().id();
        String json = ReadingJson.pretty(reading) + "\n";
        String text = new ReadingText(new Terminal(WIDTH, false), Labels.load(), false).of(reading);
        String to = System.getProperty("dragoman.golden");
        if (to != null) {
            Path folder = to.equals("update") ? GOLDEN : Path.of(to);
            write(folder.resolve(id + ".json"), json);
            write(folder.resolve(id + ".txt"), text);
            return;
        }
        assertThat(GOLDEN.resolve(id + ".txt")).content().isEqualTo(text);
        assertThat(GOLDEN.resolve(id + ".json")).content().isEqualTo(json);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
