package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Settling;
import dragoman.desk.Samples;
import dragoman.formats.Articles;
import dragoman.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles come in: in any order, twice, with bad ones between, and with the program killed on the way. */
class IngestTest {
    /** How often the program is killed, and how many times over the samples are ingested meanwhile; more by hand. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    private static final int EDITIONS = Integer.getInteger("editions", 1);

    private static final long SEED = 20261125;

    @TempDir
    Path folder;

    private List<Article> samples = List.of();

    @BeforeEach
    void samples() {
        samples = Samples.byStory().values().stream().flatMap(List::stream).toList();
    }

    @Test
    void whateverTheOrderTheChronicleIsTheSame() throws IOException {
        Path one = ingest("one.duckdb", samples, "--threads", "1");
        List<Article> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(SEED));
        Path other = ingest("other.duckdb", shuffled, "--threads", "4");
        assertThat(Whole.of(other)).as("seed " + SEED).isEqualTo(Whole.of(one));
    }

    @Test
    void inTwoHalvesItIsTheSameAsInOne() throws IOException {
        Path whole = ingest("whole.duckdb", samples);
        int half = samples.size() / 2;
        ingest("halves.duckdb", samples.subList(half, samples.size()));
        Path halves = ingest("halves.duckdb", samples.subList(0, half));
        assertThat(Whole.of(halves)).isEqualTo(Whole.of(whole));
    }

    @Test
    void theSameArticleTwiceChangesNothing() throws IOException {
        Path file = ingest("twice.duckdb", samples);
        List<String> before = Whole.of(file);
        Captured again = Captured.run(
                "ingest", "--chronicle", file.toString(), jsonl(samples).toString());
        assertThat(again.code).isZero();
        assertThat(again.out).contains("no articles taken in, " + samples.size() + " known before");
        assertThat(Whole.of(file)).isEqualTo(before);
    }

    @Test
    void anArticleThatCannotBeReadIsSetAsideAndStopsNothing() throws IOException {
        Path lines = folder.resolve("mixed.jsonl");
        Files.writeString(
                lines,
                "{\"id\":\"good\",\"date\":\"2016-06-27\",\"text\":\"Президент Турции извинился перед Россией.\"}\n"
                        + "{broken\n"
                        + "{\"id\":\"empty\",\"text\":\"  \"}\n"
                        + "{\"id\":\"english\",\"text\":\"The president of Turkey apologised to Russia on Monday.\"}\n");
        Path file = folder.resolve("mixed.duckdb");
        Captured run = Captured.run("ingest", "--chronicle", file.toString(), lines.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("1 article taken in, 3 set aside");
        try (Chronicle chronicle = Chronicle.read(file)) {
            assertThat(chronicle.query("SELECT code FROM failures ORDER BY source", row -> row.text("code")))
                    .containsExactly("IN-010", "IN-002", "IN-009");
            assertThat(chronicle.query("SELECT type FROM events", row -> row.text("type")))
                    .containsExactly("SUPPORT");
        }
    }

    @Test
    void hostileTextIsKeptCharacterForCharacter() throws IOException {
        String text = "<script>alert(1)</script> \u202Eпрезидент\u0000 Турции \uD83D\uDE00 извинился перед Россией.";
        Article article = new Article("<b>", null, null, "<i>Title", "\"&publisher", "javascript:alert(1)", text);
        Path file = ingest("hostile.duckdb", List.of(article));
        try (Chronicle chronicle = Chronicle.read(file)) {
            assertThat(chronicle.query("SELECT text FROM articles", row -> row.text("text")))
                    .containsExactly(text.replace('\u0000', '\uFFFD'));
            assertThat(chronicle.query(
                            "SELECT substr(a.text, start_char + 1, end_char - start_char) = m.text AS same"
                                    + " FROM mentions m JOIN articles a USING (article_id)",
                            row -> row.flag("same")))
                    .isNotEmpty()
                    .containsOnly(true);
        }
    }

    @Test
    void killedAtAnyMomentItGoesOnAndEndsTheSame() throws IOException, InterruptedException {
        List<Article> archive = new ArrayList<>();
        for (int edition = 0; edition < EDITIONS; edition++) {
            for (Article one : samples) {
                String text = one.text() + "\n\nВыпуск " + edition + ".";
                archive.add(new Article(
                        one.id() + edition, null, one.published(), one.title(), "Газета " + edition, null, text));
            }
        }
        Path lines = jsonl(archive);
        List<String> undisturbed = Whole.of(ingest("undisturbed.duckdb", archive));
        Random random = new Random(SEED);
        Path file = folder.resolve("killed.duckdb");
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("ingest", "--chronicle", file.toString(), lines.toString());
            boolean ended = process.waitFor(100 + random.nextInt(3500), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (Files.exists(file)) {
                Chronicle.write(file, List.of()).close();
            }
            if (ended) {
                Files.deleteIfExists(file);
            }
        }
        Captured last = Captured.run("ingest", "--chronicle", file.toString(), lines.toString());
        assertThat(last.code).as("seed " + SEED).isZero();
        assertThat(Whole.of(file)).as("seed " + SEED).isEqualTo(undisturbed);
        try (Chronicle chronicle = Chronicle.read(file)) {
            assertThat(Settling.isNeeded(chronicle)).isFalse();
        }
    }

    private Path ingest(String name, List<Article> articles, String... options) throws IOException {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("ingest", "--chronicle", file.toString()));
        arguments.addAll(List.of(options));
        arguments.add(jsonl(articles).toString());
        Captured run = Captured.run(arguments.toArray(String[]::new));
        assertThat(run.code).as(run.err).isZero();
        return file;
    }

    private Path jsonl(List<Article> articles) throws IOException {
        Path lines = Files.createTempFile(folder, "articles", ".jsonl");
        return Files.write(lines, articles.stream().map(Articles::line).toList(), StandardCharsets.UTF_8);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dragoman.cli.Dragoman"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
