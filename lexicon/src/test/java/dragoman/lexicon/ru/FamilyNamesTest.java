package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconSource;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family name that an article once gives whole is the same name wherever a form of it stands. */
class FamilyNamesTest {
    private static Language language;

    @BeforeAll
    static void load() {
        language = LanguageLoader.load(LexiconSource.builtIn(), "ru");
    }

    /** The last token of that form. */
    private static Token token(String text, String form) {
        List<Sentence> sentences = language.sentences(text);
        for (int i = sentences.size() - 1; i >= 0; i--) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.form().equals(form)) {
                    return token;
                }
            }
        }
        throw new AssertionError("no " + form + " in " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Редактором был Олег Седов. Седова суд отправил в колонию. | Седова | седов | ACC",
                "Депутат Анна Седова выступила первой. Седову суд оправдал. | Седову | седова | ACC",
                "Приехал министр Павел Мороз. Мороз отказался отвечать. | Мороз | мороз | NOM",
                "Встречу вёл Сергей Лавров. Лавров промолчал. | Лавров | лавров | NOM",
                "Среди них был Пётр Долгих. Утром Долгих освободили. | Долгих | долгих | INDECLINABLE",
                "С Игорем Кравцом говорили час. Кравца отпустили. | Кравца | кравец | ACC"
            })
    void whoWasNamedInFullIsMeantLater(String text, String form, String lemma, Tag.Case kasus) {
        Token token = token(text, form);
        assertThat(Tag.name(token.tag())).isEqualTo(Tag.Name.FAMILY);
        assertThat(token.lemma()).isEqualTo(lemma);
        assertThat(token.kasus()).isEqualTo(kasus);
    }

    @Test
    void husbandAndWifeAreKeptApart() {
        String text = "Пришли Иван Седов и Анна Седова. Седова заявила, что Седова задержали ночью.";
        assertThat(token(text, "Седов").lemma()).isEqualTo("седов");
        assertThat(token(text, "Седова").analyses()).extracting("lemma").contains("седов", "седова");
    }

    @Test
    void aWordInSmallLettersIsNoName() {
        Token token = token("Приехал министр Павел Мороз. Ночью ударил мороз.", "мороз");
        assertThat(Tag.name(token.tag())).isNotEqualTo(Tag.Name.FAMILY);
    }

    @Test
    void whereNobodyIsNamedNothingIsNarrowed() {
        assertThat(token("Лавров венок вручили победителю.", "Лавров").analyses())
                .hasSizeGreaterThan(1);
    }
}
