package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reader.frame.Frame;
import dragoman.reading.EventType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void everyTypeAndModeThatTheLexiconTellsHasWords() throws IOException {
        Properties words = new Properties();
        words.load(Labels.class.getResourceAsStream("labels.properties"));
        Set<String> needed =
                Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        Reader reader = Reader.load(LexiconSource.builtIn());
        reader.frames().examples().stream()
                .map(example -> reader.frames().frame(example.frame()))
                .filter(frame -> frame != null && frame.mode() != null)
                .forEach(frame -> needed.add(name(frame)));
        assertThat(words.stringPropertyNames()).containsAll(needed);
        assertThat(words.values())
                .allSatisfy(label -> assertThat(label.toString()).hasSizeLessThanOrEqualTo(16));
    }

    private static String name(Frame frame) {
        return frame.type() + "." + frame.mode();
    }
}
