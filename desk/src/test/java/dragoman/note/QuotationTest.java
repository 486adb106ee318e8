package dragoman.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How quoted words are shown inside guillemets. */
class QuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          Москва ответила отказом.                  | Москва ответила отказом
          — «Мир» близко, — сказал министр.         | „Мир“ близко, — сказал министр
          Газета "Вестник" пишет о нём:             | Газета „Вестник“ пишет о нём
          «Мы ответим, — сказал он.                 | Мы ответим, — сказал он
          Он родился в 1999 г.                      | Он родился в 1999 г.
          Что дальше?                               | Что дальше?
          """)
    void wordsAreShownOnOneLineWithInnerMarksOfTheSecondOrder(String words, String shown) {
        assertThat(Quotation.shown(words)).isEqualTo(shown);
    }
}
