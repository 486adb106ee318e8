package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Actors: seen by everybody, found by name in either script, each with its partners and events. */
@ExtendWith(Chromium.class)
class ActorPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/actors");
            window.look("actors");
            window.open("/actors/AZE");
            window.look("actor");
        }
    }

    @Test
    void aNameLeadsToItsPageAndToAPartner(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/actors");
            page.getByLabel("Name").first().fill("Azerbaijan");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            page.waitForURL("**name=Azerbaijan**");
            page.locator("tbody th a").first().click();
            page.waitForURL("**/actors/AZE");
            assertThat(page.locator("h1").textContent()).isEqualTo("Azerbaijan");
            page.waitForSelector(".chart canvas");
            assertThat(page.locator("a[href='/pairs/AZE/RUS']").count()).isPositive();
        }
    }

    @Test
    void programsGetTheSame() {
        assertThat(SampleSite.get("/actors.json?kind=person&limit=3").body())
                .contains("\"kind\" : \"person\"", "\"next\"");
        assertThat(SampleSite.get("/actors.csv").body()).startsWith("actor_id,kind,name,country,role,articles,events");
        assertThat(SampleSite.get("/actors/Azerbaijan.json").body())
                .contains("\"id\" : \"AZE\"", "\"months\"", "\"offices\"");
        assertThat(SampleSite.get("/actors/AZE.csv").body()).startsWith("part,key,name,country,as_source");
    }

    @Test
    void somebodyUnknownIsTold() {
        assertThat(SampleSite.get("/actors/Azerbaijann").statusCode()).isEqualTo(404);
        assertThat(SampleSite.get("/actors/Azerbaijann").body()).contains("did you mean");
        assertThat(SampleSite.get("/actors?kind=dragon").statusCode()).isEqualTo(400);
    }
}
