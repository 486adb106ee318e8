package dragoman.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String RUSSIAN = "Президент Сербии прибыл в Будапешт, сообщила 3 мая его пресс-служба.";

    @TempDir
    Path folder;

    @Test
    void whatIsNoTextIsToldInOneLineAndTheExitCodeIsOne() throws IOException {
        complains(new byte[0], "IN-002", "empty");
        complains(" \n\n".getBytes(UTF_8), "IN-002", "only white space");
        complains(RUSSIAN.getBytes(Charset.forName("windows-1251")), "IN-003", "iconv -f cp1251 -t utf-8");
        complains("Déjà vu à Genève.".getBytes(ISO_8859_1), "IN-003", "looks like Latin-1");
        complains("%PDF-1.4\n%âãÏÓ".getBytes(ISO_8859_1), "IN-004", "a PDF");
        complains(new byte[] {1, 2, 3, 0, 5, 6}, "IN-004", "binary");
        complains("date 2020-02-31 текст".getBytes(UTF_8), "IN-006", "no day");
    }

    @Test
    void fiftyMegabytesInOneLineAreRefusedAtOnce() throws IOException {
        byte[] bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) 'x');
        complains(bytes, "IN-005", "50.0 MB is more than one article");
        Path lines = folder.resolve("long.jsonl");
        Files.write(lines, bytes);
        Files.writeString(lines, "\n{\"text\":\"" + RUSSIAN + "\"}\n", java.nio.file.StandardOpenOption.APPEND);
        Captured run = Captured.run("read", "--format", "jsonl", lines.toString());
        assertThat(run.err).startsWith("IN-005 " + lines + ":1: 50.0 MB");
        assertThat(run.out.lines()).hasSize(1);
    }

    @Test
    void otherInputsAreReadAllTheSame() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "date 2024-05-04\n" + RUSSIAN);
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 0, 0, 1});
        Path lines = Files.writeString(folder.resolve("some.jsonl"), "{\"text\":\"" + RUSSIAN + "\"}\n{broken\n");
        Captured run = Captured.run(
                "read", "--format", "jsonl", bad.toString(), "nowhere.txt", lines.toString(), good.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out.lines()).hasSize(2);
        assertThat(run.err)
                .contains(
                        "IN-004 " + bad + ": binary",
                        "IN-001 nowhere.txt: no such file",
                        "IN-010 " + lines + ":2: broken JSON")
                .doesNotContain("\tat ");
    }

    @Test
    void anArticleInAnotherLanguageGivesAnEmptyReadingAndSaysSo() throws IOException {
        Path file =
                Files.writeString(folder.resolve("english.txt"), "The ministers met in Vienna and agreed on a plan.");
        Captured run = Captured.run("read", "--format", "jsonl", file.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).startsWith("IN-009 " + file + ": ").hasLineCount(1);
        assertThat(run.out).contains("\"events\":[]").contains("\"notes\":[\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[{", "«", "а", "12 ", "Президент (", "Он сказал, что ", ". ", "\u0301"})
    void longRepetitionsAreReadInLinearTime(String piece) throws IOException {
        Path file = Files.writeString(folder.resolve("many.txt"), piece.repeat(200_000 / piece.length()));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Captured.run("read", "--format", "jsonl", file.toString()));
    }

    @Test
    void loneSurrogatesBreakNothing() {
        byte[] line = "{\"id\":\"\\ud800\",\"text\":\"Министр \\ud83d прибыл в Вену.\\udc00\"}".getBytes(UTF_8);
        for (String format : new String[] {"text", "json", "jsonl", "csv"}) {
            Captured run = Captured.run(line, Map.of(), "read", "--format", format, "-");
            assertThat(run.code).as(format).isZero();
            assertThat(run.err).startsWith("NOTE ").hasLineCount(1);
        }
    }

    @Test
    void aFolderWithoutArticlesIsNamed() {
        Captured run = Captured.run("read", folder.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).startsWith("IN-007 " + folder + ": no articles in it");
    }

    @Test
    void foldersAreReadInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Files.writeString(folder.resolve("b/two.txt"), RUSSIAN);
        Files.writeString(folder.resolve("b/.hidden/no.txt"), RUSSIAN);
        Files.writeString(folder.resolve("a.txt"), RUSSIAN);
        Files.writeString(folder.resolve("readme.md"), RUSSIAN);
        Captured run = Captured.run("read", "--format", "jsonl", folder.toString());
        assertThat(run.out.lines().map(line -> line.substring(0, 24)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"article\":{\"id\":\"a\""),
                        second -> assertThat(second).startsWith("{\"article\":{\"id\":\"b/two\"".substring(0, 24)));
    }

    @Test
    void wrongUsageHasExitCodeTwo() {
        assertThat(Captured.run("read").code).isEqualTo(2);
        assertThat(Captured.run("reed", "x").code).isEqualTo(2);
        assertThat(Captured.run().code).isEqualTo(2);
        Captured run = Captured.run("read", "--published", "yesterday", "x.txt");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("USE-001").contains("YYYY-MM-DD").hasLineCount(1);
    }

    @Test
    void standardInputMayBeTextOrJsonl() {
        Captured text = Captured.run(RUSSIAN.getBytes(UTF_8), Map.of(), "read", "--format", "jsonl", "-");
        assertThat(text.out).startsWith("{\"article\":{\"id\":\"stdin\"");
        byte[] lines = ("{ \"id\":\"x\",\"text\":\"" + RUSSIAN + "\"}").getBytes(UTF_8);
        assertThat(Captured.run(lines, Map.of(), "read", "--format", "jsonl", "-").out)
                .startsWith("{\"article\":{\"id\":\"x\"");
    }

    private void complains(byte[] bytes, String code, String message) throws IOException {
        Path file = Files.write(folder.resolve("given.txt"), bytes);
        Captured run = Captured.run("read", file.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .startsWith(code + " " + file + ": ")
                .contains(message)
                .hasLineCount(1);
        Files.delete(file);
    }
}
