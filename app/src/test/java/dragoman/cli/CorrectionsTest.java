package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the chronicle sees what is wrong and says so; it counts at once, is kept apart, and can be taken back. */
class CorrectionsTest {
    private static final String ARTICLES = """
            {"id":"one","date":"2016-06-28","publisher":"Первая","text":"27 июня Турция извинилась перед Россией."}
            {"id":"two","date":"2016-06-28","publisher":"Вторая","text":"27 июня Турция извинилась перед Россией за сбитый самолёт."}
            {"id":"three","date":"2016-08-10","publisher":"Первая","text":"9 августа Россия обвинила Грузию в провокации."}
            """;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void ingest() throws IOException {
        file = folder.resolve("c.duckdb");
        Path lines = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        assertThat(run("ingest", lines.toString()).code).isZero();
        assertThat(ask("SELECT type || ' ' || articles AS told FROM events ORDER BY date_from", "told"))
                .containsExactly("SUPPORT 2", "ACCUSE 1");
    }

    @Test
    void aWrongDateIsCorrectedAndTheCorrectionTakenBack() {
        String event = event("ACCUSE");
        assertThat(run("correct", event, "date=2016-08-08", "--note", "a misprint", "--by", "editor").code)
                .isZero();
        assertThat(ask("SELECT date FROM events WHERE corrected", "date")).containsExactly("2016-08-08");
        assertThat(run("corrections").out).contains("date=2016-08-08", "by editor", "a misprint");
        assertThat(run("correct", "--undo", "1").code).isZero();
        assertThat(ask("SELECT date FROM events WHERE type = 'ACCUSE'", "date")).containsExactly("2016-08-09");
    }

    @Test
    void whatIsNoEventIsTakenOutAndStaysOutWhenTheArticlesComeAgain() throws IOException {
        run("correct", event("ACCUSE"), "--wrong");
        assertThat(ask("SELECT type FROM events", "type")).containsExactly("SUPPORT");
        run("ingest", folder.resolve("articles.jsonl").toString());
        assertThat(ask("SELECT type FROM events", "type")).containsExactly("SUPPORT");
    }

    @Test
    void correctionsHoldWhenTheArticlesAreReadAnew() {
        run("correct", event("ACCUSE"), "date=2016-08-08");
        run(
                "split",
                event("SUPPORT"),
                ask(
                                "SELECT max(telling_id) AS t FROM told JOIN events USING (event_id)"
                                        + " WHERE type = 'SUPPORT'",
                                "t")
                        .get(0));
        List<String> before = Whole.of(file);
        assertThat(run("reread").out).contains("3 articles read anew", "holds 3 events");
        assertThat(Whole.of(file)).isEqualTo(before);
    }

    @Test
    void oneEventIsSplitInTwoAndJoinedAgain() {
        String event = event("SUPPORT");
        List<String> tellings =
                ask("SELECT telling_id FROM told WHERE event_id = '" + event + "' ORDER BY 1", "telling_id");
        assertThat(run("split", event, tellings.get(1)).code).isZero();
        List<String> two = ask("SELECT event_id FROM events WHERE type = 'SUPPORT' ORDER BY 1", "event_id");
        assertThat(two).hasSize(2);
        assertThat(run("join", two.get(0), two.get(1)).code).isZero();
        assertThat(ask("SELECT articles::VARCHAR AS n FROM events WHERE type = 'SUPPORT'", "n"))
                .containsExactly("2");
    }

    @Test
    void eventsOfDifferentTypesCanBeJoined() {
        assertThat(run("join", event("SUPPORT"), event("ACCUSE")).code).isZero();
        assertThat(ask("SELECT type || ' ' || articles AS told FROM events", "told"))
                .containsExactly("SUPPORT 3");
    }

    @Test
    void correctedArticlesAreGoldForEval() throws IOException {
        run("correct", event("ACCUSE"), "status=alleged", "target=UKR");
        Path gold = folder.resolve("gold-of-readers");
        assertThat(run("corrections", "--gold", gold.toString()).out).contains("1 corrected article");
        try (var files = Files.list(gold.resolve("gold"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("\"status\":\"alleged\"", "\"country\":\"UKR\"", "\"type\":\"ACCUSE\"");
        }
        assertThat(Captured.run("eval", gold.toString()).out).contains("documents 1", "status 0.000");
    }

    @Test
    void whatCannotBeCorrectedIsRefusedInOneLine() {
        assertThat(run("correct", "e000000000000", "date=2016").err).startsWith("CHR-010 e000000000000: no such event");
        assertThat(run("correct", event("ACCUSE"), "date=yesterday").err).startsWith("CHR-011 date=yesterday: no date");
        assertThat(run("correct", event("ACCUSE"), "weather=fine").err).startsWith("CHR-011 weather: no such field");
        assertThat(run("correct", event("ACCUSE"), "type=QUARREL").err).contains("no such value");
        assertThat(run("split", event("ACCUSE"), "nothing").err).startsWith("CHR-012");
        assertThat(run("correct", "--undo", "77").err).startsWith("CHR-013");
        assertThat(run("correct").code).isEqualTo(2);
    }

    private String event(String type) {
        return ask("SELECT event_id FROM events WHERE type = '" + type + "'", "event_id")
                .get(0);
    }

    private List<String> ask(String sql, String column) {
        try (Chronicle chronicle = Chronicle.read(file)) {
            return chronicle.query(sql, row -> row.text(column));
        }
    }

    private Captured run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "--chronicle";
        all[2] = file.toString();
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return Captured.run(all);
    }
}
