package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.attitude.Attitude;
import dragoman.attitude.Attitudes;
import dragoman.language.Analysis;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.reader.Reader;
import dragoman.text.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is for and against whom, in a few sentences; one sentence alone says too little. */
class AttitudesTest {
    private static Reader reader;
    private static Attitudes attitudes;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
        attitudes = Attitudes.load(LexiconSource.builtIn(), reader.language());
    }

    private static List<String> in(String text) {
        Reader.Parts parts = reader.parts(Article.of("attitudes", text));
        return attitudes.in(Objects.requireNonNull(parts)).stream()
                .map(one -> one.from().name()
                        + (one.sign() == Attitude.Sign.POSITIVE ? " + " : " - ")
                        + one.to().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Перу - Чили   | Перу боится Чили. Перу не доверяет Чили.
            Перу + Чили   | Перу поддерживает Чили. Перу любит Чили.
            Перу - Чили   | Лима критикует политику Чили. Перуанские власти возмущены действиями Чили.
            Чили - Перу   | Ненависть Чили к Перу растёт. Чили угрожает Перу.
            запад - Перу  | Запад давит на Перу. Запад презирает Перу.
            """)
    void wordsThatTieTwoPartiesTellHowOneStandsToTheOther(String attitude, String text) {
        assertThat(in(text)).contains(attitude);
    }

    @Test
    void aSymmetricalActCountsBothWays() {
        assertThat(in("Перу и Чили договорились о сотрудничестве. Президенты Перу и Чили подписали соглашение о союзе. "
                        + "Перу и Чили провели переговоры."))
                .contains("Перу + Чили", "Чили + Перу");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Перу граничит с Чили. Перу больше Чили. Из Перу летят в Чили.",
                "Перу ненавидит врагов. Чили любит друзей.",
                "Президент Перу Иван Орлов критикует Перу. Иван Орлов боится Перу."
            })
    void whereNothingIsSaidOfThemThereIsNoAttitude(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void everyWordOfTheListIsADictionaryForm() {
        for (Line line : LexiconFile.lines(LexiconSource.builtIn(), "ru/attitudes.tsv")) {
            for (String word : Line.items(line.cells().get(1))) {
                assertThat(Russian.LANGUAGE.analyse(word).stream()
                                .map(Analysis::lemma)
                                .map(Russian.LANGUAGE::folded))
                        .as(word)
                        .contains(Russian.LANGUAGE.folded(word));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEX-044 ru/attitudes.tsv:1 expected one of [against, for, not, party, where] | beside~враг
            LEX-045 ru/attitudes.tsv:2 "враг" stands here and as "against"               | against~враг#for~друг; враг
            """)
    void aWrongLineIsNamed(String message, String file) {
        String text = file.replace('~', '\t').replace('#', '\n');
        LexiconSource source = path -> path.equals("ru/attitudes.tsv")
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : LexiconSource.builtIn().open(path);
        assertThatThrownBy(() -> Attitudes.load(source, reader.language()))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(message);
    }
}
