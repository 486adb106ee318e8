package dragoman.words;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.WordKeys;
import dragoman.chronicle.WordKeys.Key;
import dragoman.chronicle.WordKeys.Kind;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageKeysTest {
    static final WordKeys KEYS =
            LanguageKeys.load(LexiconSource.builtIn(), LanguageLoader.load(LexiconSource.builtIn(), "ru"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Министр приехал в Баку.                 | министр приехать баку
            Он и она были там, но не с нами.        | быть там
            Две ракеты, три самолёта                | 2 ракета 3 самолет
            12 500 рублей                           | 12500 рубль
            2,5 млрд рублей                         | 2500000000 рубль
            1,2 тысячи человек                      | 1200 человек
            встреча 8 ноября                        | встреча --11-08
            Первого мая                             | --05-01
            с 13.11.2019 по 01.12.2019              | 13 11 2019 1 12 2019
            счёт 3:2                                | счет 3 2
            датские и шведские моряки               | дания швеция моряк
            смотрите https://a.example/xx-novosti   | смотреть
            ПодписывайтесьНовости                   | подписываться новость
            """)
    void wordsInTheirDictionaryForm(String text, String keys) {
        assertThat(KEYS.of(text).stream().map(Key::form).collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "Вчера Латышев молчал, латышев, NAME",
        "Латышев молчал, латышев, NAME",
        "Пожар на складе, пожар, NOUN",
        "На Урале пожар, урал, NAME",
        "Склад НКВД, нквд, NAME",
        "ПОЖАРНЫЕ УЕХАЛИ, уехать, VERB",
        "В кинотеатре «Соловей» ремонт, соловей, NAME",
        "Новый Samsung, samsung, NAME",
        "Погибли 17 моряков, 17, NUMBER"
    })
    void knowsNamesNumbersNounsVerbs(String text, String form, Kind kind) {
        assertThat(KEYS.of(text)).contains(new Key(form, kind));
    }

    @Test
    void formsOfOneNameAreOneKey() {
        List<String> texts = List.of("вместе с Поляковым", "у Полякова", "к Полякову");
        assertThat(texts).allSatisfy(text -> assertThat(KEYS.of(text)).contains(new Key("поляков", Kind.NAME)));
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        int common = KEYS.rarity(new Key("президент", Kind.NOUN));
        int some = KEYS.rarity(new Key("хоккеист", Kind.NOUN));
        int rare = KEYS.rarity(new Key("кафестол", Kind.NOUN));
        assertThat(common).isLessThan(some);
        assertThat(some).isLessThan(rare);
        assertThat(rare).isEqualTo(WordKeys.RAREST);
    }

    @Test
    void neverThrowsWhateverTheText() {
        String signs = "аБё1 20,.:-–«»\n\u0301\u00AD\uD83D\uDE00%http://xY9";
        Random random = new Random(31);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(KEYS.of(text.toString())).isEqualTo(KEYS.of(text.toString()));
        }
    }
}
