package dragoman.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.WordKeys;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconSource;
import dragoman.words.LanguageKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryEvaluationTest {
    private static final WordKeys KEYS =
            LanguageKeys.load(LexiconSource.builtIn(), LanguageLoader.load(LexiconSource.builtIn(), "ru"));

    /** Most of these pairs tell what happened next: who tells those apart tells the easy ones apart too. */
    @Test
    void ourOwnPairsAreMostlyToldApart() {
        StoryEvaluation evaluation = StoryEvaluation.of(Path.of("src/test/resources/stories/pairs.jsonl"), KEYS);
        assertThat(evaluation.report()).hasSize(4);
        assertThat(f1(evaluation.report().get(0))).isGreaterThanOrEqualTo(0.85);
        assertThat(f1(evaluation.report().get(1))).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.detail()).allMatch(line -> line.startsWith("MISS  ") || line.startsWith("EXTRA "));
    }

    @Test
    void figuresCountPairs(@TempDir Path folder) throws IOException {
        Path file = write(
                folder,
                pair("OK", "Пожар на складе в Заречном", "Пожар на складе в Заречном тушили всю ночь"),
                pair("BAD", "Пожар на складе в Заречном", "Парламент Тавирии отклонил бюджет"),
                pair("OK", "Пожар на складе в Заречном", "Парламент Тавирии отклонил бюджет"));
        StoryEvaluation evaluation = StoryEvaluation.of(file, KEYS);
        assertThat(evaluation.report().get(0))
                .contains("P 1.000  R 0.500  F1 0.667")
                .contains("(3 pairs, 2 of one story, 1 found)");
        assertThat(evaluation.detail())
                .containsExactly("MISS  3 Пожар на складе в Заречном | Парламент Тавирии отклонил бюджет");
    }

    @Test
    void aPairWithoutJudgementIsRefused(@TempDir Path folder) throws IOException {
        Path file = write(folder, pair("MAYBE", "Пожар", "Пожар"));
        assertThatThrownBy(() -> StoryEvaluation.of(file, KEYS))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("pair 1 has quality \"MAYBE\"; expected OK or BAD");
    }

    private static double f1(String line) {
        return Double.parseDouble(line.substring(line.indexOf("F1 ") + 3).split(" ")[0]);
    }

    private static String pair(String quality, String first, String second) {
        return "{\"quality\":\"" + quality + "\",\"first\":{\"title\":\"" + first + "\",\"text\":\"" + first
                + ".\"},\"second\":{\"title\":\"" + second + "\",\"text\":\"" + second + ".\"}}";
    }

    private static Path write(Path folder, String... lines) throws IOException {
        return Files.write(folder.resolve("pairs.jsonl"), List.of(lines));
    }
}
