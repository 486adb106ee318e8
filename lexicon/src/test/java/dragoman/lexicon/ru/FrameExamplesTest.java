package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reader.frame.Examples;
import dragoman.reading.EventType;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every frame reads its own examples as they say. */
class FrameExamplesTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void framesReadTheirExamples(EventType type) {
        Examples.Check check =
                reader.check(frame -> frame.startsWith("ru/" + type.name().toLowerCase(Locale.ROOT) + "/"));
        assertThat(check.read()).isPositive();
        assertThat(check.failures()).isEmpty();
    }

    @Test
    void theLexiconHasTheBreadthThatItClaims() {
        assertThat(reader.frames().size()).isGreaterThanOrEqualTo(400);
        assertThat(reader.frames().heads()).isGreaterThanOrEqualTo(800);
    }
}
