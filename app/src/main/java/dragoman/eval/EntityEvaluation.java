package dragoman.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Named entities against NEREL's: a span is right where start, end and kind are. Nested ones count each; one that stands
 * twice in the annotation counts once.
 */
public final class EntityEvaluation {
    /** What is scored: a name for people, and the kinds of both sides that count for it. */
    private static final Map<String, Set<String>> SCORED = scored();

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> detail = new ArrayList<>();

    private EntityEvaluation() {}

    private static Map<String, Set<String>> scored() {
        Map<String, Set<String>> scored = new LinkedHashMap<>();
        scored.put("PERSON", Set.of("PERSON"));
        scored.put("COUNTRY", Set.of("COUNTRY"));
        scored.put("COUNTRY+NATIONALITY", Set.of("COUNTRY", "NATIONALITY"));
        scored.put("DATE", Set.of("DATE"));
        scored.put("ORGANIZATION", Set.of("ORGANIZATION"));
        scored.put("PROFESSION", Set.of("PROFESSION"));
        return scored;
    }

    /**
     * Finds and scores.
     *
     * @param file NEREL's articles, one JSON object a line
     * @param find gives the entities of an article; thread-safe
     * @throws EvalException where the file cannot be used
     */
    public static EntityEvaluation of(Path file, Function<Article, List<NamedEntity>> find) {
        EntityEvaluation evaluation = new EntityEvaluation();
        SCORED.keySet().forEach(name -> evaluation.figures.put(name, new Figure(0, 0, 0)));
        List<JsonNode> documents = JsonLines.of(file);
        List<List<NamedEntity>> found = documents.parallelStream()
                .map(EntityEvaluation::article)
                .map(find)
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            evaluation.add(documents.get(i), found.get(i));
        }
        return evaluation;
    }

    private static Article article(JsonNode document) {
        return Article.of(document.path("id").asText(), document.path("text").asText());
    }

    private void add(JsonNode document, List<NamedEntity> found) {
        String text = document.path("text").asText();
        List<NamedEntity> gold = gold(document, text);
        SCORED.forEach((name, kinds) -> {
            Set<Span> should = spans(gold, kinds);
            Set<Span> are = spans(found, kinds);
            Set<Span> right = new HashSet<>(should);
            right.retainAll(are);
            figures.merge(name, new Figure(right.size(), should.size(), are.size()), Figure::plus);
            if (kinds.size() == 1) {
                differences(document.path("id").asText(), name, text, should, are);
            }
        });
    }

    private void differences(String id, String name, String text, Set<Span> should, Set<Span> are) {
        Set<Span> all = new TreeSet<>(should);
        all.addAll(are);
        for (Span span : all) {
            if (should.contains(span) == are.contains(span)) {
                continue;
            }
            String before = text.substring(Math.max(0, span.start() - 50), span.start());
            String after = text.substring(span.end(), Math.min(text.length(), span.end() + 50));
            String line = (should.contains(span) ? "MISS  " : "EXTRA ") + name + " " + id + " " + before + "["
                    + span.in(text) + "]" + after;
            detail.add(line.replace('\n', ' ').replace('\r', ' '));
        }
    }

    private static List<NamedEntity> gold(JsonNode document, String text) {
        CodePoints points = new CodePoints(text);
        List<NamedEntity> gold = new ArrayList<>();
        for (JsonNode entity : document.path("entities")) {
            int start = points.unit(entity.path("start").asInt());
            int end = points.unit(entity.path("end").asInt());
            // Some annotations of the data end before they begin; nobody can find those.
            if (start < end && end <= text.length()) {
                gold.add(new NamedEntity(entity.path("type").asText(), new Span(start, end)));
            }
        }
        return gold;
    }

    private static Set<Span> spans(List<NamedEntity> entities, Set<String> kinds) {
        Set<Span> spans = new HashSet<>();
        for (NamedEntity entity : entities) {
            if (kinds.contains(entity.kind())) {
                spans.add(entity.span());
            }
        }
        return spans;
    }

    /** A line for each kind. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, figure) -> lines.add(String.format(
                Locale.ROOT, "%-20s %s  (%d gold, %d found)", name, figure, figure.gold(), figure.system())));
        return lines;
    }

    /** Misses and extras, in text order, each between brackets in its neighbourhood. */
    public List<String> detail() {
        return List.copyOf(detail);
    }
}
