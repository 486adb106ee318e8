package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles taken in, the latest first, page by page. */
@ExtendWith(Chromium.class)
class ArticlesPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/articles");
            window.look("articles");
        }
    }

    @Test
    void aReaderAsksForAnOutletAndOpensAnArticle(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/articles");
            page.locator("#source").fill("Голос Босфора");
            page.locator(".filters button").click();
            page.waitForLoadState();
            assertThat(page.locator(".act .when").allTextContents())
                    .isNotEmpty()
                    .allMatch(one -> one.contains("Босфора"));
            page.locator(".act h2 a").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".marked").count()).isEqualTo(1);
        }
    }

    @Test
    void thePagesTogetherAreTheWholeList() {
        String all = SampleSite.get("/articles.csv?limit=500").body();
        HttpResponse<String> first = SampleSite.get("/articles.json?limit=20");
        String next = first.body().replaceAll("(?s).*\"next\" : \"([^\"]+)\".*", "$1");
        HttpResponse<String> second = SampleSite.get("/articles.json?limit=20&after=" + next);
        assertThat(all.lines().count() - 1).isEqualTo(SampleSite.articles().size());
        SampleSite.articles()
                .forEach(id -> assertThat(first.body().contains("\"" + id + "\"")
                                ^ second.body().contains("\"article\" : \"" + id + "\""))
                        .as(id)
                        .isTrue());
        assertThat(SampleSite.get("/articles.json?after=nonsense").statusCode()).isEqualTo(400);
    }
}
