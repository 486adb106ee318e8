package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chronicle's public tables and views, as the file itself describes them.
 *
 * @param tables by name
 */
public record DataTables(List<DataTable> tables) implements Answer {
    private static final List<String> COLUMNS = List.of("table", "view", "rows", "column", "type", "meaning");

    public DataTables {
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param name as queries name it
     * @param view whether it is a view of other tables
     * @param meaning what a row is
     * @param rows how many there are
     * @param columns in their order
     */
    public record DataTable(
            String name, boolean view, @Nullable String meaning, long rows, List<Column> columns) {
        public DataTable {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param type as DuckDB calls it
     * @param meaning what stands in it; {@code null} where the file does not say
     */
    public record Column(String name, String type, @Nullable String meaning) {}

    /** As the chronicle is now. */
    public static DataTables of(Chronicle chronicle) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        chronicle.each(
                "SELECT table_name, column_name, data_type, meaning FROM dictionary",
                row -> columns.computeIfAbsent(row.text("table_name"), none -> new ArrayList<>())
                        .add(new Column(row.text("column_name"), row.text("data_type"), row.textOrNull("meaning"))));
        record Named(String name, boolean view, @Nullable String meaning) {}
        List<Named> named = chronicle.query(
                """
                SELECT table_name AS name, FALSE AS is_view, comment FROM duckdb_tables()
                WHERE schema_name = 'main' AND NOT internal AND database_name = current_database()
                UNION ALL
                SELECT view_name, TRUE, comment FROM duckdb_views()
                WHERE schema_name = 'main' AND NOT internal AND database_name = current_database()
                ORDER BY 1
                """, row -> new Named(row.text("name"), row.flag("is_view"), row.textOrNull("comment")));
        List<DataTable> tables = new ArrayList<>();
        for (Named one : named) {
            long rows = chronicle
                    .query("SELECT count(*) AS n FROM main." + quoted(one.name()), row -> row.whole("n"))
                    .get(0);
            tables.add(new DataTable(
                    one.name(), one.view(), one.meaning(), rows, columns.getOrDefault(one.name(), List.of())));
        }
        return new DataTables(tables);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DataTable table : tables) {
            for (Column column : table.columns()) {
                rows.add(Arrays.asList(
                        table.name(), table.view(), table.rows(), column.name(), column.type(), column.meaning()));
            }
        }
        return rows;
    }
}
