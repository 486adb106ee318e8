package dragoman.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.chronicle.WordKeys;
import dragoman.text.Article;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final WordKeys WORDS = new ToyKeys();

    @Test
    void comesBackFromItsBytes() {
        Fingerprint fingerprint = fingerprint(
                "Storm hits Aville", "The storm tore 14 roofs off Aville houses on --03-11 and 2000 sheds.");
        assertThat(Fingerprint.fromBytes(fingerprint.toBytes())).isEqualTo(fingerprint);
    }

    @Test
    void hasTheSameBytesEachTime() {
        assertThat(fingerprint("Storm", "A storm came over Aville.").toBytes())
                .isEqualTo(fingerprint("Storm", "A storm came over Aville.").toBytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 40, 400, 20_000})
    void isSmallHoweverLongTheArticle(int words) {
        Random random = new Random(words);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(4) == 0 ? "" : "word")
                    .append(random.nextInt(100_000))
                    .append(' ');
        }
        Fingerprint fingerprint = fingerprint(null, text.toString());
        assertThat(fingerprint.toBytes()).hasSizeLessThanOrEqualTo(Fingerprint.MOST_BYTES);
        assertThat(Fingerprint.MOST_BYTES).isLessThanOrEqualTo(600);
        assertThat(Fingerprint.fromBytes(fingerprint.toBytes())).isEqualTo(fingerprint);
    }

    @Test
    void ofAnotherVersionIsRefused() {
        byte[] bytes = fingerprint("Storm", "A storm came.").toBytes();
        bytes[0] = 99;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.fromBytes(bytes))
                .withMessageContaining("version 99");
    }

    @Test
    void cutOffAnywhereIsRefused() {
        byte[] bytes =
                fingerprint("Storm", "A storm came over Aville and Beetown.").toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.fromBytes(cut));
        }
    }

    @Test
    void takesTheFirstLineForTheHeadingWhereNoneIsGiven() {
        Fingerprint given = fingerprint("Storm hits Aville", "Houses lost their roofs.");
        Fingerprint inText = fingerprint(null, "Storm hits Aville\nHouses lost their roofs.");
        assertThat(inText.features().leadWeight()).isEqualTo(given.features().leadWeight());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/2020/05/06/region/",
                "https://a.example/news/06-05-2020/region",
                "https://a.example/news/obshchestvo/06052020/1166",
                "https://a.example/20200506-273202/",
                "https://a.example/2020-05-06/x?day=2021-01-01",
                "https://a.example/x.2020.5.6.html"
            })
    void findsTheDayInAnAddress(String url) {
        assertThat(AddressDay.of(url))
                .isEqualTo((int) java.time.LocalDate.of(2020, 5, 6).toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "https://a.example/news/676578.html",
                "https://a.example/2020/13/45/",
                "https://a.example/12345678901234",
                "https://a.example/?date=2020-05-06",
                "https://a.example/2020/05"
            })
    void findsNoDayWhereNoneIs(String url) {
        assertThat(AddressDay.of(url)).isEqualTo(AddressDay.NONE);
    }

    private static Fingerprint fingerprint(String title, String text) {
        return Fingerprint.of(new Article("a", null, null, title, null, null, text), WORDS);
    }
}
