package dragoman.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.formats.Articles;
import dragoman.formats.FormatException;
import dragoman.reading.EventType;
import dragoman.text.Article;
import dragoman.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with its annotated events.
 *
 * @param file name of the annotation's file
 * @param article the text, its day of publication given where the annotation knows it
 * @param events what is annotated, in the annotation's order
 */
record GoldDocument(String file, Article article, List<ScoredEvent> events) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENDING = ".json";
    private static final String GOLD = "gold";

    /**
     * All documents of a folder with {@code gold/*.json} and {@code docs/*.txt}, by file name; or of the folders in it that
     * are such, where it is none itself.
     *
     * @throws EvalException where a file is missing or broken
     */
    static List<GoldDocument> all(Path folder) {
        List<GoldDocument> documents = new ArrayList<>();
        if (Files.isDirectory(folder.resolve(GOLD))) {
            for (Path file : in(folder.resolve(GOLD), path -> path.toString().endsWith(ENDING))) {
                documents.add(document(file, folder.resolve("docs")));
            }
            return documents;
        }
        for (Path part : in(folder, path -> Files.isDirectory(path.resolve(GOLD)))) {
            documents.addAll(all(part));
        }
        if (documents.isEmpty()) {
            throw new EvalException(folder + ": expected a folder with gold/*.json and docs/*.txt");
        }
        return documents;
    }

    private static List<Path> in(Path folder, Predicate<Path> which) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(which)
                    .sorted(Comparator.comparing(
                            (Path path) -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new EvalException(folder + ": expected a folder with gold/*.json and docs/*.txt", e);
        }
    }

    private static GoldDocument document(Path file, Path docs) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        try {
            JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
            Article article = Articles.plain(id, Files.readAllBytes(docs.resolve(id + ".txt")));
            if (article.published() == null && root.path("published").isTextual()) {
                article = article.publishedOn(
                        LocalDate.parse(root.path("published").asText()));
            }
            List<ScoredEvent> events = new ArrayList<>();
            root.path("events").forEach(event -> events.add(event(event)));
            return new GoldDocument(name, article, events);
        } catch (JsonProcessingException e) {
            throw new EvalException(file + ": broken JSON", e);
        } catch (IOException | FormatException e) {
            throw new EvalException(file + ": " + e.getMessage(), e);
        }
    }

    private static ScoredEvent event(JsonNode node) {
        EventType type = EventType.valueOf(node.path("type").asText());
        List<Span> clauses = new ArrayList<>();
        List<Span> triggers = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            clauses.add(
                    new Span(mention.path("start").asInt(), mention.path("end").asInt()));
            triggers.addAll(pair(mention.path("trigger")));
        }
        ScoredEvent.Sides sides =
                ScoredEvent.Sides.of(type, countries(node.path("source")), countries(node.path("target")));
        String date = text(node.path("date"));
        String status = node.path("status").asText();
        String names = names(node.path("source")) + " > " + names(node.path("target"));
        return new ScoredEvent(
                type,
                clauses,
                triggers,
                sides,
                date,
                status,
                pair(node.path("attribution")),
                ScoredEvent.shown(type, text(node.path("mode")), names, date, status));
    }

    /** The span of a pair of offsets; empty where there is none. */
    private static List<Span> pair(JsonNode node) {
        return node.size() == 2
                ? List.of(new Span(node.get(0).asInt(), node.get(1).asInt()))
                : List.of();
    }

    private static Set<String> countries(JsonNode side) {
        Set<String> countries = new TreeSet<>();
        for (JsonNode actor : side) {
            if (!actor.path("country").asText("").isEmpty()
                    && !actor.path("country").isNull()) {
                countries.add(actor.path("country").asText());
            }
        }
        return countries;
    }

    private static String names(JsonNode side) {
        List<String> names = new ArrayList<>();
        for (JsonNode actor : side) {
            names.add(
                    actor.path("actor").asText() + " (" + actor.path("country").asText() + ")");
        }
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty() ? node.asText() : null;
    }
}
