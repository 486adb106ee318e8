package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dragoman.desk.Desk;
import dragoman.views.Dossier;
import dragoman.views.EventIndex;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One event: its tellings side by side, and what readers change of it. */
@ExtendWith(Chromium.class)
class EventPageTest {
    private static Desk desk;
    private static WebServer server;
    private static String most;
    private static String differing;

    @BeforeAll
    static void start() {
        desk = SampleSite.desk();
        server = WebServer.start(WebOptions.loopback(0), desk);
        most = event("ORDER BY articles DESC, event_id");
        differing = event("WHERE differs IS NOT NULL ORDER BY articles DESC, event_id");
    }

    private static String event(String which) {
        return desk.chronicle()
                .query("SELECT event_id FROM events " + which + " LIMIT 1", row -> row.text("event_id"))
                .get(0);
    }

    @AfterAll
    static void close() {
        server.close();
        desk.close();
    }

    private static String here(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.at(here("/events/" + differing));
            window.look("event");
            window.at(here("/corrections"));
            window.look("corrections");
        }
    }

    @Test
    void everyTellingStandsThereWithItsClauseMarked(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.at(here("/events/" + most));
            int tellings = page.locator(".telling").count();
            assertThat(tellings).isGreaterThan(1);
            assertThat(page.locator(".telling .excerpt .trigger").count()).isGreaterThanOrEqualTo(tellings);
        }
    }

    @Test
    void aReaderCorrectsADateAndTakesItBack(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            String event = event("WHERE articles = 1 AND grain = 'day' ORDER BY event_id");
            Page page = window.at(here("/events/" + event));
            String before = page.locator(".event > .when time").textContent();
            page.locator("summary", new Page.LocatorOptions().setHasText("Correct a field"))
                    .click();
            page.locator("#field").selectOption("date");
            page.locator("#value").fill("1999-05-07");
            page.locator("#notec").fill("as the ministry has it");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Correct").setExact(true))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator(".event > .when time").textContent()).isEqualTo("7 May 1999");
            assertThat(page.content()).contains("as the ministry has it");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                    .click();
            page.waitForLoadState();
            assertThat(page.url()).endsWith("/corrections");
            page.navigate(here("/events/" + event));
            assertThat(page.locator(".event > .when time").textContent()).isEqualTo(before);
        }
    }

    @Test
    void tellingsAreSplitAndJoinedAgain(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            String event = event("WHERE articles = 2 ORDER BY event_id");
            Page page = window.at(here("/events/" + event));
            int before = page.locator(".telling").count();
            page.locator("summary", new Page.LocatorOptions().setHasText("Some tellings tell"))
                    .click();
            page.locator("input[name=telling]").last().check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Split").setExact(true))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator(".telling").count()).isEqualTo(before - 1);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                    .first()
                    .click();
            page.waitForLoadState();
            page.navigate(here("/events/" + event));
            assertThat(page.locator(".telling").count()).isEqualTo(before);
        }
    }

    @Test
    void theIdOfAnEventThatWasJoinedLeadsToWhatItBecame() {
        List<String> two = desk.chronicle()
                .query(
                        "SELECT event_id FROM events WHERE articles = 1 AND type = 'CONSULT' ORDER BY event_id LIMIT 2",
                        row -> row.text("event_id"));
        desk.correct(null, corrections -> corrections.join(two.get(0), two.get(1), null));
        String now = event("WHERE event_id IN ('" + two.get(0) + "', '" + two.get(1) + "')");
        String gone = two.get(now.equals(two.get(0)) ? 1 : 0);
        for (String ending : List.of("", ".json", ".csv")) {
            HttpResponse<String> answer =
                    SampleSite.send(HttpRequest.newBuilder(URI.create(here("/events/" + gone + ending + "?tellings=5")))
                            .header("Cache-Control", "no-cache")
                            .build());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/events/" + now + ending + "?tellings=5");
        }
        assertThat(SampleSite.get("/events/e000000000000").statusCode()).isEqualTo(404);
        long made = desk.chronicle()
                .query("SELECT max(correction_id) AS n FROM corrections", row -> row.whole("n"))
                .get(0);
        desk.correct(null, corrections -> corrections.undo((int) made));
    }

    @Test
    void itSaysHowItIsCitedAndWhyTellingsWereJoinedInTheReadersLanguage() {
        String page = SampleSite.get("/events/" + most).body();
        assertThat(page).contains("@misc{dragoman-" + most + "-").contains("same ");
        String russian = SampleSite.get("/events/" + most + "?lang=ru").body();
        assertThat(russian).contains("Как цитировать").doesNotContain("same ");
    }

    @Test
    void anAccusationStandsBesideWhatTheAccusedSay() {
        List<String> accusations = desk.chronicle()
                .query("SELECT event_id FROM events WHERE type = 'ACCUSE'", row -> row.text("event_id"));
        EventIndex index = EventIndex.of(desk.chronicle());
        assertThat(accusations)
                .anySatisfy(event -> assertThat(new Dossier.Asked(event, desk.wording())
                                .of(index, desk.chronicle())
                                .denials())
                        .isNotEmpty()
                        .allSatisfy(denial -> assertThat(denial.how()).isEqualTo("same_story")));
    }

    @Test
    void programsGetTheSameAndWhatIsMissingIsSaid() {
        assertThat(SampleSite.get("/events/" + most + ".json").body())
                .contains("\"versions\"", "\"excerpts\"", "\"joins\"");
        assertThat(SampleSite.get("/events/" + most + ".csv").body()).startsWith("event_id,telling_id");
        HttpResponse<String> missing = SampleSite.get("/events/e-no-such.json");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("CHR-010");
    }
}
