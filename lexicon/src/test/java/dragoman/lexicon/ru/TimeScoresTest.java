package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.reader.time.Dating;
import dragoman.reader.time.TimeFinder;
import dragoman.reader.time.TimeMention;
import dragoman.reader.time.Times;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Measures time expressions against reference data and prints the figures; skipped where the data are not here.
 *
 * <p>{@code ./mvnw -o test -pl lexicon -am -Dtest=TimeScoresTest -Dsurefire.failIfNoSpecifiedTests=false}
 */
class TimeScoresTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TimeFinder FINDER = TimeFinder.load(LexiconSource.builtIn(), Russian.LANGUAGE);

    @Test
    void extentsAgreeWithNerel() throws IOException {
        Optional<Path> file = ReferenceFiles.find("nerel/dev.jsonl");
        assumeTrue(file.isPresent(), "no reference data here");
        int right = 0;
        int found = 0;
        int gold = 0;
        for (String line : Files.readAllLines(file.get())) {
            JsonNode document = JSON.readTree(line);
            Set<String> expected = new TreeSet<>();
            for (JsonNode entity : document.get("entities")) {
                if (entity.get("type").asText().equals("DATE")) {
                    expected.add(entity.get("start").asInt() + "-"
                            + entity.get("end").asInt());
                }
            }
            Set<String> spans = spans(document.get("text").asText());
            gold += expected.size();
            found += spans.size();
            spans.retainAll(expected);
            right += spans.size();
        }
        double f1 = 2.0 * right / (found + gold);
        System.out.printf(
                Locale.ROOT,
                "NEREL dev, DATE, exact spans: P %.3f R %.3f F1 %.3f (gold %d, found %d)%n",
                (double) right / found,
                (double) right / gold,
                f1,
                gold,
                found);
        assertThat(f1).isGreaterThan(0.86);
    }

    private static Set<String> spans(String text) {
        CodePoints points = new CodePoints(text);
        Set<String> spans = new TreeSet<>();
        for (TimeMention mention : FINDER.find(Article.of("nerel", text), Russian.LANGUAGE.sentences(text))) {
            if (mention.kind() != TimeMention.Kind.CLOCK && mention.kind() != TimeMention.Kind.POINTER) {
                spans.add(points.of(mention.span().start()) + "-"
                        + points.of(mention.span().end()));
            }
        }
        return spans;
    }

    @Test
    void datesOfEventsAgreeWithTheGold() throws IOException {
        Optional<Path> folder = ReferenceFiles.find("events/learn");
        assumeTrue(folder.isPresent(), "no reference data here");
        Map<String, int[]> table = new TreeMap<>();
        try (var files = Files.list(folder.get().resolve("gold"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = JSON.readTree(file.toFile());
                String id = gold.get("id").asText();
                count(gold, Files.readString(folder.get().resolve("docs").resolve(id + ".txt")), table);
            }
        }
        table.forEach((name, row) -> System.out.printf(
                Locale.ROOT,
                "events/learn %-18s events %4d, a date given %4d, as in the gold %4d (%.3f)%n",
                name,
                row[0],
                row[1],
                row[2],
                (double) row[2] / row[0]));
        assertThat((double) table.get("dated")[2] / table.get("dated")[0]).isGreaterThan(0.45);
        assertThat((double) table.get("not dated")[2] / table.get("not dated")[0])
                .as("acts whose date nobody could tell: a story's last day is presumed for some, see decisions/020")
                .isGreaterThan(0.80);
    }

    private static void count(JsonNode gold, String text, Map<String, int[]> table) {
        Article article = Article.of(gold.get("id").asText(), text);
        if (!gold.get("published").isNull()) {
            article = article.publishedOn(LocalDate.parse(gold.get("published").asText()));
        }
        List<Sentence> sentences = Russian.LANGUAGE.sentences(text);
        Times times = FINDER.read(article, sentences);
        CodePoints points = new CodePoints(text);
        for (JsonNode event : gold.get("events")) {
            List<Dating> datings = new ArrayList<>();
            for (JsonNode mention : event.get("mentions")) {
                int start = points.unit(mention.get("trigger").get(0).asInt());
                Dating dating = dating(
                        times,
                        sentences,
                        start,
                        points.unit(mention.get("trigger").get(1).asInt()));
                if (dating != null) {
                    datings.add(dating);
                }
            }
            Dating best = Dating.surest(datings);
            String expected =
                    event.get("date").isNull() ? null : event.get("date").asText();
            String given = best == null ? null : best.when().value();
            add(table, expected == null ? "not dated" : "dated", given, expected);
            add(table, best == null ? "by nothing" : "by " + best.basis(), given, expected);
        }
    }

    private static void add(Map<String, int[]> table, String name, String given, String expected) {
        int[] row = table.computeIfAbsent(name, unused -> new int[3]);
        row[0]++;
        row[1] += given == null ? 0 : 1;
        row[2] += Objects.equals(given, expected) ? 1 : 0;
    }

    /** The date that the trigger's head word gets. */
    private static Dating dating(Times times, List<Sentence> sentences, int start, int end) {
        for (int i = 0; i < sentences.size(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.start() < end && token.end() > start && token.kind() == Token.Kind.WORD) {
                    int head = sentences.get(i).head(token.index());
                    Token above = head < 0 ? null : sentences.get(i).token(head);
                    if (above == null || above.start() >= end || above.end() <= start) {
                        return times.whenOf(i, token.index());
                    }
                }
            }
        }
        return null;
    }
}
