package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dragoman.desk.Desk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page: what there is, what moved, what is new; and how to begin where there is nothing. */
@ExtendWith(Chromium.class)
class HomePageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/");
            window.look("home");
        }
    }

    @Test
    void aCountLeadsToTheEventsItCounts(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/?days=364");
            String count = page.locator(".movers tbody tr")
                    .first()
                    .locator(".base")
                    .first()
                    .textContent();
            page.locator(".movers tbody tr").first().locator(".base").first().click();
            page.waitForURL("**/events?pair=*");
            assertThat(page.locator(".found").textContent().replaceAll("[^0-9]", ""))
                    .as("inexactly dated events may stand in the list and are not counted")
                    .satisfies(found -> assertThat(Integer.parseInt(found))
                            .isGreaterThanOrEqualTo(Integer.parseInt(count.replaceAll("[^0-9]", ""))));
        }
    }

    @Test
    void searchBeginsHere(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/");
            assertThat(page.getByRole(
                                    AriaRole.SEARCHBOX,
                                    new Page.GetByRoleOptions().setName("Search articles and sentences"))
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void programsReadTheSame() throws Exception {
        JsonNode answer = new ObjectMapper()
                .readTree(SampleSite.get("/index.json?days=364").body())
                .get("answer");
        assertThat(answer.get("stats").get("articles").asInt()).isPositive();
        assertThat(answer.get("movers").get("movers").size()).isPositive();
        assertThat(answer.get("events").get(0).get("evidence").size()).isPositive();
        assertThat(SampleSite.get("/index.csv").body()).startsWith("a,b,events_now");
        assertThat(SampleSite.get("/index.json?days=5").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyChronicleSaysHowToBegin() throws Exception {
        try (Desk desk = SampleSite.desk(List.of());
                WebServer server = WebServer.start(WebOptions.loopback(0), desk)) {
            for (String path : List.of("/", "/events", "/promises", "/events?view=chart")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build();
                HttpResponse<String> response =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                if (path.equals("/")) {
                    assertThat(response.body()).contains("dragoman ingest").contains("/read");
                }
            }
        }
    }
}
