package dragoman.lexicon.ru;

import static dragoman.lexicon.ru.Russian.cut;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "В. В. Путин и И.Алиев|В. В. Путин и И. Алиев",
                "встреча 24.10.2025 в 18:30|встреча 24.10.2025 в 18:30",
                "рост на 8,1% до 10 000 руб. за год|рост на 8,1 % до 10_000 руб. за год",
                "в 2014 300 человек|в 2014 300 человек",
                "15-летний из 2001-2011 годов|15-летний из 2001-2011 годов",
                "в 2001—2011 гг. и 1984г. рождения|в 2001 — 2011 гг. и 1984 г. рождения",
                "Су-24, С-400 и COVID-19|Су-24 , С-400 и COVID-19",
                "п. \"в\" ч. 2 ст. 229.1|п. \" в \" ч. 2 ст. 229.1",
                "пишет Lenta.ru на https://example.org/a?b=1.|пишет Lenta.ru на https://example.org/a?b=1 .",
                "почта news@example.org, сайт мвд.рф|почта news@example.org , сайт мвд.рф",
                "О’Нил и д'Эстен|О’Нил и д'Эстен",
                "Ж.-П. Бельмондо|Ж.-П. Бельмондо",
                "AT&T и #выборы от @ivan|AT&T и #выборы от @ivan",
                "что?! да... нет…|что ?! да ... нет …",
                "г-н Иванов, г. Москва, ул. Ленина, д. 5|г-н Иванов , г. Москва , ул. Ленина , д. 5",
                "4-м, 5-го и 90-х; 5км, 10 тыс. и 20-м|4-м , 5-го и 90-х ; 5 км , 10 тыс. и 20-м",
                "№5, $100, -5 °C|№ 5 , $ 100 , - 5 ° C",
                "т.е. и т. д., и.о. мэра|т. е. и т. д. , и. о. мэра",
                "со счётом 3:0 или 2/3|со счётом 3:0 или 2/3",
            })
    void wordsNumbersAndSigns(String text, String pieces) {
        assertThat(cut(text).replace(" | ", " ")).isEqualTo(pieces);
    }

    @Test
    void straightQuotesGetADirection() {
        assertThat(quotes("Газета \"Правда\" и \"Единая Россия\"")).isEqualTo("<><>");
        assertThat(quotes("«Банк \"Восток\"»")).isEqualTo("<<>>");
        assertThat(quotes("„Тихий Дон“ и “Аврора”")).isEqualTo("<><>");
        assertThat(quotes("(\"Заря\")")).isEqualTo("<>");
    }

    private static String quotes(String text) {
        return tokens(text).stream()
                .map(Token::kind)
                .filter(kind -> kind == Token.Kind.QUOTE_OPEN || kind == Token.Kind.QUOTE_CLOSE)
                .map(kind -> kind == Token.Kind.QUOTE_OPEN ? "<" : ">")
                .collect(Collectors.joining());
    }

    private static List<Token> tokens(String text) {
        return Russian.TOKENS.drafts(text).stream()
                .flatMap(draft -> draft.tokens().stream())
                .toList();
    }

    @Test
    void offsetsAndSpacesAreThoseOfTheText() {
        List<Token> tokens = tokens("  Да,\u00A0нет");
        assertThat(tokens).extracting(Token::start).containsExactly(2, 4, 6);
        assertThat(tokens).extracting(Token::spaceBefore).containsExactly(true, false, true);
    }

    @Test
    void partsOfOneAbbreviationAreReadTogether() {
        assertThat(tokens("страны, т. е. государства").get(2).lemma()).isEqualTo("то есть");
        assertThat(tokens("д. Петрово").get(0).mayBe("деревня")).isTrue();
    }

    @Test
    void treebankWordsKeepTheirBorders() {
        List<Token> tokens = Russian.TOKENS.tokens(
                List.of("города", "-", "государства", "."), new boolean[] {false, false, false, true});
        assertThat(tokens).extracting(Token::form).containsExactly("города", "-", "государства", ".");
        assertThat(tokens.get(2).lemma()).isEqualTo("государство");
        assertThat(tokens.get(2).spaceBefore()).isFalse();
    }
}
