package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dragoman.desk.Desk;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is pasted, read at once with its history, and added to the chronicle. */
@ExtendWith(Chromium.class)
class ReadPageTest {
    private static final String TEXT = "Президент Турции Реджеп Тайип Эрдоган в понедельник позвонил президенту России "
            + "Владимиру Путину. Это первый телефонный разговор Путина и Эрдогана в этом году. Путин пообещал отменить ограничения до конца июля.";

    private static Desk desk;
    private static WebServer server;

    @BeforeAll
    static void start() {
        desk = SampleSite.desk();
        server = WebServer.start(WebOptions.loopback(0), desk);
    }

    @AfterAll
    static void close() {
        server.close();
        desk.close();
    }

    private static String here(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static HttpResponse<String> post(String path, String body) {
        return SampleSite.send(HttpRequest.newBuilder(URI.create(here(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void fill(Page page) {
        page.locator("#text").fill(TEXT);
        page.locator("#published").fill("2017-07-03");
        page.locator(".read button").click();
        page.waitForLoadState();
    }

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            Page page = window.at(here("/read"));
            window.look("read");
            fill(page);
            window.look("reading");
        }
    }

    @Test
    void theReadingTheHistoryAndTheClaimAppearAndTheArticleIsAdded(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.at(here("/read"));
            fill(page);
            assertThat(page.locator(".card").count()).isPositive();
            assertThat(page.locator(".note li").count()).isPositive();
            assertThat(page.locator("[class^=claim-]").count()).isPositive();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to the chronicle"))
                    .click();
            page.waitForLoadState();
            assertThat(page.url()).contains("/articles/");
            assertThat(page.locator(".card a", new Page.LocatorOptions().setHasText("in the chronicle"))
                            .count())
                    .isPositive();
        }
    }

    @Test
    void programsSendArticlesAsJsonLinesTwiceChangesNothing() {
        String lines = """
                {"id":"n1","date":"2017-08-01","text":"Россия 1 августа обвинила Турцию в нарушении соглашения."}
                {"id":"n2","date":"2017-08-02","text":"The quick brown fox jumps over the lazy dog, said nobody."}
                {"id":"n3","date":"2017-08-02",
                """;
        HttpResponse<String> first = post("/articles.json", lines);
        assertThat(first.body()).contains("\"added\" : 1", "\"known\" : 0", "n2", ":3:");
        HttpResponse<String> second = post("/articles.json", lines);
        assertThat(second.body()).contains("\"added\" : 0", "\"known\" : 1");
        assertThat(SampleSite.send(HttpRequest.newBuilder(
                                        URI.create(here("/events.json?since=2017-08-01&until=2017-08-02")))
                                .header("Cache-Control", "no-cache")
                                .build())
                        .body())
                .contains("обвинила Турцию");
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() {
        assertThat(post("/read.json", "").statusCode()).isEqualTo(400);
        assertThat(post("/read.json", "%PDF-1.4 binary").body()).contains("\"code\" : \"IN-");
        assertThat(post("/read.json", "{\"text\":").body()).contains("\"ok\" : false");
        assertThat(post("/read.json", "This is a text in English, and not a short one at that.")
                        .body())
                .contains("ASK-042");
        assertThat(post("/read.json", "{\"text\":\"" + "а".repeat(500_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }
}
