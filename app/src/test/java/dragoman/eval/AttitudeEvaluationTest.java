package dragoman.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.attitude.Attitude;
import dragoman.attitude.Attitude.Sign;
import dragoman.attitude.Attitudes;
import dragoman.attitude.Party;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttitudeEvaluationTest {
    private static final List<Attitude> FOUND = List.of(
            attitude("Тавирия", "Лукония", Sign.NEGATIVE),
            attitude("Иван Орлов", "Тавирия", Sign.NEGATIVE),
            attitude("Лукония", "Тавирия", Sign.POSITIVE));

    private static Attitude attitude(String from, String to, Sign sign) {
        return new Attitude(new Party(from, Set.of(from)), new Party(to, Set.of(to)), sign, 2);
    }

    private static Path write(Path folder, String attitudes) throws IOException {
        Files.writeString(folder.resolve("synonyms.txt"), "орлов, иван орлов\nтавирия, республика тавирия\n");
        return Files.writeString(
                folder.resolve("articles.jsonl"), "{\"id\":\"art1\",\"text\":\"\",\"attitudes\":" + attitudes + "}\n");
    }

    @Test
    void partiesAreComparedByAllTheirNames(@TempDir Path folder) throws IOException {
        Path file = write(
                folder,
                "[[\"Республика Тавирия\",\"Лукония\",\"neg\"],[\"Орлов\",\"Тавирия\",\"pos\"],"
                        + "[\"Орлов\",\"Лукония\",\"neg\"]]");
        AttitudeEvaluation evaluation = AttitudeEvaluation.of(file, article -> FOUND);
        assertThat(evaluation.detail())
                .containsExactly(
                        "EXTRA art1 лукония > тавирия POSITIVE",
                        "MISS  art1 орлов > лукония NEGATIVE",
                        "SIGN  art1 орлов > тавирия NEGATIVE");
        assertThat(evaluation.report())
                .contains(
                        "articles 1  macro F1 0.250  mean of the articles' F1 0.250",
                        "negative, micro P 0.500  R 0.500  F1 0.500  (2 gold, 2 found)",
                        "pairs, any sign P 0.667  R 0.667  F1 0.667  (3 gold, 3 found)");
    }

    @Test
    void aClassThatAnArticleHasNotIsFoundWhole(@TempDir Path folder) throws IOException {
        AttitudeEvaluation none = AttitudeEvaluation.of(write(folder, "[]"), article -> List.of());
        assertThat(none.report().get(0)).contains("macro F1 1.000");
        AttitudeEvaluation extra = AttitudeEvaluation.of(write(folder, "[]"), article -> FOUND);
        assertThat(extra.report().get(0)).contains("macro F1 0.000");
    }

    @Test
    void anAttitudeOfAnotherSignIsRefused(@TempDir Path folder) throws IOException {
        Path file = write(folder, "[[\"Орлов\",\"Тавирия\",\"neutral\"]]");
        assertThatThrownBy(() -> AttitudeEvaluation.of(file, article -> FOUND))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("art1 has attitude \"neutral\"; expected pos or neg");
    }

    @Test
    void synonymsLieBesideTheArticles(@TempDir Path folder) throws IOException {
        Path file = write(folder, "[]");
        Files.delete(folder.resolve("synonyms.txt"));
        assertThatThrownBy(() -> AttitudeEvaluation.of(file, article -> FOUND))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("synonyms.txt");
    }

    /** Left out where the data is not there. */
    @Test
    void rulesReachWhatIsPublished() {
        Path file = ReferenceData.folder()
                .map(data -> data.resolve("rusentrel/train.jsonl"))
                .filter(Files::exists)
                .orElse(null);
        assumeTrue(file != null, "no reference data beside the project; set DRAGOMAN_DATA");
        Reader reader = Reader.load(LexiconSource.builtIn());
        Attitudes attitudes = Attitudes.load(LexiconSource.builtIn(), reader.language());
        AttitudeEvaluation evaluation = AttitudeEvaluation.of(file, article -> {
            Reader.Parts parts = reader.parts(article);
            return parts == null ? List.of() : attitudes.in(parts);
        });
        String line = evaluation.report().get(0);
        assertThat(Double.parseDouble(line.replaceAll(".*macro F1 ([0-9.]+).*", "$1")))
                .isGreaterThanOrEqualTo(0.25);
    }
}
