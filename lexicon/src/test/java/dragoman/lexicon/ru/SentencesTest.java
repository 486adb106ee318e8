package dragoman.lexicon.ru;

import static dragoman.lexicon.ru.Russian.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Language;
import dragoman.language.assembly.TokenMaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Встреча прошла в г. Баку.",
                "Президент В. В. Путин и И. Алиев созвонились.",
                "Театр им. Чехова закрыт на ремонт до 5 янв. включительно.",
                "По ст. 228 УК, ч. 2, п. «б», ему грозит срок.",
                "Это стоило 5 млн руб. и 3 тыс. долл. США.",
                "«Мы договоримся!» — сказал министр.",
                "«Кто виноват?» – спросил посол.",
                "Он сказал: «Хорошо…», после чего ушёл.",
                "В 2005 г. Франция и Китай подписали соглашение.",
                "Акции Apple, Google и др. компаний выросли.",
                "Проф. Сидоров, акад. Петров и т. н. эксперты спорили.",
                "Сайт Lenta.ru сообщил об этом 24.10.2025 в 10.30 утра.",
            })
    void oneSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aStopBeforeACapitalEndsASentence() {
        assertThat(sentences("Он уехал. Она осталась! Почему? Неизвестно."))
                .containsExactly("Он уехал.", "Она осталась!", "Почему?", "Неизвестно.");
        assertThat(sentences("Он сказал.Она ответила.")).hasSize(2);
    }

    @Test
    void anAbbreviationMayEndASentenceThatHasItsVerb() {
        assertThat(sentences("Это случилось в 2005 г. Виновных нашли."))
                .containsExactly("Это случилось в 2005 г.", "Виновных нашли.");
        assertThat(sentences("Приехали послы, консулы и др. Он ушёл.")).hasSize(2);
        assertThat(sentences("Длина моста 18 км. Его построили быстро.")).hasSize(2);
    }

    @Test
    void closingQuotesAndBracketsStayWithTheirSentence() {
        assertThat(sentences("«Всё кончено». Он вышел. (Так было.) Потом тихо."))
                .containsExactly("«Всё кончено».", "Он вышел.", "(Так было.)", "Потом тихо.");
        assertThat(sentences("«Мы уходим. Мы не вернёмся», — сказал он.")).hasSize(2);
    }

    @Test
    void dialogueAndListsAreCut() {
        assertThat(sentences("— Вы придёте?\n— Нет.\n— Жаль.")).containsExactly("— Вы придёте?", "— Нет.", "— Жаль.");
        assertThat(sentences("1. Первый пункт. 2. Второй пункт."))
                .containsExactly("1. Первый пункт.", "2. Второй пункт.");
    }

    @Test
    void paragraphsEndSentencesAndLinesBrokenForWidthDoNot() {
        assertThat(sentences("Первый абзац\n\nВторой абзац")).hasSize(2);
        assertThat(sentences("Министры двух стран\nвстретились в столице\nи обсудили договор."))
                .hasSize(1);
    }

    @Test
    void aLineWithoutStopIsAHeading() {
        assertThat(headings("Послы вернулись\n\nОни приехали утром. Всё хорошо."))
                .containsExactly(true, false, false);
        assertThat(headings("Он сказал:\n\n«Да».")).containsExactly(false, false);
        assertThat(headings("Послы вернулись")).containsExactly(false);
    }

    private static List<Boolean> headings(String text) {
        return Russian.TOKENS.drafts(text).stream()
                .map(TokenMaker.Draft::heading)
                .toList();
    }

    @Test
    void endlessSentencesAreCut() {
        String text = "слово ".repeat(1000);
        assertThat(Russian.TOKENS.drafts(text))
                .allMatch(draft -> draft.tokens().size() <= Language.LONGEST)
                .hasSize(3);
    }

    @Test
    void theWholeLanguageAttachesEveryToken() {
        var sentence = Russian.LANGUAGE
                .sentences("Президент России поговорил с премьером Индии.")
                .get(0);
        assertThat(sentence.size()).isEqualTo(7);
        assertThat(sentence.token(2).lemma()).isEqualTo("поговорить");
        assertThat(sentence.head(2)).isEqualTo(-1);
    }
}
