package dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reading.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameExamplesTest {
    private static final FrameExamples EXAMPLES = FrameExamples.load(LexiconSource.builtIn());

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasExamplesOfItsOwn(EventType type) {
        assertThat(EXAMPLES.examples(type)).hasSizeBetween(2, 6).allSatisfy(one -> {
            assertThat(one.reading()).startsWith(type.name());
            assertThat(one.sentence()).endsWith(".");
            assertThat(one.frame()).isNotBlank();
        });
        assertThat(EXAMPLES.frames(type)).isPositive();
    }
}
