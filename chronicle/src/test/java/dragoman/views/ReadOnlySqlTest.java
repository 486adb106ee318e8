package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Sown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody may ask of a chronicle in SQL, and what is refused in one line. */
class ReadOnlySqlTest {
    private static final ReadOnlySql.Limits SHORT = new ReadOnlySql.Limits(100, Duration.ofSeconds(1));

    @TempDir
    static Path folder;

    private static Path file;
    private static ReadOnlySql sql;

    @BeforeAll
    static void open() {
        file = folder.resolve("it's.duckdb");
        try (Sown sown = Sown.in(file)) {
            sown.article("a1", "ТАСС", "2024-03-01", "Первая.").article("a2", null, "2024-03-02", "Вторая.");
        }
        sql = ReadOnlySql.open(file);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void rowsComeInTheOrderAskedForWithTheirTypes() {
        SqlAnswer answer = sql.ask(
                "SELECT article_id, published, characters, publisher IS NULL AS alone FROM articles"
                        + " ORDER BY published DESC; -- the newest first",
                SHORT);
        assertThat(answer.columns()).containsExactly("article_id", "published", "characters", "alone");
        assertThat(answer.types()).containsExactly("VARCHAR", "DATE", "INTEGER", "BOOLEAN");
        assertThat(answer.rows())
                .containsExactly(
                        List.of("a2", LocalDate.of(2024, 3, 2), 7, true),
                        List.of("a1", LocalDate.of(2024, 3, 1), 7, false));
        assertThat(answer.truncated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          FROM articles                                                        | 2
          DESCRIBE articles                                                    | 14
          SUMMARIZE articles                                                   | 14
          WITH a AS (SELECT count(*) AS n FROM articles) FROM a                | 1
          VALUES (1), (2)                                                      | 2
          SELECT a.article_id, b.article_id FROM articles a, articles b        | 4
          SELECT unnest(string_split('a;b', ';'))                              | 2
          SELECT [1, 2], {'a': 1}, TIMESTAMP '2024-01-01 00:00:00', 1.5, NULL  | 1
          FROM range(5)                                                        | 5
          """)
    void everyFormOfAskingIsAnswered(String query, int rows) {
        assertThat(sql.ask(query, SHORT).rows()).hasSize(rows);
    }

    @Test
    void theDictionaryIsATableLikeAnother() {
        assertThat(sql.ask("FROM dictionary WHERE table_name = 'events'", SHORT).rows())
                .hasSizeGreaterThan(30);
        assertThat(sql.ask("SHOW TABLES", SHORT).rows()).contains(List.of("events"));
    }

    @Test
    void rowsBeyondTheLimitAreCutAndItIsSaid() {
        SqlAnswer two = sql.ask("FROM range(3)", new ReadOnlySql.Limits(2, Duration.ofSeconds(1)));
        assertThat(two.rows()).hasSize(2);
        assertThat(two.truncated()).isTrue();
        SqlAnswer all = sql.ask("FROM range(3)", new ReadOnlySql.Limits(3, Duration.ofSeconds(1)));
        assertThat(all.rows()).hasSize(3);
        assertThat(all.truncated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          COPY articles TO '/tmp/stolen.csv'                                       | SQL-002
          ATTACH '/tmp/other.duckdb'                                               | SQL-002
          INSTALL httpfs                                                           | SQL-002
          LOAD httpfs                                                              | SQL-002
          PRAGMA database_list                                                     | SQL-002
          SET memory_limit = '100GB'                                               | SQL-002
          CALL enable_logging(storage = 'file', storage_path = '/tmp/log')         | SQL-002
          SELECT 1; SELECT 2                                                       | SQL-002
          SELECT 1; DROP TABLE events                                              | SQL-002
          DROP TABLE events                                                        | SQL-002
          INSERT INTO events SELECT * FROM events                                  | SQL-002
          UPDATE about SET value = '2'                                             | SQL-002
          CREATE TEMP TABLE t (i INTEGER)                                          | SQL-002
          EXPORT DATABASE '/tmp/all'                                               | SQL-002
          EXPLAIN ANALYZE SELECT 1                                                 | SQL-002
          -- nothing but a comment                                                 | SQL-002
          WITH gone AS (DELETE FROM events RETURNING *) FROM gone                  | SQL-001
          SELECT * FROM read_csv('/etc/passwd')                                    | SQL-003
          SELECT (SELECT content FROM read_text('/etc/passwd'))                    | SQL-003
          FROM articles WHERE article_id IN (SELECT file FROM glob('/etc/*'))      | SQL-003
          WITH x AS (FROM read_parquet('/tmp/x.parquet')) FROM x                   | SQL-003
          FROM '/etc/passwd.csv'                                                   | SQL-003
          FROM "/etc/passwd.parquet"                                               | SQL-003
          FROM enable_logging(storage = 'file', storage_path = '/tmp/log')         | SQL-003
          FROM query('DROP TABLE events')                                          | SQL-003
          FROM query_table('/etc/passwd.csv')                                      | SQL-003
          FROM checkpoint()                                                        | SQL-003
          FROM duckdb_secrets()                                                    | SQL-003
          FROM json_execute_serialized_sql('{}')                                   | SQL-003
          SELECT getenv('HOME')                                                    | SQL-003
          SELECT length(repeat('x', 2000000000)) FROM range(2000)                  | SQL-003
          SELECT nosuch FROM events                                                | SQL-001
          FROM nosuch                                                              | SQL-001
          SELECT FROM WHERE                                                        | SQL-001
          SELECT ? + 1                                                             | SQL-001
          """)
    void whatIsMoreThanAQuestionIsRefusedInOneLine(String query, String code) {
        assertThatThrownBy(() -> sql.ask(query, SHORT))
                .isInstanceOf(ChronicleException.class)
                .satisfies(e -> assertThat(((ChronicleException) e).code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").isNotBlank());
        assertThat(sql.ask("SELECT count(*) FROM articles", SHORT).rows()).containsExactly(List.of(2L));
    }

    @Test
    void whatTakesTooLongIsStopped() {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> sql.ask("SELECT count(*) FROM range(1000000) a, range(1000000) b", SHORT))
                .hasMessageContaining("within 1 s");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatTakesTooMuchMemoryIsStopped() {
        assertThatThrownBy(() -> sql.ask(
                        "SELECT list(i) FROM range(1000000000) t(i)",
                        new ReadOnlySql.Limits(10, Duration.ofSeconds(60))))
                .isInstanceOf(ChronicleException.class)
                .satisfies(e -> assertThat(((ChronicleException) e).code()).isEqualTo("SQL-005"));
    }

    @Test
    void deepNestingIsToldAndBreaksNothing() {
        String deep = "SELECT " + String.join("", Collections.nCopies(5000, "(1 + ")) + "1"
                + String.join("", Collections.nCopies(5000, ")"));
        assertThatThrownBy(() -> sql.ask(deep, SHORT)).isInstanceOf(ChronicleException.class);
    }

    @Test
    void aChronicleThatIsBeingReadCanBeAskedInSqlBesideThat() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Chronicle reading = Chronicle.read(file);
                ReadOnlySql beside = ReadOnlySql.open(file)) {
            assertThat(beside.ask("FROM articles", SHORT).rows()).hasSize(2);
            assertThat(reading.query("SELECT 1 AS n", row -> row.whole("n"))).containsExactly(1L);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void thereMustBeAChronicle() {
        assertThatThrownBy(() -> ReadOnlySql.open(folder.resolve("none.duckdb")))
                .isInstanceOf(ChronicleException.class)
                .satisfies(e -> assertThat(((ChronicleException) e).code()).isEqualTo("CHR-004"));
    }
}
