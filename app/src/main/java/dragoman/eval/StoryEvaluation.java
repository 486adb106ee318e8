package dragoman.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.chronicle.WordKeys;
import dragoman.chronicle.story.Fingerprint;
import dragoman.chronicle.story.StoryGrouper;
import dragoman.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of articles that tell the same story or not. A pair is found where grouping puts both articles into one story:
 * grouping just the two, as the data was annotated, and grouping all articles of the file at once.
 */
public final class StoryEvaluation {
    /** By how much the threshold is moved to see how much hangs on it. */
    private static final double MOVED = 0.15;

    private final List<Pair> pairs;
    private final List<String> detail = new ArrayList<>();
    private final List<String> report = new ArrayList<>();

    private StoryEvaluation(List<Pair> pairs) {
        this.pairs = pairs;
    }

    private record Pair(
            int number, boolean same, String titles, StoryGrouper.Member first, StoryGrouper.Member second) {}

    /**
     * Groups and scores.
     *
     * @param file one object a line: quality OK or BAD, first and second article with title, url and text
     * @param words keys of the language of the articles
     * @throws EvalException where the file cannot be used
     */
    public static StoryEvaluation of(Path file, WordKeys words) {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode line : JsonLines.of(file)) {
            String quality = line.path("quality").asText();
            if (!quality.equals("OK") && !quality.equals("BAD")) {
                throw new EvalException(
                        file + ": pair " + (pairs.size() + 1) + " has quality \"" + quality + "\"; expected OK or BAD");
            }
            String titles = line.path("first").path("title").asText() + " | "
                    + line.path("second").path("title").asText();
            int number = pairs.size() + 1;
            StoryGrouper.Member first = member(number + "a", line.path("first"), words);
            StoryGrouper.Member second = member(number + "b", line.path("second"), words);
            pairs.add(new Pair(number, quality.equals("OK"), titles, first, second));
        }
        StoryEvaluation evaluation = new StoryEvaluation(pairs);
        evaluation.score();
        return evaluation;
    }

    private static StoryGrouper.Member member(String id, JsonNode node, WordKeys words) {
        Article article = new Article(
                id,
                null,
                null,
                text(node, "title"),
                null,
                text(node, "url"),
                node.path("text").asText());
        return new StoryGrouper.Member(id, null, Fingerprint.of(article, words));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private void score() {
        Figure usual = twoByTwo(StoryGrouper.THRESHOLD, true);
        report.add(line("two at a time", usual)
                + String.format(
                        Locale.ROOT,
                        "  (%d pairs, %d of one story, %d found)",
                        pairs.size(),
                        usual.gold(),
                        usual.system()));
        report.add(line("all at once", allAtOnce()));
        for (double moved : new double[] {-MOVED, MOVED}) {
            String name = String.format(Locale.ROOT, "threshold %+.0f %%", moved * 100);
            report.add(line(name, twoByTwo(StoryGrouper.THRESHOLD * (1 + moved), false)));
        }
    }

    private static String line(String name, Figure figure) {
        return String.format(Locale.ROOT, "%-16s %s", name, figure);
    }

    private Figure twoByTwo(double threshold, boolean told) {
        StoryGrouper grouper = new StoryGrouper(threshold);
        Figure sum = new Figure(0, 0, 0);
        for (Pair pair : pairs) {
            List<StoryGrouper.Grouped> groups = grouper.group(List.of(pair.first(), pair.second()));
            boolean found = groups.get(0).story().equals(groups.get(1).story());
            sum = sum.plus(figure(pair, found));
            if (told && found != pair.same()) {
                detail.add((found ? "EXTRA " : "MISS  ") + pair.number() + " " + pair.titles());
            }
        }
        return sum;
    }

    /** An article that stands in several pairs is grouped once for each; copies of it stay together. */
    private Figure allAtOnce() {
        List<StoryGrouper.Member> members = new ArrayList<>();
        pairs.forEach(pair -> {
            members.add(pair.first());
            members.add(pair.second());
        });
        Map<String, String> stories = new HashMap<>();
        new StoryGrouper().group(members).forEach(one -> stories.put(one.article(), one.story()));
        Figure sum = new Figure(0, 0, 0);
        for (Pair pair : pairs) {
            String first = stories.get(pair.first().article());
            String second = stories.get(pair.second().article());
            sum = sum.plus(figure(pair, first != null && first.equals(second)));
        }
        return sum;
    }

    private static Figure figure(Pair pair, boolean found) {
        return new Figure(pair.same() && found ? 1 : 0, pair.same() ? 1 : 0, found ? 1 : 0);
    }

    /** Precision, recall and F1 over pairs; then with the threshold moved. */
    public List<String> report() {
        return List.copyOf(report);
    }

    /** The pairs that were grouped wrongly. */
    public List<String> detail() {
        return List.copyOf(detail);
    }
}
