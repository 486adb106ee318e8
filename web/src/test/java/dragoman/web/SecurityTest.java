package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each promise of docs/api.md about who may do what. */
class SecurityTest {
    private static final String TOKEN = "open sesame";
    private static Desk desk;
    private static WebServer alone;
    private static WebServer open;
    private static WebServer closed;

    @BeforeAll
    static void start() {
        desk = SampleSite.desk();
        alone = WebServer.start(WebOptions.loopback(0), desk);
        open = WebServer.start(new WebOptions("0.0.0.0", 0, TOKEN), desk);
        closed = WebServer.start(new WebOptions("0.0.0.0", 0, null), desk);
    }

    @AfterAll
    static void stop() {
        alone.close();
        open.close();
        closed.close();
        desk.close();
    }

    private static URI address(WebServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> get(WebServer server, String path) {
        return SampleSite.send(HttpRequest.newBuilder(address(server, path)).build());
    }

    private static HttpResponse<String> post(WebServer server, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(server, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("note=x"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return SampleSite.send(request.build());
    }

    /** The answer to a request written by hand, which no decent client would send. */
    private static String raw(WebServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> changes() {
        List<String> paths = new ArrayList<>();
        for (Route route : alone.routes()) {
            if (route instanceof Action action && action.changes()) {
                paths.add(action.path().replaceAll("\\{[a-z]+}", "e0"));
            }
        }
        return paths;
    }

    @Test
    void itIsServedToThisMachineAlone() throws IOException {
        for (InetAddress other :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!other.isLoopbackAddress()) {
                try (Socket socket = new Socket(other, alone.port())) {
                    assertThat(socket.isConnected()).as("served at " + other).isFalse();
                } catch (IOException refused) {
                    assertThat(refused).isNotNull();
                }
            }
        }
        assertThat(WebOptions.loopback(0).open()).isFalse();
        assertThat(new WebOptions("0.0.0.0", 0, null).open()).isTrue();
    }

    @Test
    void aNameOfAnotherSiteForThisMachineOpensNothing() throws IOException {
        String answer = raw(alone, "GET / HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("WEB-003");
        String own = raw(alone, "GET /index.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(own).startsWith("HTTP/1.1 200");
    }

    @Test
    void everyResponseForbidsWhatIsNotOurs() {
        for (String path : List.of("/", "/events.json", "/assets/style.css", "/nowhere", "/events?type=NONE")) {
            HttpResponse<String> response = get(alone, path);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void noScriptStandsInAPage() {
        for (String path : Visits.all(alone.routes(), desk.chronicle())) {
            HttpResponse<String> response = get(alone, path);
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(response.body().replaceAll("<script src=\"/assets/[^>]*></script>", ""))
                        .as(path)
                        .doesNotContain("<script", " style=\"", " onclick=", "http-equiv");
            }
        }
    }

    @Test
    void aFormOnAnotherSiteChangesNothing() {
        for (String path : changes()) {
            assertThat(post(alone, path, "Origin", "https://evil.example").statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(post(alone, path, "Sec-Fetch-Site", "cross-site").statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(post(alone, path + ".json", "Origin", "null").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void whereOthersComeInChangesNeedTheToken() {
        for (String path : changes()) {
            assertThat(post(open, path).statusCode()).as(path).isEqualTo(401);
            assertThat(post(open, path, "Authorization", "Bearer guess").statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(post(open, path, "Authorization", "Bearer " + TOKEN).statusCode())
                    .as(path)
                    .isNotEqualTo(401);
            assertThat(post(closed, path, "Authorization", "Bearer " + TOKEN).statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(post(closed, path, "Authorization", "Bearer ").statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(post(alone, path).statusCode()).as(path).isNotEqualTo(401);
        }
    }

    @Test
    void noPathReachesTheDisk() throws IOException {
        for (String path : List.of(
                "/assets/../pom.xml",
                "/assets/..%2f..%2fpom.xml",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "//etc/passwd",
                "/assets/style.css%00.js",
                "/assets/..\\..\\pom.xml",
                "/articles/..%2F..%2Fetc%2Fpasswd",
                "/file:///etc/passwd")) {
            String answer = raw(alone, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 4").doesNotContain("root:", "<project");
        }
    }

    @Test
    void whatIsTooLongIsRefused() {
        byte[] much = new byte[WebOptions.UPLOAD_MOST + 1_000];
        for (String path : changes()) {
            HttpResponse<String> response = SampleSite.send(HttpRequest.newBuilder(address(alone, path + ".json"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(much))
                    .build());
            assertThat(response.statusCode()).as(path).isBetween(400, 499);
        }
        assertThat(get(alone, "/events?a=" + "x".repeat(20_000)).statusCode()).isBetween(400, 499);
    }

    @Test
    void oddMethodsAndHeadersAreRefusedCalmly() throws IOException {
        for (String line : List.of(
                "TRACE / HTTP/1.1",
                "PUT /events HTTP/1.1",
                "DELETE /events/e0 HTTP/1.1",
                "G\u0001T / HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "POST /events HTTP/1.1")) {
            String answer = raw(alone, line + "\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(line).startsWith("HTTP/1.1 4").doesNotContain("\tat ");
        }
    }
}
