package dragoman.web;

import dragoman.desk.Desk;
import dragoman.desk.Samples;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.text.Article;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The site over the samples' chronicle, served on a free port for as long as the tests run; nothing changes it. */
final class SampleSite {
    private static final Reader READER = Reader.load(LexiconSource.builtIn());
    private static final Desk DESK = desk();
    private static final WebServer SERVER = WebServer.start(WebOptions.loopback(0), DESK);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SampleSite() {}

    /** A desk of its own over the samples, for tests that change it. */
    static Desk desk() {
        return Desk.inMemory(
                READER,
                Samples.byStory().values().stream().flatMap(List::stream).toList());
    }

    /** A desk over these articles. */
    static Desk desk(List<Article> articles) {
        return Desk.inMemory(READER, articles);
    }

    /** Ids of its articles. */
    static List<String> articles() {
        return DESK.chronicle()
                .query("SELECT article_id FROM articles ORDER BY given_id", row -> row.text("article_id"));
    }

    /** The desk whose chronicle is served; for asking. */
    static Desk served() {
        return DESK;
    }

    static WebServer server() {
        return SERVER;
    }

    static String address(String path) {
        return "http://127.0.0.1:" + SERVER.port() + path;
    }

    /** What a program gets. */
    static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
