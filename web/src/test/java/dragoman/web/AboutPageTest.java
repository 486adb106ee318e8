package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** About: what this is, how to cite it, whose work is in it. */
@ExtendWith(Chromium.class)
class AboutPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/about");
            window.look("about");
        }
    }

    @Test
    void itCitesTheChronicleAndShowsTheNoticeAsItIs() throws Exception {
        JsonNode answer = new ObjectMapper()
                .readTree(SampleSite.get("/about.json").body())
                .get("answer");
        String version = answer.get("citation").get("version").asText();
        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(answer.get("bibtex").asText()).contains("@misc{dragoman-chronicle-" + version);
        assertThat(answer.get("notice").asText()).isEqualTo(Files.readString(Path.of("..", "NOTICE")));
        assertThat(SampleSite.get("/about").body())
                .contains("@software{dragoman,")
                .contains("Apache Lucene");
    }
}
