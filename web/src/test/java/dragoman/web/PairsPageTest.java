package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs and the network: seen by everybody, narrowed by a click or a form, the same for programs. */
@ExtendWith(Chromium.class)
class PairsPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/pairs");
            window.look("pairs");
            window.open("/network");
            window.look("network");
        }
    }

    @Test
    void aClickPutsTheLatestFirst(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/pairs");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("latest act"))
                    .click();
            page.waitForURL("**/pairs?sort=last");
            assertThat(page.locator("tbody tr").count()).isPositive();
        }
    }

    @Test
    void theFormNarrowsTheNetworkToAState(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/network");
            assertThat(page.locator(".chart canvas").count()).isPositive();
            page.getByLabel("Around the state").fill("Azerbaijan");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            page.waitForURL("**state=Azerbaijan**");
            assertThat(page.locator("tbody th a").allTextContents()).anyMatch(text -> text.contains("Azerbaijan"));
        }
    }

    @Test
    void programsGetTheSame() {
        assertThat(SampleSite.get("/pairs.json?state=AZE").body()).contains("\"a\" : \"AZE\"", "\"goldstein_mean\"");
        assertThat(SampleSite.get("/pairs.csv").body()).startsWith("a,b,events,verbal_cooperation,");
        assertThat(SampleSite.get("/network.json?region=europe").body()).contains("\"nodes\"");
        assertThat(SampleSite.get("/network.csv").body()).startsWith("a_name,a_cow,b_name,b_cow,a,b,events");
        assertThat(SampleSite.get("/network.gexf").body())
                .contains("defaultedgetype=\"undirected\"", "<node id=\"RUS\"");
    }

    @Test
    void whatMeansNothingIsRefused() {
        assertThat(SampleSite.get("/pairs?sort=sideways").statusCode()).isEqualTo(400);
        assertThat(SampleSite.get("/network?region=moon").statusCode()).isEqualTo(400);
        assertThat(SampleSite.get("/pairs?state=Atlantis").statusCode()).isEqualTo(404);
    }
}
