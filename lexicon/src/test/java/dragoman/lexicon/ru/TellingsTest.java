package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Event;
import dragoman.text.Article;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tellings in one article tell one act: a heading and its first sentence do, two arrests of two people do not. */
class TellingsTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COERCE  | 1 | В Тегеране арестовали журналистку из Норвегии.NLПолиция Ирана арестовала норвежскую журналистку Ингрид Хольм.
            COERCE  | 1 | Полиция Сербии задержала бывшего министра Драгана Илича. Задержание Илича прошло без происшествий.
            COERCE  | 2 | Полиция Сербии задержала министра Драгана Илича. Полиция Италии задержала банкира Марко Росси.
            RETREAT | 1 | Премьер Перу подал в отставку.NLПремьер-министр Перу Луис Ибарра подал в отставку, сообщила его канцелярия.
            CONSULT | 1 | Президент Турции посетил Баку. Во время визита президент Турции посетил мечеть.
            CONSULT | 2 | Премьер Польши провёл переговоры с президентом Литвы. Премьер Венгрии провёл переговоры с президентом Чехии.
            """)
    void repetitionIsNoSecondAct(String type, int acts, String text) {
        List<Event> told = reader.read(Article.of("story", text.replace("NL", "\n\n"))).events().stream()
                .filter(event -> event.type().name().equals(type))
                .toList();
        assertThat(told).hasSize(acts);
    }
}
