package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.desk.Desk;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;

/** Articles that want to do harm are taken in, and every page, feed and export of their chronicle is harmless. */
@ExtendWith(Chromium.class)
class HostileCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A script that is not one of ours, or an attribute that runs one. */
    private static final Pattern RUNS = Pattern.compile(
            "<script(?! src=\"/assets/)|<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*\\son[a-z]+\\s*=|javascript:|<img src=x");

    private static final Pattern DECEIVES = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]");

    private static Desk desk;
    private static WebServer server;
    private static List<String> addresses;
    private static Map<String, HttpResponse<String>> answers;

    @BeforeAll
    static void start() {
        desk = SampleSite.desk(HostileArticles.all());
        server = WebServer.start(WebOptions.loopback(0), desk);
        addresses = new ArrayList<>(Visits.all(server.routes(), desk.chronicle()));
        addresses.add("/search?q=" + Link.encoded(HostileArticles.SCRIPT));
        addresses.add("/events?a=" + Link.encoded(HostileArticles.SCRIPT));
        addresses.add("/promises?since=" + Link.encoded("\"><script>"));
        addresses.add("/nowhere/" + Link.encoded("<script>window.caught=1</script>"));
        answers = new LinkedHashMap<>();
        addresses.forEach(address -> answers.put(address, get(address)));
    }

    @AfterAll
    static void stop() {
        server.close();
        desk.close();
    }

    private static HttpResponse<String> get(String address) {
        return SampleSite.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                .build());
    }

    @Test
    void theyWereTakenInAndRead() {
        assertThat(desk.chronicle().query("SELECT count(*) AS n FROM articles", row -> row.whole("n")))
                .containsExactly((long) HostileArticles.all().size());
        assertThat(desk.chronicle()
                        .query("SELECT count(*) AS n FROM events", row -> row.whole("n"))
                        .get(0))
                .isGreaterThan(3);
    }

    @Test
    void noAddressBreaks() {
        List<String> broken = new ArrayList<>();
        answers.forEach((address, response) -> {
            if (response.statusCode() >= 500) {
                broken.add(response.statusCode() + " " + address + " " + shortened(response.body()));
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void noPageRunsOrDeceives() {
        List<String> faults = new ArrayList<>();
        answers.forEach((address, response) -> {
            if (type(response).startsWith("text/html")) {
                String body = response.body();
                var runs = RUNS.matcher(body);
                if (runs.find()) {
                    faults.add(address + " holds " + shortened(body.substring(runs.start())));
                }
                if (DECEIVES.matcher(body).find()) {
                    faults.add(address + " holds characters that deceive");
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void jsonIsJsonAndFeedsAreXml() throws JsonProcessingException {
        for (Map.Entry<String, HttpResponse<String>> answer : answers.entrySet()) {
            String address = answer.getKey();
            HttpResponse<String> response = answer.getValue();
            if (type(response).startsWith("application/json")) {
                boolean whole = address.contains("/reading.json");
                assertThat(JSON.readTree(response.body()).has(whole ? "article" : "ok"))
                        .as(address)
                        .isTrue();
            } else if (type(response).contains("xml")) {
                assertThat(wellFormed(response.body())).as(address).isTrue();
            }
        }
    }

    @Test
    void inABrowserNothingRuns(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            List<String> caught = new ArrayList<>();
            for (String address : addresses) {
                if (!address.matches(".*\\.(json|csv|atom|gexf|svg|yaml|jsonl|parquet|txt|ann)(\\?.*)?")) {
                    var page = window.at("http://127.0.0.1:" + server.port() + address);
                    if (page != null && page.evaluate("() => window.caught === undefined") != Boolean.TRUE) {
                        caught.add(address);
                    }
                }
            }
            window.forgive("Failed to load resource");
            assertThat(caught).isEmpty();
        }
    }

    private static boolean wellFormed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            return true;
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            return false;
        }
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
