package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dragoman.chronicle.Chronicle;
import dragoman.views.Dyad;
import dragoman.views.EventIndex;
import dragoman.views.Question;
import dragoman.views.Step;
import dragoman.views.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One pair of states over time. */
@ExtendWith(Chromium.class)
class PairPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/pairs/RUS/TUR");
            window.look("pair");
        }
    }

    @Test
    void aPairIsChosenComparedAndToldApartByDirection(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/pairs");
            page.locator("tbody th a", new Page.LocatorOptions().setHasText("Turkey"))
                    .first()
                    .click();
            page.waitForLoadState();
            assertThat(page.url()).contains("/pairs/RUS/TUR");
            page.locator(".chart canvas").first().waitFor();
            page.locator(".views a", new Page.LocatorOptions().setHasText("direction"))
                    .click();
            page.waitForLoadState();
            assertThat(page.url()).contains("directed=true");
            page.locator("#with").fill("RUS-AZE");
            page.locator("form.inline button").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("with=RUS-AZE").contains("directed=true");
        }
    }

    @Test
    void theStripBelowTheChartChoosesTheEvents(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/pairs/RUS/TUR");
            page.locator(".chart canvas").first().waitFor();
            page.evaluate("() => echarts.getInstanceByDom(document.querySelector('.chart'))"
                    + ".dispatchAction({type: 'dataZoom', startValue: 0, endValue: 1})");
            page.waitForURL("**since=**");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(page.url()).contains("since=").contains("until=");
        }
    }

    @Test
    void whatIsHeldInMemorySaysOfEveryPairWhatTheTablesSay() {
        Chronicle chronicle = SampleSite.served().chronicle();
        EventIndex index = EventIndex.of(chronicle);
        assertThat(index.values("pair")).hasSizeGreaterThan(5);
        for (String pair : index.values("pair")) {
            Who a = SampleSite.served().parties().resolveState(pair.substring(0, 3));
            Who b = SampleSite.served().parties().resolveState(pair.substring(4));
            for (boolean directed : new boolean[] {false, true}) {
                Dyad.Asked asked = new Dyad.Asked(b, a, Step.WEEK, directed, Question.ALL);
                assertThat(asked.of(index, chronicle)).as(pair).isEqualTo(asked.of(chronicle));
            }
        }
    }

    @Test
    void programsGetTheFrameWithItsCodes() {
        assertThat(SampleSite.get("/pairs/RUS/TUR.csv").body())
                .startsWith("source,source_country,source_cow")
                .contains(",365,");
        assertThat(SampleSite.get("/pairs/RUS/TUR.json").body()).contains("\"turning_points\"", "\"temperature_low\"");
        assertThat(SampleSite.get("/pairs/Россия/Turkey.json".replace("Россия", Link.encoded("Россия")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SampleSite.get("/pairs/RUS/TUR/chart.svg").body()).startsWith("<svg");
        assertThat(SampleSite.get("/pairs/RUS/Atlantis.json").statusCode()).isEqualTo(404);
        assertThat(SampleSite.get("/pairs/RUS/RUS.json").statusCode()).isEqualTo(400);
        assertThat(SampleSite.get("/pairs/RUS/TUR.json?with=x").statusCode()).isEqualTo(400);
    }
}
