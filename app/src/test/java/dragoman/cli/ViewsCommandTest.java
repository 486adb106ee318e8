package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers as a user gets them, over articles that were taken in. */
class ViewsCommandTest {
    @TempDir
    static Path folder;

    static Path chronicle;

    @BeforeAll
    static void ingest() throws IOException {
        chronicle = folder.resolve("chronicle.duckdb");
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(
                articles,
                line(
                                "k1",
                                "2021-03-12",
                                "Московский вестник",
                                "Президент России Владимир Путин и президент Азербайджана Ильхам Алиев в пятницу поговорили по телефону."
                                        + " Разговор состоялся по инициативе азербайджанской стороны."
                                        + " Россия передала Азербайджану 12 военнопленных.")
                        + line(
                                "k2",
                                "2021-03-12",
                                "Бакинские новости",
                                "В пятницу президент Азербайджана Ильхам Алиев поговорил по телефону с президентом России"
                                        + " Владимиром Путиным. Россия передала Азербайджану 14 военнопленных, сообщила"
                                        + " пресс-служба президента Азербайджана.")
                        + line(
                                "k3",
                                "2021-05-13",
                                "Обозрение",
                                "Россия в четверг обвинила Азербайджан в нарушении договора."));
        assertThat(Captured.run("ingest", articles.toString(), "--chronicle", chronicle.toString()).code)
                .isZero();
    }

    private static String line(String id, String date, String publisher, String text) {
        return "{\"id\":\"" + id + "\",\"date\":\"" + date + "\",\"publisher\":\"" + publisher + "\",\"text\":\"" + text
                + "\"}\n";
    }

    private static Captured ask(String command, String... arguments) {
        List<String> all = Stream.concat(Stream.of(command, "--chronicle", chronicle.toString()), Stream.of(arguments))
                .toList();
        return Captured.run(new byte[0], Map.of(), all.toArray(String[]::new));
    }

    private static JsonNode json(String command, String... arguments) throws IOException {
        Captured asked = ask(
                command,
                Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                        .toArray(String[]::new));
        assertThat(asked.err).isEmpty();
        return new ObjectMapper().readTree(asked.out);
    }

    private static String call() throws IOException {
        return json("timeline", "RUS", "AZE", "--type", "consult")
                .at("/events/0/event")
                .asText();
    }

    @Test
    void aTimelineShowsEachActWithItsWordsAndWhoTellsIt() throws IOException {
        Captured timeline = ask("timeline", "Россию", "azerbaijan");
        assertThat(timeline.code).isZero();
        assertThat(timeline.out).startsWith("""
                Россия and Азербайджан: 3 events; 3 articles of 3 outlets read, 2021-03-12 to
                2021-05-13

                """);
        assertThat(timeline.out)
                .contains("""
                            «Президент России Владимир Путин и президент Азербайджана Ильхам
                            Алиев в пятницу поговорили по телефону»
                """ + "            " + call() + " · Московский вестник, 2021-03-12 · 2 articles of 2");
        assertThat(timeline.out.lines())
                .anySatisfy(line -> assertThat(line).matches("2021-03-12  phone call {7}.* ↔ .*"));
        assertThat(timeline.out.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void everyItemHasEvidenceThatIsTheArticlesWords() throws IOException {
        JsonNode events = json("timeline", "RUS", "AZE").get("events");
        assertThat(events).isNotEmpty();
        for (JsonNode event : events) {
            JsonNode evidence = event.at("/evidence/0");
            assertThat(evidence.get("text").asText()).isNotBlank();
            assertThat(evidence.get("source").asText()).startsWith("k");
            assertThat(evidence.get("end").asInt())
                    .isGreaterThan(evidence.get("start").asInt());
        }
    }

    @Test
    void anEmptyAnswerIsAnAnswerInWords() {
        Captured none = ask("timeline", "RUS", "CUB", "--since", "2021");
        assertThat(none.code).isZero();
        assertThat(none.out.replace('\n', ' '))
                .isEqualTo("no dated events of Россия and Куба since 2021-01-01; 3 articles of 3 outlets read,"
                        + " 2021-03-12 to 2021-05-13 ");
        Captured before = ask("timeline", "RUS", "AZE", "--until", "1999");
        assertThat(before.out.replace('\n', ' ')).contains("no article read of that time: not monitored");
        assertThat(ask("dyad", "RUS", "CUB").out).startsWith("no acts of Россия and Куба");
    }

    @Test
    void aDyadShowsMonthsCountsAndTheUnmonitored() {
        Captured dyad = ask("dyad", "RUS", "AZE");
        assertThat(dyad.code).isZero();
        assertThat(dyad.out.lines().filter(line -> line.startsWith("2021-03 ")))
                .singleElement()
                .asString()
                .startsWith("2021-03          2   1   1   ·   ·");
        assertThat(dyad.out.lines().filter(line -> line.startsWith("2021-04 ")))
                .singleElement()
                .asString()
                .startsWith("2021-04          0  unmonitored")
                .contains("○");
        assertThat(dyad.out.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theChartGoesToAFileAndAFolderThatIsNotThereIsToldOf() {
        Path svg = folder.resolve("chart.svg");
        assertThat(ask("dyad", "RUS", "AZE", "--by", "year", "--svg", svg.toString()).code)
                .isZero();
        assertThat(svg).content().startsWith("<svg ").contains("unmonitored");
        Captured bad = ask(
                "dyad", "RUS", "AZE", "--svg", folder.resolve("no/chart.svg").toString());
        assertThat(bad.code).isEqualTo(1);
        assertThat(bad.err).startsWith("IN-008").hasLineCount(1);
    }

    @Test
    void tellingsOfACallAreComparedWithWhoBeganIt() throws IOException {
        Captured compared = ask("compare", call(), "--why");
        assertThat(compared.out)
                .contains(
                        "2 tellings",
                        "initiative",
                        "· initiative по инициативе азербайджанской стороны [",
                        "; not said [",
                        "Why they were taken for one",
                        "same day");
        String release = json("timeline", "RUS", "AZE", "--type", "RETREAT")
                .at("/events/0/event")
                .asText();
        assertThat(ask("compare", release).out)
                .containsPattern("! number {5}1[24] военнопленный \\[1]; 1[24] военнопленный \\[2]");
    }

    @Test
    void anActorAndTheWholeAreShown() throws IOException {
        Captured actor = ask("actor", "Алиевым");
        assertThat(actor.out)
                .startsWith("Ильхам Алиев · person · AZE, COW 373")
                .contains("talks", "Владимир Путин (RUS)");
        JsonNode stats = json("stats");
        assertThat(stats.get("articles").asInt()).isEqualTo(3);
        assertThat(ask("stats").out).contains("articles        3, 2021-03-12 to 2021-05-13", "outlets         ");
    }

    @Test
    void mistakesAreOneLine() {
        Captured nobody = ask("timeline", "Азербайжан");
        assertThat(nobody.code).isEqualTo(1);
        assertThat(nobody.err)
                .startsWith("CHR-007 Азербайжан: nobody of this name in the chronicle; did you mean Азербайджан")
                .hasLineCount(1);
        assertThat(ask("compare", "e404").err).startsWith("CHR-010 e404: no such event");
        Captured type = ask("timeline", "RUS", "--type", "quarrel");
        assertThat(type.code).isEqualTo(2);
        assertThat(type.err).startsWith("USE-001 dragoman timeline").contains("no event type");
        assertThat(ask("timeline", "RUS", "--since", "May").code).isEqualTo(2);
        assertThat(Captured.run(
                                "stats",
                                "--chronicle",
                                folder.resolve("none.duckdb").toString())
                        .err)
                .startsWith("CHR-004");
    }
}
