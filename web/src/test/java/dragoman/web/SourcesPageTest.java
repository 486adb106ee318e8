package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources: what was read of each outlet and day, what was not, and how good the reading is. */
@ExtendWith(Chromium.class)
class SourcesPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/sources");
            window.look("sources");
        }
    }

    @Test
    void anotherYearIsAClickAway(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/sources");
            page.locator(".views a:has-text('2016')").click();
            page.waitForURL("**/sources?year=2016#days");
            assertThat(page.locator(".year rect").count()).isEqualTo(366);
            assertThat(page.locator(".year rect:not(.d0)").count()).isPositive();
        }
    }

    @Test
    void anOutletLeadsToItsEvents(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/sources");
            page.locator("section[aria-labelledby=outlets] tbody th a").first().click();
            page.waitForURL("**/events?source=*");
            assertThat(page.locator(".act").count()).isPositive();
        }
    }

    @Test
    void programsReadTheSame() throws Exception {
        JsonNode answer = new ObjectMapper()
                .readTree(SampleSite.get("/sources.json").body())
                .get("answer");
        assertThat(answer.get("sources").get("outlets").size()).isPositive();
        assertThat(answer.get("sources").get("gaps").get(0).get("days").asInt()).isGreaterThan(7);
        assertThat(answer.get("figures").size()).isPositive();
        assertThat(SampleSite.get("/sources.csv").body()).startsWith("publisher,articles,copies");
        assertThat(SampleSite.get("/sources.json?year=1801").statusCode()).isEqualTo(404);
        assertThat(SampleSite.get("/sources.json?year=x").statusCode()).isEqualTo(400);
    }
}
