package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chronicle: seen by everybody, narrowed by clicks, the same for programs, page by page. */
@ExtendWith(Chromium.class)
class EventsPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/events?limit=12");
            window.look("events");
            Page page = window.open("/events?view=chart");
            page.waitForSelector(".chart canvas");
            window.look("events-chart");
        }
    }

    @Test
    void clicksNarrowTheListAndTheCountsTellWhatComes(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/events");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Azerbaijan \\d+$")))
                    .click();
            page.waitForURL("**/events?state=AZE");
            String refusal = page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^talks \\d+$")))
                    .textContent();
            String count = refusal.replaceAll("[^0-9]", "");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^talks \\d+$")))
                    .click();
            page.waitForURL("**/events?state=AZE&type=CONSULT");
            assertThat(page.locator(".found").textContent()).isEqualTo("Dated events: " + count);
            assertThat(page.locator(".act").count()).isEqualTo(Integer.parseInt(count));
            assertThat(page.locator(".ways a").first().getAttribute("href"))
                    .as("the foot follows the filters")
                    .isEqualTo("/events.json?state=AZE&type=CONSULT");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All events, no filter"))
                    .click();
            page.waitForURL("**/events");
        }
    }

    @Test
    void aYearOpensItsMonths(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/events");
            page.locator(".facetbox li:has-text('2025')").first().locator("a").click();
            page.waitForURL("**/events?since=2025&until=2025");
            page.locator(".facetbox .sub a").first().click();
            page.waitForURL(Pattern.compile(".*/events\\?since=2025-\\d\\d&until=2025-\\d\\d$"));
            assertThat(page.locator(".act").count()).isPositive();
        }
    }

    @Test
    void programsReadAllPagesOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/events.json?limit=20";
        int total = 0;
        while (address != null) {
            JsonNode answer = JSON.readTree(SampleSite.get(address).body());
            assertThat(answer.get("ok").asBoolean()).isTrue();
            answer.get("rows").forEach(row -> ids.add(row.get("event").asText()));
            total = answer.get("total").asInt();
            address = answer.get("next_url").isNull()
                    ? null
                    : answer.get("next_url").asText();
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        List<String> rows = SampleSite.get("/events.csv").body().lines().toList();
        assertThat(rows).hasSize(total + 1);
        assertThat(rows.get(0)).startsWith("event_id,date,grain");
        assertThat(rows.get(1)).startsWith(ids.get(0));
    }

    @Test
    void facetsStandInTheJson() throws Exception {
        JsonNode facets = JSON.readTree(
                        SampleSite.get("/events.json?type=CONSULT").body())
                .get("facets");
        assertThat(facets.fieldNames())
                .toIterable()
                .containsExactly("state", "pair", "type", "status", "source", "language", "year", "month");
        assertThat(facets.get("status").get(0).get("count").asInt()).isPositive();
    }

    @Test
    void whatMeansNothingIsToldInOneLine() {
        for (String bad :
                List.of("type=WAR", "status=maybe", "pair=RUS", "limit=0", "after=x", "since=2025-13", "view=map")) {
            assertThat(SampleSite.get("/events.json?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
            assertThat(SampleSite.get("/events.json?" + bad).body()).contains("\"WEB-001\"");
        }
        assertThat(SampleSite.get("/events.json?a=Nowhereland").statusCode()).isEqualTo(404);
    }
}
