package dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.load.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for readers of English: usual ones, translated ones, else Latin letters. */
class EnglishNamesTest {
    private static final EnglishNames NAMES = EnglishNames.load(LexiconSource.builtIn());

    @ParameterizedTest
    @CsvSource({
        "Владимир Путин, RUS, Vladimir Putin",
        "Евгений Белоусов, RUS, Yevgeny Belousov",
        "Юрий Ушаков, RUS, Yuri Ushakov",
        "Мамедали Агаев, RUS, Mamedali Agayev",
        "Сергей Щёголев, RUS, Sergei Shchyogolev",
        "Джон Аллен, USA, John Allen",
        "Стив Джобс, USA, Steve Jobs",
        "Хасан Рухани, IRN, Hassan Rouhani",
        "Джейхун Байрамов, AZE, Jeyhun Bayramov",
    })
    void personsStandInLatinLetters(String name, String country, String english) {
        assertThat(NAMES.of(true, name, country)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "МИД России, RUS, Russian Foreign Ministry",
        "правительство Сирии, SYR, Syrian government",
        "президент Турции, TUR, Turkish president",
        "глава России, RUS, head of Russia",
        "суд Азербайджана, AZE, Azerbaijani court",
        "полиция США, USA, American police",
        "суд Москвы, RUS, court of Moscow",
        "генеральный секретарь ООН, IGO, secretary general of United Nations",
        "азербайджанцы, AZE, Azerbaijanis",
        "россиянин, RUS, Russian citizen",
        "французы, FRA, French people",
        "Sputnik Азербайджан, AZE, Sputnik Azerbaijan",
        "власти, FRA, authorities",
        "ООН, IGO, United Nations",
    })
    void whoIsNamedByWhatItIsIsTranslated(String name, String country, String english) {
        assertThat(NAMES.of(false, name, country)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "Яблоко, RUS, Yabloko",
        "железные дороги Турции, TUR, zheleznye dorogi of Turkey",
        "ОАО «Яхта», RUS, OAO «Yakhta»",
        "ЯСЩ, RUS, YASSHCH",
        "Nashville Marriott, USA, Nashville Marriott"
    })
    void otherBodiesStandInLatinLetters(String name, String country, String english) {
        assertThat(NAMES.of(false, name, country)).isEqualTo(english);
    }
}
