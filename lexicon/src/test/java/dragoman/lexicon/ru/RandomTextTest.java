package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Language;
import dragoman.language.Token;
import dragoman.language.assembly.TokenMaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: pieces in order, none overlapping, every character that is not blank in exactly one. */
class RandomTextTest {
    private static final String[] SCRAPS = {
        "Путин",
        "сказал",
        "г",
        ".",
        "т",
        "д",
        "В",
        "«",
        "»",
        "\"",
        "'",
        "“",
        "”",
        "—",
        "-",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u00AD",
        "\uFEFF",
        "\u0301",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "\u2028",
        "5",
        "10",
        "000",
        ",",
        ":",
        "ru",
        "com",
        "@",
        "#",
        "/",
        "http://",
        "(",
        ")",
        "[",
        "{",
        "!",
        "?",
        "…",
        "...",
        "%",
        "№",
        "ё",
        "США",
        "ст",
        "ул",
        "им",
        "&",
        "ї",
        "中文",
        "عربى",
        "e\u0301",
        "_",
        "*",
        "=",
        "\u200D",
        "ﬁ",
        "İ",
        "ß",
        "½",
        "٣"
    };

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            if (random.nextInt(20) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesCoverTheText(int seed) {
        String text = text(seed);
        check(text, Russian.TOKENS.drafts(text));
    }

    private static void check(String text, List<TokenMaker.Draft> drafts) {
        BitSet covered = new BitSet();
        int last = 0;
        for (TokenMaker.Draft draft : drafts) {
            assertThat(draft.tokens()).isNotEmpty().hasSizeLessThanOrEqualTo(Language.LONGEST);
            for (Token token : draft.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                assertThat(token.form()).isEqualTo(text.substring(token.start(), token.end()));
                assertThat(token.analyses()).contains(token.analysis());
                covered.set(token.start(), token.end());
                last = token.end();
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            assertThat(covered.get(i) || blank)
                    .as("character %d U+%04X of %s", i, (int) c, text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameTextTwiceGivesTheSame(int seed) {
        assertThat(Russian.TOKENS.drafts(text(seed))).isEqualTo(Russian.TOKENS.drafts(text(seed)));
    }

    @Test
    void randomTextIsReadToTheEnd() {
        for (int seed = 0; seed < 50; seed++) {
            String text = text(seed);
            int tokens = Russian.LANGUAGE.sentences(text).stream()
                    .mapToInt(sentence -> sentence.size())
                    .sum();
            assertThat(tokens)
                    .isEqualTo(Russian.TOKENS.drafts(text).stream()
                            .mapToInt(draft -> draft.tokens().size())
                            .sum());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void longRunsTakeTimeInProportion() {
        List<String> runs = new ArrayList<>(List.of(
                "(", "«", "\"", ".", "а", "А.", "а.", "г. А ", "1 000 ", "1.", "-", "а-", "a@", "http://", "a.a", "\n",
                "'"));
        for (String run : runs) {
            String text = run.repeat(1_000_000 / run.length());
            assertThat(Russian.TOKENS.drafts(text)).as(run).isNotNull();
        }
    }
}
