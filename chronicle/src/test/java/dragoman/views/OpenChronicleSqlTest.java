package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Sown;
import dragoman.views.export.Export;
import dragoman.views.export.ExportRequest;
import dragoman.views.export.Form;
import dragoman.views.export.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL of strangers on a chronicle that is open for writing: answered, or refused; it changes nothing and reaches nothing. */
class OpenChronicleSqlTest {
    private static final ReadOnlySql.Limits SHORT = new ReadOnlySql.Limits(100, Duration.ofSeconds(2));

    @TempDir
    static Path folder;

    private static Path secret;
    private static Sown sown;
    private static ReadOnlySql sql;

    @BeforeAll
    static void open() throws IOException {
        secret = Files.writeString(folder.resolve("secret.csv"), "word\nsesame\n");
        sown = Sown.in(folder.resolve("open.duckdb"));
        sown.article("a1", "ТАСС", "2024-03-01", "Первая.").article("a2", null, "2024-03-02", "Вторая.");
        sql = ReadOnlySql.on(sown.chronicle());
    }

    @AfterAll
    static void close() {
        sql.close();
        sown.close();
    }

    static List<String> hostile() {
        String file = secret.toString();
        String out = folder.resolve("stolen").toString();
        return List.of(
                "COPY articles TO '" + out + ".csv'",
                "COPY (SELECT 1) TO '" + out + ".parquet' (FORMAT parquet)",
                "COPY articles FROM '" + file + "'",
                "ATTACH '" + out + ".duckdb' AS other",
                "DETACH open",
                "USE memory",
                "INSTALL httpfs",
                "LOAD httpfs",
                "FORCE INSTALL json",
                "PRAGMA database_list",
                "PRAGMA enable_profiling",
                "SET enable_external_access = true",
                "SET memory_limit = '100GB'",
                "SET threads = 64",
                "RESET memory_limit",
                "CALL pragma_version()",
                "CHECKPOINT",
                "FORCE CHECKPOINT",
                "VACUUM",
                "ANALYZE",
                "BEGIN",
                "COMMIT",
                "ROLLBACK",
                "ROLLBACK; DROP TABLE events",
                "COMMIT; BEGIN; DELETE FROM events",
                "SELECT 1; DROP TABLE kept.articles",
                "SELECT 1; SET threads = 1",
                "DROP TABLE kept.articles",
                "DROP VIEW articles",
                "ALTER TABLE events ADD COLUMN x INTEGER",
                "TRUNCATE events",
                "DELETE FROM kept.articles",
                "INSERT INTO about VALUES ('a', 'b')",
                "UPDATE about SET value = '2'",
                "MERGE INTO about USING about AS b ON TRUE WHEN MATCHED THEN DELETE",
                "CREATE TABLE t (i INTEGER)",
                "CREATE TEMP TABLE t (i INTEGER)",
                "CREATE MACRO m() AS 1",
                "CREATE OR REPLACE VIEW articles AS SELECT 1",
                "CREATE SECRET (TYPE s3)",
                "COMMENT ON TABLE events IS 'x'",
                "PREPARE p AS SELECT 1",
                "EXECUTE p",
                "EXPORT DATABASE '" + out + "'",
                "IMPORT DATABASE '" + out + "'",
                "EXPLAIN ANALYZE SELECT 1",
                "WITH gone AS (DELETE FROM about RETURNING *) FROM gone",
                "SELECT * FROM read_csv('" + file + "')",
                "SELECT * FROM read_csv_auto('" + file + "')",
                "FROM sniff_csv('" + file + "')",
                "SELECT (SELECT content FROM read_text('" + file + "'))",
                "FROM read_blob('" + file + "')",
                "FROM read_json('" + file + "')",
                "FROM read_ndjson_objects('" + file + "')",
                "FROM read_parquet('" + file + "')",
                "FROM parquet_metadata('" + file + "')",
                "FROM glob('/etc/*')",
                "FROM '" + file + "'",
                "FROM \"" + file + "\"",
                "SELECT * FROM articles, '" + file + "'",
                "SELECT 1 WHERE EXISTS (FROM '" + file + "')",
                "FROM 'http://127.0.0.1/x.csv'",
                "FROM 's3://bucket/x.parquet'",
                "FROM query('SELECT 1')",
                "FROM query_table('about')",
                "FROM json_execute_serialized_sql('{}')",
                "FROM duckdb_settings()",
                "FROM duckdb_databases()",
                "FROM duckdb_secrets()",
                "FROM duckdb_logs()",
                "FROM duckdb_extensions()",
                "FROM pragma_database_list()",
                "FROM pragma_database_size()",
                "FROM which_secret('x', 's3')",
                "FROM enable_logging()",
                "FROM checkpoint()",
                "FROM force_checkpoint()",
                "FROM duckdb_temporary_files()",
                "FROM sql_auto_complete('SEL')",
                "SELECT getenv('HOME')",
                "SELECT current_setting('temp_directory')",
                "SELECT getvariable('x')",
                "SELECT write_log('x')",
                "SELECT nextval('s')",
                "SELECT repeat('x', 2000000000)",
                "SELECT lpad('x', 2000000000, 'y')",
                "SELECT bitstring('1', 2000000000)",
                "SELECT list_reduce([1, 2, 3], (a, b) -> a + b)",
                "SELECT range(1000000000)",
                "SELECT 'a'||'a'||'a'||'a'||'a'||'a'||'a'||'a'||'a'||'a'",
                "SELECT count(*) FROM range(10000000) a, range(10000000) b",
                "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r",
                "SELECT list(i) FROM range(1000000000) t(i)",
                "SELECT error('x')",
                "SELECT '1'::INTEGER::DATE",
                "SELECT \u0000",
                "SELECT * FROM articles WHERE",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsMoreThanAQuestionIsRefusedInOneLineAndChangesNothing(String query) throws IOException {
        Map<String, String> before = content(sown.chronicle());
        assertThatThrownBy(() -> sql.ask(query, SHORT))
                .as(query)
                .isInstanceOf(ChronicleException.class)
                .satisfies(e -> assertThat(((ChronicleException) e).code()).startsWith("SQL-00"))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n", "sesame"));
        assertThat(content(sown.chronicle())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .allMatch(name -> name.equals("secret.csv") || name.startsWith("open.duckdb"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM articles",
                "DESCRIBE articles",
                "SUMMARIZE about",
                "SHOW TABLES",
                "WITH a AS (SELECT count(*) AS n FROM articles) FROM a",
                "SELECT 'DROP TABLE events; --' AS harmless",
                "SELECT article_id || ' ' || text AS words FROM articles",
                "SELECT replace(text, 'а', 'о') FROM articles"
            })
    void questionsAreAnswered(String query) {
        assertThat(sql.ask(query, SHORT).rows()).isNotEmpty();
    }

    @Test
    void theChronicleIsWrittenAndExportedBesideIt() throws IOException {
        Path own = folder.resolveSibling(folder.getFileName() + "-beside.duckdb");
        try (Sown other = Sown.in(own)) {
            other.article("b1", "ТАСС", "2024-03-01", "Первая.");
            ReadOnlySql asked = ReadOnlySql.on(other.chronicle());
            assertThat(asked.ask("FROM articles", SHORT).rows()).hasSize(1);
            other.article("b2", "ТАСС", "2024-03-02", "Вторая.");
            assertThat(asked.ask("FROM articles", SHORT).rows()).hasSize(2);
            ByteArrayOutputStream parquet = new ByteArrayOutputStream();
            new Export(other.chronicle()).write(ExportRequest.all(Table.ARTICLES, Form.PARQUET), parquet);
            assertThat(parquet.toString(StandardCharsets.ISO_8859_1))
                    .startsWith("PAR1")
                    .endsWith("PAR1");
        } finally {
            Files.deleteIfExists(own);
        }
    }

    /** All rows of all tables, public and kept. */
    private static Map<String, String> content(Chronicle chronicle) {
        Map<String, String> content = new TreeMap<>();
        List<String> tables = chronicle.query(
                "SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE NOT internal",
                row -> row.text("name"));
        for (String table : tables) {
            content.put(
                    table,
                    chronicle
                            .query(
                                    "SELECT coalesce(string_agg(t::VARCHAR, chr(10) ORDER BY t::VARCHAR), '') AS rows FROM "
                                            + table + " t",
                                    row -> row.text("rows"))
                            .get(0));
        }
        return content;
    }
}
