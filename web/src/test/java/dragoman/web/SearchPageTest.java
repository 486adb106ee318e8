package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dragoman.chronicle.index.SearchQuery;
import dragoman.desk.Desk;
import dragoman.text.Article;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Search: seen by everybody, hits marked, narrowed by clicks; the same for programs and as a feed. */
@ExtendWith(Chromium.class)
class SearchPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/search?q=Putin&limit=6");
            window.look("search");
            window.open("/search");
            window.look("search-empty");
        }
    }

    @Test
    void aNameInLatinLettersIsFoundMarkedAndNarrowedByAClick(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/");
            page.locator("#find").fill("Putin");
            page.locator("#find").press("Enter");
            page.waitForURL("**/search?q=Putin");
            assertThat(page.locator(".hit mark").first().textContent()).startsWith("Путин");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Azerbaijan \\d+$")))
                    .click();
            page.waitForURL("**/search?q=Putin&state=AZE");
            assertThat(page.locator(".hit").count()).isPositive();
        }
    }

    @Test
    void pagesFollowByTheIndexsOwnMark() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/search.json?in=sentences&limit=7&order=newest&q=" + Link.encoded("Путин");
        int total = 0;
        while (address != null) {
            JsonNode answer = JSON.readTree(SampleSite.get(address).body());
            assertThat(answer.get("ok").asBoolean()).as(answer.toString()).isTrue();
            answer.get("rows")
                    .forEach(row -> ids.add(row.get("article").asText()
                            + row.get("evidence").get(0).get("start")));
            total = answer.get("total").asInt();
            address = answer.get("next_url").isNull()
                    ? null
                    : answer.get("next_url").asText();
        }
        assertThat(ids).hasSize(total).hasSizeGreaterThan(7).doesNotHaveDuplicates();
    }

    @Test
    void facetsAndFiltersAgree() throws Exception {
        JsonNode all = JSON.readTree(SampleSite.get("/search.json?q=Putin").body());
        for (JsonNode one : all.get("facets").get("state")) {
            JsonNode some = JSON.readTree(SampleSite.get(
                            "/search.json?q=Putin&state=" + one.get("value").asText())
                    .body());
            assertThat(some.get("total").asInt()).isEqualTo(one.get("count").asInt());
        }
        assertThat(SampleSite.get("/search.csv?q=Putin").body()).startsWith("rank,score,article_id");
    }

    @Test
    void aQueryThatCannotBeReadIsToldOnThePageAndKeptThere() {
        HttpResponse<String> page = SampleSite.get("/search?q=" + Link.encoded("\"open <b>"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("SEA-001").contains("value=\"&#34;open &lt;b>\"");
        assertThat(SampleSite.get("/search.json?q=" + Link.encoded("(a")).body())
                .contains("\"SEA-001\"");
        assertThat(SampleSite.get("/search.json?q=a&after=zzz").body()).contains("\"SEA-002\"");
        for (String bad : List.of("in=words", "order=best", "type=WAR", "since=20", "state=RU1", "limit=0")) {
            assertThat(SampleSite.get("/search.json?q=a&" + bad).body()).as(bad).contains("\"WEB-001\"");
        }
    }

    @Test
    void theFeedIsValidAndStable() throws Exception {
        HttpResponse<String> response = SampleSite.get("/search.atom?q=" + Link.encoded("Путин & \"Алиев\""));
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        int entries = feed.getElementsByTagName("entry").getLength();
        assertThat(entries).isPositive();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < entries + 1; i++) {
            ids.add(feed.getElementsByTagName("id").item(i).getTextContent());
            assertThat(feed.getElementsByTagName("updated").item(i).getTextContent())
                    .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(SampleSite.get("/search.atom?q=" + Link.encoded("Путин & \"Алиев\""))
                        .body())
                .isEqualTo(response.body());
    }

    @Test
    void searchesGoOnWhileArticlesAreTakenIn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Desk desk = SampleSite.desk()) {
            long before = desk.search(SearchQuery.of("Зурбаган")).total();
            List<Future<Long>> searches = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                searches.add(threads.submit((Callable<Long>) () -> {
                    long most = 0;
                    for (int round = 0; round < 200; round++) {
                        most = Math.max(
                                most, desk.search(SearchQuery.of("Зурбаган")).total());
                    }
                    return most;
                }));
            }
            desk.add(List.of(new Article(
                    "новая", "ru", LocalDate.of(2024, 5, 1), null, null, null, "Президент России прибыл в Зурбаган.")));
            for (Future<Long> search : searches) {
                assertThat(search.get()).isLessThanOrEqualTo(before + 1);
            }
            assertThat(desk.search(SearchQuery.of("Зурбаган")).total()).isEqualTo(before + 1);
            assertThat(desk.searched()).isEqualTo(desk.edition());
        } finally {
            threads.shutdownNow();
        }
    }
}
