package dragoman.web;

import dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Articles that want to do harm: with scripts in every field, characters that deceive, and sizes beyond reason. */
final class HostileArticles {
    /** What would run if anything did. */
    static final String SCRIPT = "<script>window.caught=1</script>";

    private static final String IMAGE = "<img src=x onerror=\"window.caught=1\">";
    private static final String OVERRIDE = "\u202Etxet\u202C \u2066inside\u2069";
    private static final LocalDate DAY = LocalDate.of(2016, 6, 27);

    private HostileArticles() {}

    static List<Article> all() {
        List<Article> all = new ArrayList<>();
        all.add(article("script", SCRIPT, SCRIPT, "javascript:window.caught=1", news(SCRIPT)));
        all.add(article("image", IMAGE, IMAGE, "https://example.org/\"><script>window.caught=1</script>", news(IMAGE)));
        all.add(article(
                "attribute",
                "\" onmouseover=\"window.caught=1",
                "' autofocus onfocus='window.caught=1",
                "data:text/html,<script>window.caught=1</script>",
                news("\" onload=\"window.caught=1")));
        all.add(article(
                "template",
                "${7*7} @raw {{constructor}}",
                "</script><script>window.caught=1",
                null,
                news("</title></textarea><svg onload=window.caught=1>")));
        all.add(article(
                "comment",
                "--><script>window.caught=1</script><!--",
                "]]><script>window.caught=1</script>",
                null,
                news("]]> &lt;script&gt; &#60;script&#62; <!--")));
        all.add(article("bidi", OVERRIDE, OVERRIDE, null, news(OVERRIDE)));
        all.add(article("null", "ti\u0000tle\u0007", "pub\u0000lisher", null, news("\u0000\u0001\u001b[31m")));
        all.add(article("surrogate", "\uD800 lone \uDFFF", "\uDBFF", null, news("\uD83D \uDE00 \uD83D\uDE00")));
        all.add(article(
                "title",
                "Т".repeat(1_000_000),
                "П".repeat(100_000),
                "https://example.org/" + "a".repeat(100_000),
                news("")));
        all.add(article(
                "nesting",
                "(".repeat(5_000),
                "«".repeat(5_000),
                null,
                news("«".repeat(3_000) + "(".repeat(3_000) + "<b>".repeat(3_000))));
        all.add(article("../../etc/passwd", "..\\..\\windows", "/etc/passwd", "file:///etc/passwd", news("%2e%2e%2f")));
        all.add(article(
                "sql'; DROP TABLE events; --",
                "'; DROP TABLE events; --",
                "\\'; --",
                null,
                news("'; DELETE FROM events; --")));
        all.add(article(
                "csv", "=HYPERLINK(\"http://example.org\")", "+1+cmd|' /C calc'!A0", null, news("\r\n=1+1\t@SUM(A1)")));
        return all;
    }

    private static Article article(String id, String title, String publisher, String url, String text) {
        return new Article(id, null, DAY, title, publisher, url, text);
    }

    /** News that is read like any other, with the poison inside sentences and names. */
    private static String news(String poison) {
        return "27 июня 2016 года президент Турции Реджеп Тайип Эрдоган " + poison
                + " направил послание президенту России Владимиру Путину. " + poison
                + " Россия обвинила Турцию в нападении на самолёт, заявил " + poison + " Сергей Лавров.\n\n"
                + "«" + poison + "», — сказал пресс-секретарь президента России Дмитрий Песков. "
                + "Турция пообещала " + poison
                + " выплатить компенсацию. Путин и Эрдоган встретились 9 августа 2016 года.";
    }
}
