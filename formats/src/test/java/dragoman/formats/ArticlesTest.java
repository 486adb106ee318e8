package dragoman.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.text.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
    private static final String RUSSIAN = "Министр прибыл в столицу соседней страны, сообщила пресс-служба.";

    @ParameterizedTest
    @ValueSource(strings = {" date 2025-10-24 Текст.", "date 2025-10-24\nТекст.", "\n\tdate  2025-10-24\r\n\r\nТекст."})
    void theDateMarkGivesTheDayAndLeavesEveryOffsetInPlace(String given) throws FormatException {
        Article article = Articles.plain("x", given.getBytes(UTF_8));
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(article.text()).hasSameSizeAs(given).doesNotContain("date").doesNotContain("2025");
        assertThat(article.text().indexOf("Текст.")).isEqualTo(given.indexOf("Текст."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 24.10.2025 Текст",
                "dated 2025-10-24 Текст",
                "date 2025-10-245 Текст",
                "Текст date 2025-10-24"
            })
    void otherBeginningsArePartOfTheText(String given) throws FormatException {
        assertThat(Articles.plain("x", given.getBytes(UTF_8))).isEqualTo(Article.of("x", given));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        refused("date 2025-02-30 Текст".getBytes(UTF_8), "IN-006", "2025-02-30, which is no day");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws FormatException {
        assertThat(Articles.plain("x", ("\uFEFF" + RUSSIAN).getBytes(UTF_8)).text())
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,windows-1251,cp1251", "KOI8-R,KOI8-R,koi8-r", "IBM866,CP866,cp866"})
    void russianInOtherEncodingsIsNamed(String charset, String name, String iconv) {
        refused(
                RUSSIAN.getBytes(Charset.forName(charset)),
                "IN-003",
                "not UTF-8 (looks like " + name + "); convert it with iconv -f " + iconv + " -t utf-8");
    }

    @Test
    void otherBytesAreNamedToo() {
        refused("Le président a été reçu à Genève.".getBytes(ISO_8859_1), "IN-003", "looks like Latin-1");
        refused(RUSSIAN.getBytes(UTF_16), "IN-003", "looks like UTF-16");
        refused(RUSSIAN.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), "IN-003", "looks like UTF-16");
        refused("%PDF-1.7 …".getBytes(UTF_8), "IN-004", "pdftotext");
        refused(new byte[] {'P', 'K', 3, 4, 20}, "IN-004", "zip archive");
        refused(new byte[] {0, 1, 2, 3, 'a', 'b'}, "IN-004", "binary");
        byte[] cut = RUSSIAN.getBytes(UTF_8);
        refused(Arrays.copyOf(cut, cut.length - 2), "IN-003", "broken bytes");
        refused(new byte[0], "IN-002", "empty");
        refused(" \n\t\u00A0".getBytes(UTF_8), "IN-002", "only white space");
        refused(new byte[TextBytes.MOST + 1], "IN-004", "binary");
        byte[] long1 = new byte[50_000_000];
        Arrays.fill(long1, (byte) 'x');
        refused(long1, "IN-005", "50.0 MB is more than one article (limit 2 MB)");
    }

    @Test
    void aJsonLineMayUseTheNamesThatArchivesUse() throws FormatException {
        Article article = Articles.line(
                "{\"doc_id\":17,\"pub_date\":\"2020-01-02T03:04:05Z\",\"headline\":\"Ж\",\"source\":\"ТАСС\","
                        + "\"link\":\"https://example.org\",\"body\":\"Текст.\"}",
                "f:1");
        assertThat(article)
                .isEqualTo(new Article(
                        "17", null, LocalDate.of(2020, 1, 2), "Ж", "ТАСС", "https://example.org", "Текст."));
        assertThat(Articles.line(Articles.line(article), "f:1")).isEqualTo(article);
        assertThat(Articles.line("{\"text\":\"Т\",\"date\":\"20200102\"}", "f:1")
                        .id())
                .isEqualTo("f:1");
    }

    @Test
    void aBrokenLineDoesNotStopTheNext() throws Exception {
        String lines =
                "{\"text\":\"Один.\"}\n\nnot json\n{\"text\":\"Два.\"\n{\"text\":\"  \"}\n[]\r\n{\"text\":\"Три.\"}";
        List<String> seen = new ArrayList<>();
        try (ArticleLines in = new ArticleLines(new ByteArrayInputStream(lines.getBytes(UTF_8)), "f")) {
            for (ArticleLines.Item item = in.next(); item != null; item = in.next()) {
                seen.add(
                        item.article() == null
                                ? item.number() + " " + item.problem().code()
                                : item.article().id());
            }
        }
        assertThat(seen).containsExactly("f:1", "3 IN-010", "4 IN-010", "5 IN-002", "6 IN-011", "f:7");
    }

    @Test
    void aJsonFileMayHoldOneArticleOrMany() throws FormatException {
        assertThat(Articles.json("{\n\"text\":\n\"Т\"}".getBytes(UTF_8), "f")).hasSize(1);
        assertThat(Articles.json("[{\"text\":\"Т\"},{\"text\":\"У\"}]".getBytes(UTF_8), "f"))
                .extracting(Article::id)
                .containsExactly("f", "f:2");
        assertThat(Articles.json("{\"text\":\"Т\"}\n{\"text\":\"У\"}".getBytes(UTF_8), "f"))
                .hasSize(2);
        assertThatThrownBy(() -> Articles.json("{\"text\":".getBytes(UTF_8), "f"))
                .hasMessageStartingWith("broken JSON");
    }

    private static void refused(byte[] bytes, String code, String message) {
        assertThatThrownBy(() -> Articles.plain("x", bytes))
                .isInstanceOfSatisfying(
                        FormatException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }
}
