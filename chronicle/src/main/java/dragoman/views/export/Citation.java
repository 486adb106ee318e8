package dragoman.views.export;

import dragoman.chronicle.Chronicle;
import dragoman.views.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a chronicle: the program, the codebooks, and the data themselves by a version that anybody who takes in the
 * same articles gets, in whatever order.
 *
 * @param program version of the program
 * @param version the data's version: 12 hex digits made from the ids of all articles, the readers that read them and the
 *     corrections that people made
 * @param articles articles, copies among them
 * @param events events
 * @param publishers outlets
 * @param first day of the earliest article; {@code null} where no day is known
 * @param last day of the latest
 */
public record Citation(
        String program,
        String version,
        long articles,
        long events,
        long publishers,
        @Nullable LocalDate first,
        @Nullable LocalDate last)
        implements Answer {
    private static final int BYTES = 6;

    /** The citation of a chronicle by a version of the program. */
    public static Citation of(Chronicle chronicle, String program) {
        String version = version(chronicle);
        return chronicle
                .query(
                        "SELECT count(*) AS articles, count(DISTINCT publisher) AS publishers, min(published) AS first,"
                                + " max(published) AS last, (SELECT count(*) FROM events) AS events FROM articles",
                        row -> new Citation(
                                program,
                                version,
                                row.whole("articles"),
                                row.whole("events"),
                                row.whole("publishers"),
                                row.day("first"),
                                row.day("last")))
                .get(0);
    }

    private static String version(Chronicle chronicle) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            chronicle.each(
                    "SELECT concat_ws(' ', article_id, reader) AS line FROM articles ORDER BY line",
                    row -> add(digest, row.text("line")));
            // Not when they were made, nor in which order.
            chronicle.each(
                    "SELECT to_json(c)::VARCHAR AS line FROM (SELECT * EXCLUDE (correction_id, made, made_by, note)"
                            + " FROM corrections) c ORDER BY line",
                    row -> add(digest, row.text("line")));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Entries for BibTeX, a blank line between them. */
    public String bibtex() {
        return List.of(
                        entry(
                                "software",
                                "dragoman",
                                "author = {{The Dragoman maintainers}}",
                                "title = {Dragoman: Sourced, Attributed and Dated Events from Russian News}",
                                "version = {" + escaped(program) + "}"),
                        entry(
                                "misc",
                                "dragoman-chronicle-" + version,
                                "title = {A Chronicle of " + articles + " News Articles, " + period() + "}",
                                "howpublished = {DuckDB file made by Dragoman " + escaped(program) + "}",
                                "version = {" + version + "}",
                                last == null ? "" : "year = {" + last.getYear() + "}",
                                "note = {" + events + " events; the version is made from the ids of the articles, their"
                                        + " readers and the corrections}"),
                        entry(
                                "misc",
                                "plover",
                                "author = {{Open Event Data Alliance}}",
                                "title = {{PLOVER}: Political Language Ontology for Verifiable Event Records}",
                                "note = {Event types, modes and contexts; draft 0.8}"),
                        entry(
                                "techreport",
                                "cameo",
                                "author = {Schrodt, Philip A.}",
                                "title = {{CAMEO}: Conflict and Mediation Event Observations. Event and Actor Codebook}",
                                "institution = {Event Data Project, Pennsylvania State University}",
                                "year = {2012}",
                                "note = {Version 1.1b3}"),
                        entry(
                                "article",
                                "goldstein1992",
                                "author = {Goldstein, Joshua S.}",
                                "title = {A Conflict-Cooperation Scale for {WEIS} Events Data}",
                                "journal = {Journal of Conflict Resolution}",
                                "volume = {36}",
                                "number = {2}",
                                "pages = {369--385}",
                                "year = {1992}"))
                .stream()
                .collect(Collectors.joining("\n\n"));
    }

    /** An entry for one event of this version of the chronicle. */
    public String bibtex(String event) {
        return entry(
                "misc",
                "dragoman-" + event + "-" + version,
                "title = {Event " + event + " of a Chronicle of " + articles + " News Articles, " + period() + "}",
                "howpublished = {DuckDB file made by Dragoman " + escaped(program) + "}",
                "version = {" + version + "}",
                last == null ? "" : "year = {" + last.getYear() + "}");
    }

    private String period() {
        return first == null || last == null ? "days unknown" : first.equals(last) ? "" + first : first + " to " + last;
    }

    private static String entry(String kind, String key, String... fields) {
        return Arrays.stream(fields)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(",\n  ", "@" + kind + "{" + key + ",\n  ", "\n}"));
    }

    private static String escaped(String text) {
        return text.replaceAll("([{}%&$#_])", "\\\\$1");
    }

    @Override
    public List<String> columns() {
        return List.of("program", "version", "articles", "events", "publishers", "first", "last");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return List.of(Collections.unmodifiableList(
                Arrays.<@Nullable Object>asList(program, version, articles, events, publishers, first, last)));
    }
}
