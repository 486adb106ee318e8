package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Actor;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom where words stand in an order, or hang on each other in a way, that looks like something else. */
class WordOrderTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    private static List<String> sides(String text, EventType type) {
        Reading reading = reader.read(Article.of("example", text));
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return reading.events().stream()
                .filter(event -> event.type() == type)
                .map(event -> states(event.source(), actors) + ">" + states(event.target(), actors))
                .toList();
    }

    private static String states(List<String> ids, Map<String, Actor> actors) {
        return ids.stream()
                .map(actors::get)
                .map(one -> one.country() != null ? one.country() : String.valueOf(one.sector()))
                .distinct()
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Решение Белграда раскритиковал Евросоюз. | ACCUSE | IGO>SRB",
                "Действия полиции Белграда раскритиковала Еврокомиссия. | ACCUSE | IGO>SRB",
                "Ракетный удар по Дамаску нанесли израильские войска. | ASSAULT | ISR>SYR",
            })
    void aThingThatComesFirstIsActedUpon(String text, EventType type, String sides) {
        assertThat(sides(text, type)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Действия Праги осудили в Загребе. | ACCUSE | HRV>CZE",
                "В МИД Кипра раскритиковали действия Венгрии. | ACCUSE | CYP>HUN",
                "Макрона в Загребе критиковали долго. | ACCUSE | HRV>FRA",
                "В Загребе недовольны словами посла Венгрии. | ACCUSE | HRV>HUN",
            })
    void whereNobodyIsNamedThePlaceSpeaks(String text, EventType type, String sides) {
        assertThat(sides(text, type)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В Праге взят под стражу помощник словацкого министра. | COERCE | CZE>SVK",
                "Чешские полицейские задержали словацких студентов и отпустили их через час. | RETREAT | CZE>SVK",
                "Кубинские студенты забросали камнями посольство Панамы. | ASSAULT | CUB>PAN",
                "Осудившие вторжение депутаты сейма Латвии раскритиковали Россию. | ACCUSE | LVA>RUS",
            })
    void whatHangsOnANeighbourBelongsToTheVerb(String text, EventType type, String sides) {
        assertThat(sides(text, type)).contains(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Между Ливией и Чадом вспыхнули бои. | ASSAULT | LBY>TCD",
                "Над бывшим президентом Перу начался суд. | COERCE | PER>PER",
            })
    void aPhraseThatOpensTheClauseBelongsToItsSubject(String text, EventType type, String sides) {
        assertThat(sides(text, type)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Бомбардировки Кувейта Ираком длились неделю. | ASSAULT | IRQ>KWT",
                "Вывод испанских военных из Ливана завершён. | RETREAT | ESP>LBN",
                "Прокуратура Чили начала расследование в отношении президента Перу. | ACCUSE | CHL>PER",
            })
    void nounsHaveAgentsAndOwners(String text, EventType type, String sides) {
        assertThat(sides(text, type)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource({"Армия освобождения Белуджистана выдвинула требования., RETREAT"})
    void aWordInANameTellsNothing(String text, EventType type) {
        assertThat(sides(text, type)).isEmpty();
    }
}
