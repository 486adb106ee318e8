package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Samples;
import dragoman.eval.ReferenceData;
import dragoman.formats.Articles;
import dragoman.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same article gives the same bytes, whoever else is read beside it and by how many threads. */
class DeterminismTest {
    private static final int MOST = 60;
    private static List<String> lines;

    @BeforeAll
    static void gather() throws IOException {
        lines = new ArrayList<>();
        Samples.byStory().values().forEach(story -> story.forEach(article -> lines.add(Articles.line(article))));
        Path nerel = ReferenceData.folder()
                .map(data -> data.resolve("nerel/dev.jsonl"))
                .orElse(Path.of("nowhere"));
        if (Files.exists(nerel)) {
            Files.readAllLines(nerel).stream().limit(MOST).forEach(lines::add);
        }
        lines.add(Articles.line(Article.of("short", "Послы двух стран встретились в Вене.")));
    }

    @Test
    void oneAndEightThreadsAndAnotherOrderGiveTheSameBytes() {
        String once = read(lines, 1);
        assertThat(read(lines, 1)).isEqualTo(once);
        assertThat(read(lines, 8)).isEqualTo(once);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(byArticle(read(shuffled, 8))).isEqualTo(byArticle(once));
    }

    @Test
    void theLocaleChangesNothing() {
        String once = read(lines.subList(lines.size() - 1, lines.size()), 1);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(lines.subList(lines.size() - 1, lines.size()), 1)).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String read(List<String> articles, int threads) {
        byte[] in = String.join("\n", articles).getBytes(StandardCharsets.UTF_8);
        Captured run =
                Captured.run(in, Map.of(), "read", "--format", "jsonl", "--threads", Integer.toString(threads), "-");
        assertThat(run.out.lines()).hasSameSizeAs(articles);
        return run.out;
    }

    private static Map<String, String> byArticle(String readings) {
        Map<String, String> byArticle = new TreeMap<>();
        readings.lines().forEach(line -> byArticle.put(line.substring(0, line.indexOf("\"language\"")), line));
        return byArticle;
    }
}
