package dragoman.benchmark.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.chronicle.Chronicle;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a chronicle of the generated archive merges: B-cubed precision, recall and F1 (Bagga and Baldwin 1998) over the
 * told acts that were read, each act told in one article being one item.
 */
public final class ScoreArchive {
    private ScoreArchive() {}

    private record Told(String event, String type, int start, int end) {}

    /** Arguments: the chronicle's file, gold.jsonl; a third argument shows so many of the worst events. */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<Told>> gold = gold(Path.of(arguments[1]));
        Map<String, String> truth = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        int all = gold.values().stream().mapToInt(List::size).sum();
        try (Chronicle chronicle = Chronicle.read(Path.of(arguments[0]))) {
            chronicle.each(
                    """
                    SELECT a.given_id, e.type, m.event_id, m.start_char, m.end_char FROM mentions m
                    JOIN articles a USING (article_id) JOIN events e USING (event_id) ORDER BY ALL""",
                    row -> {
                        String article = row.text("given_id");
                        for (Told told : gold.getOrDefault(article, List.of())) {
                            boolean same = told.type().equals(row.text("type"))
                                    && row.whole("start_char") < told.end()
                                    && told.start() < row.whole("end_char");
                            String item = article + "/" + told.start();
                            if (same && truth.putIfAbsent(item, told.event()) == null) {
                                found.put(item, row.text("event_id"));
                            }
                        }
                    });
        }
        System.out.println(report(all, truth, found));
        if (arguments.length > 2) {
            worst(truth, found, Integer.parseInt(arguments[2])).forEach(System.out::println);
        }
    }

    private static Map<String, List<Told>> gold(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Told>> gold = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode article = mapper.readTree(line);
                List<Told> told = new ArrayList<>();
                for (JsonNode event : article.get("events")) {
                    told.add(new Told(
                            event.get("event").asText(),
                            event.get("type").asText(),
                            event.get("start").asInt(),
                            event.get("end").asInt()));
                }
                gold.put(article.get("id").asText(), told);
            }
        }
        return gold;
    }

    private static String report(int all, Map<String, String> truth, Map<String, String> found) {
        double precision = half(found, truth);
        double recall = half(truth, found);
        return String.format(
                Locale.ROOT,
                "%d acts told, %d read (%.3f); B-cubed P %.4f  R %.4f  F1 %.4f",
                all,
                truth.size(),
                truth.size() / (double) all,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    /** Mean, over items, of the share of its group by {@code one} that is also in its group by {@code other}. */
    private static double half(Map<String, String> one, Map<String, String> other) {
        Map<String, Map<String, Integer>> groups = new HashMap<>();
        one.forEach((item, group) -> groups.computeIfAbsent(group, key -> new HashMap<>())
                .merge(other.get(item), 1, Integer::sum));
        double sum = 0;
        for (Map<String, Integer> group : groups.values()) {
            int size = group.values().stream().mapToInt(Integer::intValue).sum();
            for (int part : group.values()) {
                sum += (double) part * part / size;
            }
        }
        return sum / one.size();
    }

    private static List<String> worst(Map<String, String> truth, Map<String, String> found, int most) {
        List<String> lines = new ArrayList<>();
        for (boolean split : new boolean[] {false, true}) {
            Map<String, String> one = split ? truth : found;
            Map<String, String> other = split ? found : truth;
            Map<String, Map<String, String>> groups = new LinkedHashMap<>();
            one.forEach((item, group) -> groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .put(other.get(item), item));
            groups.entrySet().stream()
                    .filter(group -> group.getValue().size() > 1)
                    .limit(most)
                    .forEach(group -> lines.add((split ? "torn  " : "mixed ") + group));
        }
        return lines;
    }
}
