package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Event;
import dragoman.text.Article;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tellings in one article tell one act: a heading and its first sentence do, two arrests of two people do not. */
class TellingsTest {
    private static final String[] SYLLABLES = {"ба", "ве", "ги", "до", "жу", "за", "ки", "ле", "мо", "ну"};

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

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aVeryLongArticleTakesTimeByItsLength() {
        String text = IntStream.range(0, 8_000)
                .mapToObj(i -> "Министр " + name(i / 10) + " " + name(i) + " выступил. Полиция задержала вора.\n")
                .collect(Collectors.joining());
        assertThat(reader.read(Article.of("long", text)).events()).isNotEmpty();
    }

    private static String name(int number) {
        String name = SYLLABLES[number % 10] + SYLLABLES[number / 10 % 10] + SYLLABLES[number / 100 % 10];
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "нин";
    }
}
