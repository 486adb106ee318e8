package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.views.ReadOnlySql;
import dragoman.views.SqlAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/data-dictionary.md is what a chronicle's file says of its own tables; {@code bin/golden} rewrites it. */
class DictionaryPageTest {
    private static final ReadOnlySql.Limits ALL = new ReadOnlySql.Limits(10_000, Duration.ofSeconds(60));

    @TempDir
    Path folder;

    @Test
    void thePageIsTheDictionaryThatTheFileItselfHolds() throws IOException {
        Path file = folder.resolve("c.duckdb");
        Chronicle.write(file, List.of()).close();
        String page;
        try (ReadOnlySql sql = ReadOnlySql.open(file)) {
            page = page(sql);
        }
        Path written = CommandsPageTest.root().resolve("docs/data-dictionary.md");
        if ("update".equals(System.getProperty("dragoman.golden"))) {
            Files.writeString(written, page);
        }
        assertThat(written).content().isEqualTo(page);
    }

    private static String page(ReadOnlySql sql) {
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                Made by `bin/golden` from the comments that every chronicle's file holds. `dragoman sql "FROM dictionary"` shows
                the same of the file at hand; R, Python and the DuckDB shell read it as a table. Codes are texts (a leading
                nought stays), days are DATE, unknown is NULL, and where a text lists several things they are separated by `;`.
                Offsets count code points of `articles.text`, the end is exclusive. The schema `kept` beside these tables holds
                what was read and what people corrected, for the program alone.
                """);
        SqlAnswer tables = sql.ask(
                "SELECT table_name, comment, 'table' FROM duckdb_tables() WHERE schema_name = 'main' AND NOT internal"
                        + " AND database_name = 'chronicle' UNION ALL SELECT view_name, comment, 'view' FROM duckdb_views()"
                        + " WHERE schema_name = 'main' AND NOT internal AND database_name = 'chronicle' ORDER BY 1",
                ALL);
        SqlAnswer columns = sql.ask("SELECT table_name, column_name, data_type, meaning FROM dictionary", ALL);
        for (List<@Nullable Object> table : tables.rows()) {
            page.append("\n## ")
                    .append(table.get(0))
                    .append("\n\n")
                    .append(table.get(1))
                    .append("\n\n");
            page.append("| column | type | meaning |\n|---|---|---|\n");
            for (List<@Nullable Object> column : columns.rows()) {
                if (String.valueOf(table.get(0)).equals(column.get(0))) {
                    Object meaning = column.get(3);
                    page.append("| `")
                            .append(column.get(1))
                            .append("` | ")
                            .append(column.get(2))
                            .append(" | ");
                    page.append(meaning == null ? "" : meaning).append(" |\n");
                }
            }
        }
        return page.toString();
    }
}
