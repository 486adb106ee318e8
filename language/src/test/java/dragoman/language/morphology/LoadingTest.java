package dragoman.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadingTest {
    private static LexiconSource files(Map<String, String> files) {
        return path -> {
            String text = files.get(path);
            if (text == null) {
                throw new FileNotFoundException(path);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    @Test
    void everyWrongLineIsNamedWithFileNumberAndCode() {
        Problems problems = new Problems();
        Declension.load(
                files(Map.of("d.tsv", "# patterns\na\tnoun\t0\nb\tnoun\t0\tx\nc\tnuon\t0\n")), "d.tsv", problems);
        assertThat(problems.found())
                .containsExactly(
                        "LEX-022 d.tsv:3 has 4 cells; expected 3, 15 (nouns) or 27 (adjectives)",
                        "LEX-020 d.tsv:4 not a feature of grammar: nuon; expected features as Tag has them");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> MorphologyLoader.load(files(Map.of()), "xx", null))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("xx/LANGUAGE");
    }

    @Test
    void aPatternPutsItsEndingsOn() {
        String row = "f\tnoun feminine\ta\ta\ty\te\tu\toj\te\t-\t-\t-\t-\t-\t-\n";
        Declension pattern = Declension.load(files(Map.of("d.tsv", row)), "d.tsv", new Problems())
                .get("f");
        assertThat(pattern.forms("rada", "rada", 0L).keySet()).containsExactly("rada", "rady", "rade", "radu", "radoj");
        assertThat(pattern.forms("rada", "rada", 0L).get("rade")).hasSize(2);
    }
}
