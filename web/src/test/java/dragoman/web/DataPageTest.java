package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data: tables told, each file to be had, SQL asked by a link and refused where it asks for more. */
@ExtendWith(Chromium.class)
class DataPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/data");
            window.look("data");
            window.open(
                    "/data/sql?q=" + Link.encoded("SELECT date, source, target, text FROM events ORDER BY 1 LIMIT 8"));
            window.look("sql");
        }
    }

    @Test
    void aTableIsLookedAtAndASavedQueryAsked(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/data");
            page.locator("#articles > summary").click();
            page.locator("#articles").getByText("Look at its rows").click();
            page.waitForURL("**/data/sql?q=FROM%20articles");
            assertThat(page.locator(".answer tbody tr").count()).isEqualTo(34);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Articles by outlet"))
                    .click();
            page.waitForURL("**publisher**");
            assertThat(page.locator(".answer tbody tr").count()).isGreaterThan(3);
        }
    }

    @Test
    void everySavedQueryIsAnswered() throws Exception {
        JsonNode saved = JSON.readTree(SampleSite.get("/data/sql.json").body()).get("answer");
        assertThat(saved.size()).isGreaterThan(5);
        for (JsonNode query : saved) {
            HttpResponse<String> answer = SampleSite.get("/data/sql.json?q=" + Link.encoded(query.asText()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        assertThat(SampleSite.get("/data/sql.csv?q=" + Link.encoded("SELECT 1 AS one, 'a' AS b"))
                        .body())
                .isEqualTo("one,b\n1,a\n");
    }

    @Test
    void sqlThatAsksForMoreIsRefusedWithTheQueryKept() {
        for (String bad : List.of(
                "DROP TABLE events", "FROM read_text('/etc/passwd')", "SELECT 1; SELECT 2", "FROM '/etc/passwd'")) {
            HttpResponse<String> answer = SampleSite.get("/data/sql?q=" + Link.encoded(bad));
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).contains("SQL-00").contains("textarea").doesNotContain("root:");
        }
        assertThat(SampleSite.get("/data/sql.json?q=" + Link.encoded("SELECT '" + "x".repeat(5000) + "'"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(SampleSite.get("/data/sql.json?limit=5000&q=FROM%20events").body())
                .contains("WEB-001");
    }

    @Test
    void rowsBeyondTheLimitAreCutAndItIsSaid() throws Exception {
        JsonNode answer = JSON.readTree(
                        SampleSite.get("/data/sql.json?limit=3&q=FROM%20events").body())
                .get("answer");
        assertThat(answer.get("rows").size()).isEqualTo(3);
        assertThat(answer.get("truncated").asBoolean()).isTrue();
    }

    @Test
    void everyFileListedIsThereAndOthersAreNot() throws Exception {
        JsonNode data = JSON.readTree(SampleSite.get("/data.json").body()).get("answer");
        assertThat(data.get("tables").size()).isGreaterThan(15);
        assertThat(data.get("files").size()).isGreaterThan(25);
        for (JsonNode file : data.get("files")) {
            HttpResponse<String> answer = SampleSite.get(file.asText());
            assertThat(answer.statusCode()).as(file.asText()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
        }
        String rows = SampleSite.get("/data/events.csv?a=RUS&type=CONSULT").body();
        assertThat(rows.lines().count())
                .isGreaterThan(1)
                .isLessThan(SampleSite.get("/data/events.csv").body().lines().count());
        for (String bad : List.of(
                "/data/secrets.csv",
                "/data/actors.gdelt",
                "/data/events.exe",
                "/data/..%2Fevents.csv",
                "/data/EVENTS.csv")) {
            assertThat(SampleSite.get(bad).statusCode()).as(bad).isIn(400, 404);
        }
    }
}
