package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it, over articles that were taken in. */
class SearchCommandTest {
    private static final String CALL =
            "Владимир Путин поговорил по телефону с Ильхамом Алиевым. По словам Дмитрия Пескова,"
                    + " президенты обсудили поставки газа 🛢 в Азербайджан.";
    private static final String VISIT =
            "Президент Турции Реджеп Тайип Эрдоган посетил Москву. Путин принял его в Кремле.";

    @TempDir
    static Path folder;

    static Path chronicle;

    @BeforeAll
    static void ingest() throws IOException {
        chronicle = folder.resolve("chronicle.duckdb");
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(
                articles,
                line("call", "2025-10-24", "Вестник", "Разговор президентов", CALL)
                        + line("visit", "2025-11-02", "Курьер", "Эрдоган в Москве", VISIT));
        assertThat(Captured.run("ingest", articles.toString(), "--chronicle", chronicle.toString()).code)
                .isZero();
    }

    private static String line(String id, String date, String publisher, String title, String text) {
        return "{\"id\":\"" + id + "\",\"date\":\"" + date + "\",\"publisher\":\"" + publisher + "\",\"title\":\""
                + title + "\",\"text\":\"" + text + "\"}\n";
    }

    private static Captured search(String... arguments) {
        return search(Map.of(), arguments);
    }

    private static Captured search(Map<String, String> environment, String... arguments) {
        List<String> all = Stream.concat(Stream.of("search", "--chronicle", chronicle.toString()), Stream.of(arguments))
                .toList();
        return Captured.run(new byte[0], environment, all.toArray(String[]::new));
    }

    @Test
    void peopleSeeTheSentenceWithTheHitMarked() {
        Captured found = search("Putin", "Aliyev");
        assertThat(found.err).isEmpty();
        assertThat(found.code).isZero();
        assertThat(found.out)
                .contains("Putin Aliyev: 1 article")
                .contains("2025-10-24  Разговор президентов · Вестник")
                .contains("Владимир *Путин* поговорил по телефону с Ильхамом *Алиевым*.");
    }

    @Test
    void onATerminalTheHitIsColoured() {
        Captured found = search(Map.of("DRAGOMAN_TERMINAL", "1"), "кремль");
        assertThat(found.out).contains("\u001B[0;1;33mКремле\u001B[0m").doesNotContain("*");
    }

    @Test
    void jsonGivesOffsetsInCodePointsAndWhoSaysSo() throws IOException {
        JsonNode found = new ObjectMapper().readTree(search("азербайджан", "--format", "json").out);
        JsonNode hit = found.get("hits").get(0);
        JsonNode mark = hit.get("marks").get(0);
        int start = mark.get("start").asInt();
        int end = mark.get("end").asInt();
        int from = CALL.offsetByCodePoints(0, start);
        assertThat(CALL.substring(from, CALL.offsetByCodePoints(from, end - start)))
                .isEqualTo("Азербайджан");
        JsonNode evidence = hit.get("evidence").get(0);
        assertThat(evidence.get("text").asText())
                .startsWith("По словам Дмитрия Пескова")
                .endsWith("Азербайджан.");
        assertThat(evidence.get("article").asText())
                .isEqualTo(hit.get("article").asText());
        assertThat(evidence.get("by").asText()).isEqualTo("Дмитрий Песков");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("facets").get("publisher").get(0).get("value").asText())
                .isEqualTo("Вестник");
    }

    @Test
    void csvHasASentenceARow() {
        List<String> rows = search("путин", "--format", "csv", "--sort", "oldest")
                .out
                .lines()
                .toList();
        assertThat(rows.get(0))
                .isEqualTo("rank,score,article_id,source,publisher,published,title,start_char,end_char,text,marks,by");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith("1,0.0,")
                .contains(",call,Вестник,2025-10-24,")
                .contains(",9-14,");
        assertThat(rows.get(2)).startsWith("2,");
    }

    @Test
    void filtersNarrow() {
        assertThat(search("путин", "--actor", "Turkey").out)
                .contains("1 article")
                .contains("Курьер");
        assertThat(search("путин", "--actor", "AZE").out).contains("1 article").contains("Вестник");
        assertThat(search("путин", "--publisher", "курьер").out)
                .contains("1 article")
                .contains("Курьер");
        assertThat(search("путин", "--until", "2025-10").out)
                .contains("1 article")
                .contains("Вестник");
        assertThat(search("путин", "--type", "consult", "--in", "sentences").out)
                .contains("sentence");
        assertThat(search("путин", "--type", "sanction").out).isEqualTo("no article found for путин\n");
    }

    @Test
    void pagesFollowEachOther() {
        String first = search("путин", "--limit", "1").out;
        String next = first.lines()
                .filter(line -> line.startsWith("more: --after "))
                .findFirst()
                .orElseThrow();
        String second = search("путин", "--limit", "1", "--after", next.substring("more: --after ".length())).out;
        assertThat(first).contains("2 articles").doesNotContain(heading(second));
        assertThat(second).contains("2 articles").doesNotContain("more:");
    }

    private static String heading(String out) {
        return out.lines().filter(line -> line.startsWith("2025")).findFirst().orElseThrow();
    }

    @Test
    void aQueryThatCannotBeReadIsOneLine() {
        for (String query : List.of(
                "\"Путин",
                "(Путин",
                "Путин)",
                "П*тин",
                "путин AND",
                "OR путин",
                "what:путин",
                "—",
                "а~9",
                "title:(путин OR алиев)",
                "NOT",
                "путин OR",
                "п*")) {
            Captured found = search(query);
            assertThat(found.code).as(query).isEqualTo(1);
            assertThat(found.out).as(query).isEmpty();
            assertThat(found.err).as(query).startsWith("SEA-001 ").hasLineCount(1);
        }
        assertThat(search("путин", "--after", "x").err).startsWith("SEA-002 ").hasLineCount(1);
        assertThat(search("путин", "--limit", "0").err).startsWith("USE-001 ").hasLineCount(1);
    }

    @Test
    void anIndexThatIsBrokenOrMissingIsMadeAnew() throws IOException {
        assertThat(search("путин").out).contains("2 articles");
        Path index = folder.resolve("chronicle.duckdb.index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.write(file, "not an index".getBytes(StandardCharsets.UTF_8));
            }
        }
        Captured mended = search("путин");
        assertThat(mended.out).contains("2 articles");
        assertThat(mended.err).isEmpty();
        assertThat(Captured.run("index", "--rebuild", "--chronicle", chronicle.toString()).out)
                .isEqualTo("2 articles in the index\n");
    }

    @Test
    void withoutAChronicleItSaysSo() {
        Captured found = Captured.run(
                "search", "путин", "--chronicle", folder.resolve("none.duckdb").toString());
        assertThat(found.code).isEqualTo(1);
        assertThat(found.err).startsWith("CHR-004 ").hasLineCount(1);
    }
}
