package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reading.Actor;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named, by which name and of which state, in sentences that read like the language. */
class ActorReadingTest {
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(LexiconSource.builtIn());
    }

    private static Reading read(String text) {
        return reader.read(Article.of("example", text).publishedOn(LocalDate.of(2019, 5, 1)));
    }

    private static List<String> named(String text) {
        return read(text).actors().stream()
                .map(actor -> actor.name() + "/" + actor.country())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Полиция задержала Рауфа Миркадырова. | Рауф Миркадыров",
                "Журналисты спросили об этом Ирину Хакамаду. | Ирина Хакамада",
                "С Сергеем Шойгу говорили долго. | Сергей Шойгу",
                "Встречу с Ангелой Меркель отложили. | Ангела Меркель",
                "О Нурсултане Назарбаеве вспомнили в Астане. | Нурсултан Назарбаев",
            })
    void namesComeBackToTheNominative(String text, String name) {
        assertThat(named(text)).anyMatch(one -> one.startsWith(name + "/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Российское правительство ответило. | RUS",
                "МИД Турции вызвал посла. | TUR",
                "Анкара отвергла обвинения. | TUR",
                "США ввели санкции. | USA",
                "Премьер Эстонии подал в отставку. | EST",
                "Сотрудники ФСБ пришли утром. | RUS",
            })
    void statesAreKnownInAllGuises(String text, String country) {
        assertThat(named(text)).anyMatch(one -> one.endsWith("/" + country));
    }

    @Test
    void anOfficeFindsItsHolderByTheDate() {
        assertThat(named("Президент Франции улетел в Токио.")).contains("Эмманюэль Макрон/FRA");
    }

    @Test
    void thePresidentsOfTwoStatesAreTwo() {
        assertThat(named("Президенты России и Турции созвонились."))
                .anyMatch(one -> one.endsWith("/RUS"))
                .anyMatch(one -> one.endsWith("/TUR"));
    }

    @Test
    void aSurnameAloneIsThePersonNamedInFullBefore() {
        Reading reading = read("Министр Пётр Галкин прибыл в Ригу. Галкин встретился с премьером Латвии.");
        List<Actor> galkin = reading.actors().stream()
                .filter(actor -> actor.name().contains("Галкин"))
                .toList();
        assertThat(galkin).hasSize(1);
        assertThat(galkin.get(0).mentions()).hasSizeGreaterThanOrEqualTo(2);
    }
}
