package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.reading.Actor;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void keysStandInTheOrderOfTheFormat() throws Exception {
        JsonNode node = MAPPER.readTree(ReadingJson.line(Sample.reading()));
        assertThat(keys(node))
                .containsExactly(
                        "article",
                        "actors",
                        "times",
                        "events",
                        "statements",
                        "links",
                        "claims",
                        "promises",
                        "datings",
                        "notes");
        assertThat(keys(node.get("article")))
                .containsExactly("id", "language", "published", "title", "publisher", "url", "characters");
        assertThat(keys(node.at("/actors/0")))
                .containsExactly("id", "kind", "name", "country", "sector", "roles", "mentions");
        assertThat(keys(node.at("/events/0")))
                .containsExactly(
                        "id",
                        "type",
                        "mode",
                        "context",
                        "cameo",
                        "goldstein",
                        "source",
                        "target",
                        "when",
                        "place",
                        "status",
                        "topics",
                        "mentions");
        assertThat(keys(node.at("/events/0/mentions/0")))
                .containsExactly("start", "end", "trigger", "frame", "attribution", "hedges");
        assertThat(keys(node.at("/events/0/mentions/0/attribution")))
                .containsExactly("actor", "name", "start", "end", "kind");
        assertThat(keys(node.at("/statements/0")))
                .containsExactly("id", "speaker", "kind", "start", "end", "verb", "hedges", "events");
        assertThat(keys(node.at("/links/0"))).containsExactly("from", "to", "kind", "start", "end");
        assertThat(keys(node.at("/claims/0"))).containsExactly("kind", "event", "text", "rank", "scope");
        assertThat(keys(node.at("/datings/0"))).containsExactly("event", "basis", "words");
        assertThat(node.at("/datings/1/words").isNull()).isTrue();
        assertThat(keys(node.at("/promises/0"))).containsExactly("event", "content", "condition", "due");
        assertThat(keys(node.at("/times/0"))).containsExactly("start", "end", "value", "grain");
    }

    @Test
    void unknownIsNullAndKindsAreInLowerCase() throws Exception {
        JsonNode node = MAPPER.readTree(ReadingJson.line(Sample.reading()));
        assertThat(node.at("/events/1/when").isNull()).isTrue();
        assertThat(node.at("/events/1/place").isNull()).isTrue();
        assertThat(node.at("/events/1/mode").isNull()).isTrue();
        assertThat(node.at("/events/0/mentions/1/attribution").isNull()).isTrue();
        assertThat(node.at("/promises/1/condition").isNull()).isTrue();
        assertThat(node.at("/actors/0/country").isNull()).isTrue();
        assertThat(node.at("/actors/0/kind").asText()).isEqualTo("person");
        assertThat(node.at("/events/0/status").asText()).isEqualTo("occurred");
        assertThat(node.at("/links/0/kind").asText()).isEqualTo("responds_to");
        assertThat(node.at("/events/0/type").asText()).isEqualTo("CONSULT");
        assertThat(node.at("/events/0/cameo").asText()).isEqualTo("041");
    }

    @Test
    void offsetsAreCodePointsOfTheText() throws Exception {
        JsonNode mention = MAPPER.readTree(ReadingJson.line(Sample.reading())).at("/actors/0/mentions/0");
        int[] points = Sample.TEXT.codePoints().toArray();
        int start = mention.get("start").asInt();
        int end = mention.get("end").asInt();
        assertThat(new String(points, start, end - start)).isEqualTo("Мария Орлова");
        assertThat(start).isEqualTo(2);
        assertThat(MAPPER.readTree(ReadingJson.line(Sample.reading()))
                        .at("/article/characters")
                        .asInt())
                .isEqualTo(points.length);
    }

    @Test
    void whatWasWrittenReadsBackEqual() throws Exception {
        Reading reading = Sample.reading();
        assertThat(ReadingJson.read(ReadingJson.line(reading), Sample.TEXT)).isEqualTo(reading);
        assertThat(ReadingJson.read(ReadingJson.pretty(reading), Sample.TEXT)).isEqualTo(reading);
        assertThat(ReadingJson.line(reading))
                .isEqualTo(ReadingJson.line(Sample.reading()))
                .doesNotContain("\n");
        assertThat(ReadingJson.pretty(reading)).contains("\n  \"article\": {\n").doesNotContain("\r");
    }

    @Test
    void halvesOfSurrogatePairsAreEscapedAndComeBack() throws Exception {
        String text = "\uDC00а\uD83D б\uD83D\uDE00в\uD83D";
        Article article = new Article("x", null, null, "\uD800", null, null, text);
        Actor actor = new Actor("a1", Actor.Kind.GROUP, "\uD83D", null, null, List.of(), List.of(new Span(1, 2)));
        Reading reading = new Reading(
                article,
                List.of(actor),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String json = ReadingJson.line(reading);
        assertThat(json).contains("\"title\":\"\\uD800\"");
        byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ReadingJson.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8), text))
                .isEqualTo(reading);
    }

    @Test
    void aReadingOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> ReadingJson.read(ReadingJson.line(Sample.reading()), "другой текст"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("made from a text of");
        assertThatThrownBy(() -> ReadingJson.read("{\"article\":", "т")).hasMessageStartingWith("broken JSON");
        assertThatThrownBy(() -> ReadingJson.read("[1]", "т")).hasMessageContaining("no object \"article\"");
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
