package dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.EventCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user can meet is documented: codes of messages, keys of JSON, columns of CSV. */
class DocumentationTest {
    private static final Path ROOT = root();

    @Test
    void everyCodeOfAMessageIsListed() throws IOException {
        assertThat(found(
                        Pattern.compile("\"((?:IN|RUN|USE|CHR|SQL|EXP|SEA|ASK)-\\d{3})\""),
                        "app",
                        "formats",
                        "chronicle"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(read("docs/errors.md")).contains("| " + code + " |"));
    }

    @Test
    void everyKeyOfTheReadingFormatIsDescribed() throws IOException {
        Pattern key = Pattern.compile("(?:Field|FieldStart|list|strings|span|when)\\(\"([a-z]+)\"");
        Set<String> keys = found(key, "formats/src/main/java/dragoman/formats/ReadingWriter.java");
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(keys)
                .allSatisfy(one -> assertThat(read("docs/reading-format.md")).contains("`" + one + "`"));
    }

    @Test
    void everyColumnIsDescribed() {
        assertThat(EventCsv.COLUMNS)
                .allSatisfy(column -> assertThat(read("docs/reading-format.md")).contains("`" + column + "`"));
    }

    private static Set<String> found(Pattern pattern, String... places) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String place : places) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.walk(ROOT.resolve(place))) {
                all.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("src/test"))
                        .forEach(files::add);
            }
            for (Path file : files) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs/errors.md")) ? here : here.getParent();
    }
}
