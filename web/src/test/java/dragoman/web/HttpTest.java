package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address does alike: methods, marks of freshness, the way to the next page, errors. */
class HttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SampleSite.address(path)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return SampleSite.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/events.json",
                "/events.csv",
                "/search.atom?q=Putin",
                "/data/events.csv",
                "/openapi.yaml",
                "/assets/style.css"
            })
    void headGivesTheHeadersOfGetAndNoBody(String path) {
        HttpResponse<String> get = send("GET", path);
        HttpResponse<String> head = send("HEAD", path);
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type"))
                .isEqualTo(header(get, "Content-Type"))
                .isNotEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/events.json?limit=5", "/promises.csv", "/statements"})
    void whoHasAnAnswerIsTold304(String path) {
        String tag = header(send("GET", path), "ETag");
        assertThat(tag).startsWith("\"");
        HttpResponse<String> again = send("GET", path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(send("GET", path, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
        assertThat(header(send("GET", path), "Vary")).contains("Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void pagesTakeNoOtherMethod(String method) throws Exception {
        HttpResponse<String> answer = send(method, "/events.json");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(JSON.readTree(answer.body()).at("/error/code").asText()).isEqualTo("WEB-006");
        assertThat(send(method, "/events").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsNotThereIsToldAsJsonToProgramsAndAsAPageToPeople() throws Exception {
        for (String path : List.of(
                "/nowhere.json", "/events/none.json", "/nowhere.csv", "/data/none.parquet", "/x.yaml", "/about.csv")) {
            HttpResponse<String> answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(header(answer, "Content-Type")).startsWith("application/json");
            JsonNode error = JSON.readTree(answer.body());
            assertThat(error.get("ok").asBoolean()).isFalse();
            assertThat(error.at("/error/message").asText()).isNotBlank().doesNotContain("\n");
            assertThat(error.get("status").asInt()).isEqualTo(404);
        }
        for (String path : List.of(
                "/nowhere",
                "/events/none",
                "/events.xml",
                "/events.jsonx",
                "/index",
                "/%00",
                "/..%2f..%2fetc%2fpasswd")) {
            HttpResponse<String> answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("root:").doesNotContain("\tat ");
        }
    }

    @Test
    void theNextPageStandsInTheHeaderAndTheLastHasNone() {
        HttpResponse<String> first = send("GET", "/events.json?limit=200&type=CONSULT,ACCUSE");
        String link = header(first, "Link");
        String address = "/events.json?limit=100";
        int pages = 0;
        while (!address.isEmpty()) {
            HttpResponse<String> page = send("GET", address);
            pages++;
            String next = header(page, "Link");
            assertThat(next).matches("|<[^>]+>; rel=\"next\"");
            address = next.isEmpty() ? "" : next.substring(1, next.indexOf('>'));
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(link).isEmpty();
        assertThat(header(send("GET", "/events?limit=5"), "Link")).startsWith("</events?limit=5&after=");
    }

    @Test
    void noOtherSitesScriptsMayRead() {
        HttpResponse<String> answer = send("GET", "/events.json", "Origin", "http://elsewhere.example");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        HttpResponse<String> preflight = send(
                "OPTIONS",
                "/events.json",
                "Origin",
                "http://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=501", "limit=x", "limit=-1", "limit=99999999999", "after=%00", "after=!!"})
    void limitsAndMarksThatAreNoneAreToldInOneLine(String query) throws Exception {
        for (String list : List.of("/events.json?", "/promises.json?", "/statements.json?", "/corrections.json?")) {
            HttpResponse<String> answer = send("GET", list + query);
            assertThat(answer.statusCode()).as(list + query).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).at("/error/code").asText()).isEqualTo("WEB-001");
        }
    }

    @Test
    void anErrorsPageKeepsWhatWasAsked() {
        String page = send("GET", "/events?type=WAR&a=RUS").body();
        assertThat(page).contains("WEB-001").contains("/events?type=WAR&amp;a=RUS&amp;lang=");
    }
}
