package dragoman.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.reading.EventType;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated article.
 *
 * @param article the article, with its date where the annotation gives one
 * @param events the acts annotated
 */
record GoldEvents(Article article, List<Gold> events) {
    /**
     * An annotated act.
     *
     * @param type its type
     * @param spans the clauses that tell it, in UTF-16 units
     */
    record Gold(EventType type, List<Span> spans) {}

    /** Reads a part of the annotated articles: {@code docs/*.txt} and {@code gold/*.json}. */
    static List<GoldEvents> read(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldEvents> all = new ArrayList<>();
        try (var files = Files.list(folder.resolve("gold"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = json.readTree(file.toFile());
                String id = gold.get("id").asText();
                String text = Files.readString(folder.resolve("docs").resolve(id + ".txt"));
                CodePoints points = new CodePoints(text);
                List<Gold> events = new ArrayList<>();
                for (JsonNode event : gold.get("events")) {
                    List<Span> spans = new ArrayList<>();
                    for (JsonNode mention : event.get("mentions")) {
                        spans.add(new Span(
                                points.unit(mention.get("start").asInt()),
                                points.unit(mention.get("end").asInt())));
                    }
                    events.add(new Gold(EventType.valueOf(event.get("type").asText()), spans));
                }
                JsonNode published = gold.get("published");
                LocalDate day = published == null || published.isNull() ? null : LocalDate.parse(published.asText());
                all.add(new GoldEvents(Article.of(id, text).publishedOn(day), events));
            }
        }
        return all;
    }
}
