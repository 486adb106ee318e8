package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.time.TimeFinder;
import dragoman.reader.time.TimeRules;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example that stands under a rule of ru/times/rules.txt. */
class TimeExamplesTest {
    private static final TimeRules RULES = TimeRules.load(LexiconSource.builtIn(), "ru");
    private static final TimeFinder FINDER = new TimeFinder(RULES, Russian.LANGUAGE);

    @TestFactory
    Stream<DynamicTest> everyExampleReadsAsItSays() {
        return RULES.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.file() + ":" + example.line() + " " + example.text(),
                        URI.create("classpath:/dragoman/lexicon/" + example.file() + "?line=" + example.line()),
                        () -> assertThat(FINDER.check(example, Russian.LANGUAGE))
                                .isNull()));
    }

    @Test
    void rulesHaveExamples() {
        assertThat(RULES.examples()).hasSizeGreaterThan(150);
    }
}
