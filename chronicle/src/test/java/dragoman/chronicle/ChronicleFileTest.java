package dragoman.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dragoman.chronicle.store.Country;
import dragoman.chronicle.store.TableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file: made, opened again, and every way in which it cannot be opened, each told in one line with a code. */
class ChronicleFileTest {
    private static final List<Country> COUNTRIES = List.of(new Country("RUS", 365, 365, "Russia", "Россия"));

    @TempDir
    Path folder;

    @Test
    void aNewFileHasTheTablesAndIsOpenedAgain() {
        Path file = folder.resolve("new.duckdb");
        Chronicle.write(file, COUNTRIES).close();
        try (Chronicle again = Chronicle.read(file)) {
            assertThat(again.query("SELECT cow FROM countries", row -> row.whole("cow")))
                    .containsExactly(365L);
            assertThat(again.query("SELECT count(*) AS n FROM events", row -> row.whole("n")))
                    .containsExactly(0L);
        }
    }

    @Test
    void everyColumnThatPeopleSeeIsExplained() {
        try (Chronicle chronicle = Chronicle.inMemory(COUNTRIES)) {
            List<String> unexplained = chronicle.query(
                    "SELECT table_name || '.' || column_name AS name FROM dictionary WHERE meaning IS NULL"
                            + " AND table_name NOT IN ('corrections', 'failures', 'dictionary')",
                    row -> row.text("name"));
            assertThat(unexplained).isEmpty();
        }
    }

    @Test
    void anEmptyFileBecomesAChronicle() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.duckdb"));
        Chronicle.write(file, COUNTRIES).close();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void askingWhereThereIsNoneNamesTheFileAndTheWayOut() {
        refused(() -> Chronicle.read(folder.resolve("none.duckdb")), "CHR-004").hasMessageContaining("dragoman ingest");
    }

    @Test
    void aFolderThatIsMissingIsNotMade() {
        refused(() -> Chronicle.write(folder.resolve("no/such/c.duckdb"), COUNTRIES), "CHR-004");
    }

    @Test
    void whatIsNoDatabaseIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("letter.duckdb");
        Files.writeString(file, "This is a letter, no database. ".repeat(1000));
        refused(() -> Chronicle.write(file, COUNTRIES), "CHR-001");
        refused(() -> Chronicle.read(file), "CHR-001");
        assertThat(Files.readString(file)).startsWith("This is a letter");
    }

    @Test
    void aDamagedFileIsToldAsOne() throws IOException {
        Path file = folder.resolve("damaged.duckdb");
        Chronicle.write(file, COUNTRIES).close();
        byte[] bytes = Files.readAllBytes(file);
        byte[] junk = "damaged".getBytes(StandardCharsets.US_ASCII);
        for (int at = 4096; at + 4096 < bytes.length; at += 4096) {
            System.arraycopy(junk, 0, bytes, at + 100, junk.length);
        }
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        refused(() -> Chronicle.write(file, COUNTRIES), "CHR-001");
    }

    @Test
    void anotherProgramsDatabaseIsNotWrittenTo() throws SQLException {
        Path file = folder.resolve("other.duckdb");
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE budget (year INTEGER)");
        }
        refused(() -> Chronicle.write(file, COUNTRIES), "CHR-001").hasMessageContaining("no chronicle");
    }

    @Test
    void tablesOfAnotherVersionAreRefused() {
        Path file = folder.resolve("old.duckdb");
        try (Chronicle chronicle = Chronicle.write(file, COUNTRIES)) {
            chronicle.update("UPDATE about SET value = '0' WHERE key = 'schema'");
        }
        refused(() -> Chronicle.read(file), "CHR-003").hasMessageContaining("version 0");
    }

    @Test
    void aFileThatMayNotBeWrittenSaysSo() {
        Path file = folder.resolve("locked.duckdb");
        Chronicle.write(file, COUNTRIES).close();
        assumeThat(file.toFile().setWritable(false) && !Files.isWritable(file))
                .as("root may write everything")
                .isTrue();
        refused(() -> Chronicle.write(file, COUNTRIES), "CHR-005");
    }

    @Test
    void aFileHeldByAnotherProcessSaysSo() throws IOException {
        Path file = folder.resolve("held.duckdb");
        try (HeldFile held = new HeldFile(file)) {
            assertThat(held).isNotNull();
            refused(() -> Chronicle.write(file, COUNTRIES), "CHR-002");
            refused(() -> Chronicle.read(file), "CHR-002");
        }
        Chronicle.read(file).close();
    }

    @Test
    void whatFailsHalfwayLeavesNothing() {
        try (Chronicle chronicle = Chronicle.inMemory(COUNTRIES)) {
            refused(
                    () -> chronicle.transaction(() -> {
                        try (TableWriter writer = new TableWriter(chronicle.connection(), "main", "countries")) {
                            writer.append("AZE", 373, 373, "Azerbaijan", null);
                        }
                        throw new SQLException("disk on fire");
                    }),
                    "CHR-009");
            assertThat(chronicle.query("SELECT iso3 FROM countries", row -> row.text("iso3")))
                    .containsExactly("RUS");
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Runnable opening, String code) {
        return assertThatThrownBy(opening::run)
                .isInstanceOf(ChronicleException.class)
                .satisfies(e -> assertThat(((ChronicleException) e).code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
