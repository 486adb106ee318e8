package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Desk;
import dragoman.text.Article;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown while the chronicle changes: one change at once, many in editions, one's own always. */
class EditionsTest {
    private static final long EVERY = Editions.EVERY.toNanos();
    private Desk desk;
    private WebServer server;
    private int number;

    @BeforeEach
    void start() {
        desk = SampleSite.desk(List.of());
        server = WebServer.start(WebOptions.loopback(0), desk);
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    private void change() {
        number++;
        desk.add(List.of(article()));
    }

    private Article article() {
        String text = "Президент России Владимир Путин " + (number % 27 + 1) + " мая 2017 года прибыл в Баку.";
        return new Article("n" + number, "ru", LocalDate.of(2017, 6, 1), null, null, null, text);
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return SampleSite.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private int articles(String... headers) {
        String body = get("/index.json", headers).body();
        return Integer.parseInt(body.replaceAll("(?s).*?\"articles\" : ([0-9]+).*", "$1"));
    }

    @Test
    void aSingleChangeIsSeenByEverybodyAtOnce() {
        assertThat(articles()).isZero();
        change();
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void whileChangesFollowEachOtherTheNewestIsForThoseWhoAskForIt() {
        assertThat(articles()).isZero();
        change();
        assertThat(articles()).isEqualTo(1);
        change();
        assertThat(desk.busy()).isTrue();
        assertThat(articles()).as("to others, what was made before").isEqualTo(1);
        assertThat(articles("Cache-Control", "no-cache")).isEqualTo(2);
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void whoChangedItSeesWhatCameOfItAtOnce() {
        change();
        change();
        assertThat(articles()).isEqualTo(2);
        number++;
        HttpResponse<String> added = SampleSite.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/articles.json"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"own\",\"date\":\"2017-06-01\",\"text\":\""
                                + article().text() + "\"}"))
                        .build());
        assertThat(added.body()).contains("\"added\" : 1");
        String cookie = added.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("edition=", "HttpOnly", "SameSite=Lax");
        assertThat(articles("Cookie", cookie.substring(0, cookie.indexOf(';')))).isEqualTo(3);
    }

    @Test
    void editionsComeAtMostEverySoOftenAndAreShownWhenPrepared() throws InterruptedException {
        AtomicLong now = new AtomicLong();
        AtomicInteger preparations = new AtomicInteger();
        change();
        try (Editions editions = new Editions(desk, now::get)) {
            editions.add(edition -> preparations.incrementAndGet());
            change();
            change();
            long first = shown(editions, desk.edition());
            assertThat(first).isEqualTo(desk.edition());
            assertThat(preparations).hasValue(1);
            change();
            assertThat(editions.needed(0)).isEqualTo(first);
            now.addAndGet(EVERY);
            assertThat(shown(editions, desk.edition())).isEqualTo(desk.edition());
            assertThat(preparations).hasValue(2);
            change();
            assertThat(editions.needed(desk.edition())).isEqualTo(desk.edition());
            assertThat(preparations)
                    .as("whoever demands it waits until it is prepared")
                    .hasValue(3);
        }
    }

    /** The edition shown once it is this one, or after a while. */
    private static long shown(Editions editions, long wanted) throws InterruptedException {
        for (int i = 0; i < 200 && editions.needed(0) < wanted; i++) {
            Thread.sleep(10);
        }
        return editions.needed(0);
    }
}
