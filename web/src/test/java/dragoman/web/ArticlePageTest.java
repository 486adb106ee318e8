package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One article: its text with marks, the cards beside it, each leading to the other. */
@ExtendWith(Chromium.class)
class ArticlePageTest {
    private static String article;

    @BeforeAll
    static void start() {
        article = SampleSite.articles().get(0);
    }

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/articles/" + article);
            window.look("article");
        }
    }

    @Test
    void wordsAndCardsLeadToEachOther(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/articles/" + article);
            page.locator(".marked a.trigger").first().click();
            assertThat(page.url()).contains("#card-e");
            assertThat(page.locator(".card:target").count()).isEqualTo(1);
            page.locator(".card:target h3 a").click();
            assertThat(page.url()).contains("#in-e");
            page.locator(".marked a.trigger").first().hover();
            assertThat(page.locator(".card.lit").count()).isPositive();
        }
    }

    @Test
    void anAddressLeadsToAnyPlaceOfTheText() {
        String text = SampleSite.get("/articles/" + article + "/text.txt").body();
        int inside = text.codePointCount(0, text.length()) / 2;
        assertThat(SampleSite.get("/articles/" + article + "?at=" + inside).body())
                .containsOnlyOnce("id=\"here\"");
        assertThat(SampleSite.get("/articles/" + article + "?at=999999999").body())
                .doesNotContain("id=\"here\"");
    }

    @Test
    void itsFilesAreTheTextTheReadingAndTheAnnotation() {
        String text = SampleSite.get("/articles/" + article + "/text.txt").body();
        assertThat(SampleSite.get("/articles/" + article + "/reading.json").body())
                .contains("\"events\":[");
        String brat = SampleSite.get("/articles/" + article + "/brat.ann").body();
        int[] points = text.codePoints().toArray();
        brat.lines().filter(line -> line.startsWith("T")).forEach(line -> {
            String[] cells = line.split("\t");
            String[] place = cells[1].split(" ");
            int from = Integer.parseInt(place[1]);
            String words = new String(points, from, Integer.parseInt(place[2]) - from);
            assertThat(words.replace('\n', ' ')).isEqualTo(cells[2]);
        });
        assertThat(SampleSite.get("/articles/" + article + ".json").body()).contains("\"reading\"", "\"datings\"");
        assertThat(SampleSite.get("/articles/none.json").statusCode()).isEqualTo(404);
    }
}
