package dragoman.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A corrected article as gold for {@code dragoman eval}: what was read of it, with what people changed.
 *
 * @param article its id
 * @param text its words
 * @param json its events in the format of annotated articles
 */
public record GoldArticle(String article, String text, String json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String ARTICLES = """
            SELECT article_id, text, published FROM articles
            WHERE article_id IN (SELECT anchor_article FROM corrections) ORDER BY article_id""";

    /** What the event is where somebody corrected it, and what the article itself says where nobody did. */
    private static final String TELLINGS = """
            SELECT m.telling_id, e.event_id, e.type, e.mode, m.start_char, m.end_char, m.trigger_start, m.trigger_end,
                   CASE WHEN e.corrected THEN e.date ELSE m.date END AS date,
                   CASE WHEN e.corrected THEN e.status ELSE m.status END AS status,
                   m.attribution_start, m.attribution_end
            FROM mentions m JOIN events e USING (event_id) WHERE m.article_id = ? ORDER BY m.start_char, m.telling_id""";

    private static final String SIDES = """
            SELECT a.event_id, a.side, a.name, a.country FROM event_actors a
            WHERE a.event_id IN (SELECT event_id FROM mentions WHERE article_id = ?)
            ORDER BY a.event_id, a.side, a.position""";

    /** All articles of which something was corrected. */
    public static List<GoldArticle> of(Chronicle chronicle) {
        record Given(String id, String text, @Nullable LocalDate published) {}
        List<Given> articles = chronicle.query(
                ARTICLES, row -> new Given(row.text("article_id"), row.text("text"), row.day("published")));
        List<GoldArticle> gold = new ArrayList<>();
        for (Given article : articles) {
            ObjectNode node = MAPPER.createObjectNode().put("id", article.id());
            node.put(
                    "published",
                    article.published() == null ? null : article.published().toString());
            events(chronicle, article.id(), node.putArray("events"));
            try {
                gold.add(new GoldArticle(article.id(), article.text(), MAPPER.writeValueAsString(node)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("gold that is no JSON: " + article.id(), e);
            }
        }
        return gold;
    }

    private static void events(Chronicle chronicle, String article, ArrayNode events) {
        Map<String, Map<String, ArrayNode>> sides = new LinkedHashMap<>();
        chronicle.each(
                SIDES,
                row -> sides.computeIfAbsent(row.text("event_id"), id -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text("side"), side -> MAPPER.createArrayNode())
                        .addObject()
                        .put("country", row.textOrNull("country"))
                        .put("actor", row.text("name")),
                article);
        Map<String, ObjectNode> byEvent = new LinkedHashMap<>();
        chronicle.each(
                TELLINGS,
                row -> mention(
                        row,
                        byEvent.computeIfAbsent(
                                row.text("event_id"), id -> event(row, sides.getOrDefault(id, Map.of())))),
                article);
        byEvent.values().forEach(events::add);
    }

    private static ObjectNode event(Row row, Map<String, ArrayNode> sides) {
        ObjectNode event = MAPPER.createObjectNode()
                .put("id", row.text("event_id"))
                .put("type", row.text("type"))
                .put("mode", row.textOrNull("mode"));
        event.putArray("mentions");
        event.set("source", sides.getOrDefault("source", MAPPER.createArrayNode()));
        event.set("target", sides.getOrDefault("target", MAPPER.createArrayNode()));
        event.put("date", row.textOrNull("date")).put("status", row.text("status"));
        Integer from = row.wholeOrNull("attribution_start");
        Integer to = row.wholeOrNull("attribution_end");
        if (from == null || to == null) {
            event.putNull("attribution");
        } else {
            event.putArray("attribution").add(from).add(to);
        }
        return event;
    }

    private static void mention(Row row, ObjectNode event) {
        ObjectNode mention = event.withArray("/mentions")
                .addObject()
                .put("start", row.whole("start_char"))
                .put("end", row.whole("end_char"));
        mention.putArray("trigger").add(row.whole("trigger_start")).add(row.whole("trigger_end"));
    }
}
