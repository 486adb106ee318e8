package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** export, cite, sql, said and promises as a user types them. */
class ExportCommandsTest {
    @TempDir
    static Path folder;

    private static String chronicle = "";

    @BeforeAll
    static void ingest() throws IOException {
        chronicle = folder.resolve("c.duckdb").toString();
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(
                articles,
                line(
                                "n1",
                                "2024-03-01",
                                "Президент России Владимир Путин пообещал Белоруссии отправить зерно."
                                        + " Министр иностранных дел России Сергей Лавров заявил, что цены на газ растут.")
                        + line("n2", "2024-04-20", "Россия в субботу обвинила Украину в обстреле.")
                        + line(
                                "n3",
                                "2024-05-02",
                                "Президент России Владимир Путин в четверг поговорил по телефону с"
                                        + " президентом Азербайджана Ильхамом Алиевым."));
        assertThat(Captured.run("ingest", articles.toString(), "--chronicle", chronicle, "--quiet").code)
                .isZero();
    }

    private static String line(String id, String date, String text) {
        return "{\"id\":\"" + id + "\",\"date\":\"" + date + "\",\"publisher\":\"Вестник\",\"text\":\"" + text
                + "\"}\n";
    }

    private static Captured ask(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--chronicle", chronicle));
        return Captured.run(all.toArray(String[]::new));
    }

    @Test
    void aTableGoesToStandardOutputAndNothingElseDoes() {
        Captured articles = ask("export", "articles");
        assertThat(articles.code).isZero();
        assertThat(articles.err).isEmpty();
        assertThat(articles.out.lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("article_id,given_id,title,publisher,");
    }

    @Test
    void aFileIsNamedWithItsRowsAndNotWrittenOver() {
        String file = folder.resolve("events.jsonl").toString();
        Captured first = ask("export", "events", "--format", "jsonl", "--actor", "Россия", "--out", file);
        assertThat(first.code).isZero();
        assertThat(first.out).isEmpty();
        assertThat(first.err).startsWith(file + ": ").matches("(?s).*: \\d+ rows?\n");
        Captured again = ask("export", "events", "--format", "jsonl", "--out", file);
        assertThat(again.code).isEqualTo(Dragoman.FAILED);
        assertThat(again.err)
                .isEqualTo("EXP-002 " + file + ": is there already; --replace writes over a file, or name another\n");
        assertThat(ask("export", "events", "--format", "jsonl", "--out", file, "--replace").code)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          export events --out /no/such/folder/e.csv    | 1 | EXP-001 /no/such/folder/e.csv: no such folder
          export events --actor Нарния                 | 1 | CHR-007 Нарния: nobody of this name
          export nothing                               | 2 | USE-001 dragoman export: Invalid value for positional parameter
          export actors --format gexf                  | 2 | USE-001 dragoman export: actors cannot be written as gexf, only events and dyads
          sql COPY+events+TO+'x'                       | 1 | SQL-002 only one statement that asks is taken
          sql FROM+nosuch                              | 1 | SQL-001 Catalog Error: Table with name nosuch does not exist!
          sql FROM+range(9) --limit 0                  | 2 | USE-001 dragoman sql: --limit and --timeout are 1 or more
          promises --state done                        | 2 | USE-001 dragoman promises: Invalid value for option '--state'
          said Нарния                                  | 1 | CHR-007 Нарния: nobody of this name
          """)
    void whatCannotBeDoneIsToldInOneLine(String command, int code, String message) {
        String[] arguments = command.split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace('+', ' ');
        }
        Captured refused = ask(arguments);
        assertThat(refused.code).isEqualTo(code);
        assertThat(refused.out).isEmpty();
        assertThat(refused.err).startsWith(message);
        assertThat(refused.err.lines()).hasSize(1);
    }

    @Test
    void standardOutputThatIsFullIsNotTakenForDone() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        assertThat(Dragoman.run(around, "export", "events", "--chronicle", chronicle))
                .isEqualTo(Dragoman.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("EXP-004 standard output: cannot be written");
    }

    @Test
    void whatGdeltHasNoPlaceForIsCountedOnStandardError() {
        Captured gdelt = ask("export", "events", "--format", "gdelt");
        assertThat(gdelt.code).isZero();
        assertThat(gdelt.out.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(gdelt.err.lines()).allSatisfy(line -> assertThat(line).matches("NOTE events: \\d+ left out: .+"));
    }

    @Test
    void aQueryIsShownAsATableThatFitsTheTerminal() {
        assertThat(ask(
                                "sql",
                                "SELECT published, count(*) AS n, NULL::VARCHAR AS nothing FROM articles GROUP BY ALL ORDER BY 1")
                        .out)
                .isEqualTo("""
                        published   n  nothing
                        2024-03-01  1  NULL
                        2024-04-20  1  NULL
                        2024-05-02  1  NULL
                        (3 rows)
                        """);
        assertThat(ask("sql", "FROM events").out.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).startsWith("event_id"));
    }

    @Test
    void rowsAreCutWithANoteAndAlsoComeAsJsonAndCsv() throws IOException {
        Captured cut = ask("sql", "FROM range(5)", "--limit", "2", "--format", "csv");
        assertThat(cut.out).isEqualTo("range\n0\n1\n");
        assertThat(cut.err).isEqualTo("NOTE sql: only the first 2 rows; --limit N gives more\n");
        Captured json = ask("sql", "SELECT 1 AS a, 'x' AS b", "--format", "json");
        assertThat(new ObjectMapper().readTree(json.out).toString())
                .isEqualTo(
                        "{\"columns\":[\"a\",\"b\"],\"types\":[\"INTEGER\",\"VARCHAR\"],\"rows\":[[1,\"x\"]],\"truncated\":false}");
    }

    @Test
    void citingNamesTheProgramTheCodebooksAndAVersionMadeOfTheArticles() {
        Captured cite = ask("cite");
        assertThat(cite.out)
                .contains(
                        "@software{dragoman,",
                        "@techreport{cameo,",
                        "{PLOVER}",
                        "A Chronicle of 3 News Articles, 2024-03-01")
                .containsPattern("@misc\\{dragoman-chronicle-[0-9a-f]{12},");
        assertThat(ask("cite").out).isEqualTo(cite.out);
    }

    @Test
    void whatWasSaidAndPromisedIsShownWithItsWords() {
        Captured said = ask("said", "Лавров", "--about", "газ");
        assertThat(said.out).contains("1 statement about газ", "Сергей Лавров", "цены на газ растут", "Вестник");
        Captured none = ask("said", "Лавров", "--about", "нефть");
        assertThat(none.out).startsWith("no words of Сергей Лавров about нефть");
        Captured promises = ask("promises", "Россия", "BLR");
        assertThat(promises.out)
                .contains("1 promise of Россия and Беларусь: 1 open", "отправить зерно", "Владимир Путин");
        assertThat(promises.out.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }
}
