package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dragoman.reading.EventType;
import dragoman.web.pages.CodebookPage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook: every type defined, shown by examples, and measured. */
@ExtendWith(Chromium.class)
class CodebookPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/codebook");
            window.look("codebook");
        }
    }

    @Test
    void aModeLeadsToItsEvents(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/codebook#CONSULT");
            page.locator("#CONSULT .facts a:has-text('phone call')").click();
            page.waitForURL(Pattern.compile(".*/events\\?type=CONSULT\\.phone"));
            assertThat(page.locator(".act").count()).isPositive();
        }
    }

    @Test
    void everyTypeIsDefinedInBothLanguagesAndMeasured() throws Exception {
        for (String language : Texts.LANGUAGES) {
            JsonNode types = new ObjectMapper()
                    .readTree(SampleSite.get("/codebook.json?lang=" + language).body())
                    .get("answer")
                    .get("types");
            assertThat(types).hasSize(EventType.values().length);
            types.forEach(type -> {
                assertThat(type.get("definition").asText()).hasSizeGreaterThan(40);
                assertThat(type.get("not").asText()).hasSizeGreaterThan(20);
                assertThat(type.get("learn").get("precision").asDouble()).isPositive();
                assertThat(type.get("examples").size()).isPositive();
            });
        }
        assertThat(SampleSite.get("/codebook.csv").body()).startsWith("type,definition");
    }

    @Test
    void figuresAreThoseOfTheMeasurement() {
        Figures figures = Figures.load();
        assertThat(figures.made()).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(figures.parts()).hasSizeGreaterThan(4).allSatisfy(part -> {
            assertThat(part.command()).startsWith("./dragoman eval");
            assertThat(part.figures()).isNotEmpty();
        });
        for (EventType type : EventType.values()) {
            assertThat(figures.of(CodebookPage.CHECK, type.name()))
                    .as(type.name())
                    .isNotNull();
        }
    }
}
