package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements: seen by everybody, chosen by speaker, subject and denial; the same for programs. */
@ExtendWith(Chromium.class)
class StatementsPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/statements?limit=8");
            window.look("statements");
            window.open("/statements?denied=1&limit=5");
            window.look("statements-denied");
        }
    }

    @Test
    void aSpeakerIsTypedAndDenialsShownByAClick(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/statements");
            page.locator("#who").fill("Russia");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            page.waitForURL("**/statements?who=Russia**");
            assertThat(page.locator(".utterance").count()).isPositive();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Denied by others"))
                    .click();
            page.waitForURL("**denied=1**");
            assertThat(page.locator(".utterance").count())
                    .isLessThanOrEqualTo(
                            page.locator(".utterance:has(.against)").count());
        }
    }

    private static JsonNode json(String address) throws Exception {
        JsonNode answer = JSON.readTree(SampleSite.get(address).body());
        assertThat(answer.get("ok").asBoolean()).as(answer.toString()).isTrue();
        return answer;
    }

    @Test
    void programsReadAllPagesOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/statements.json?limit=25";
        int total = 0;
        while (address != null) {
            JsonNode answer = json(address);
            answer.get("rows").forEach(row -> ids.add(row.get("statement").asText()));
            total = answer.get("total").asInt();
            address = answer.get("next_url").isNull()
                    ? null
                    : answer.get("next_url").asText();
        }
        assertThat(ids).hasSize(total).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void filtersChoose() throws Exception {
        for (JsonNode one : json("/statements.json?who=RUS&limit=500").get("rows")) {
            assertThat(one.get("speaker").get("country").asText()).isEqualTo("RUS");
        }
        for (JsonNode one : json("/statements.json?kind=direct&limit=500").get("rows")) {
            assertThat(one.get("kind").asText()).isEqualTo("direct");
        }
        JsonNode denied = json("/statements.json?denied=1&limit=500").get("rows");
        assertThat(denied.size()).isPositive();
        for (JsonNode one : denied) {
            assertThat(one.get("denied_by").size()).as(one.toString()).isPositive();
        }
        JsonNode all = json("/statements.json");
        JsonNode turkey = json("/statements.json?about=" + Link.encoded("Турция"));
        assertThat(turkey.get("about").get("about").get("id").asText()).isEqualTo("TUR");
        assertThat(turkey.get("total").asInt())
                .isPositive()
                .isLessThan(all.get("total").asInt());
        assertThat(json("/statements.json?about=" + Link.encoded("самолет"))
                        .get("total")
                        .asInt())
                .isPositive();
        assertThat(SampleSite.get("/statements.csv?limit=3").body().lines()).hasSize(4);
    }

    @Test
    void whatMeansNothingIsToldInOneLine() {
        for (String bad : List.of("kind=sung", "after=x", "after=eA", "limit=0", "since=soon")) {
            assertThat(SampleSite.get("/statements.json?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
            assertThat(SampleSite.get("/statements.json?" + bad).body()).contains("\"WEB-001\"");
        }
        assertThat(SampleSite.get("/statements.json?who=Nowhereland").statusCode())
                .isEqualTo(404);
    }
}
