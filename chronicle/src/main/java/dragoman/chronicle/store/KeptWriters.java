package dragoman.chronicle.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Writers of the kept tables, opened as they are needed and closed together. */
public final class KeptWriters implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();

    /** Writers on this connection. */
    public KeptWriters(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The writer of a table. */
    public TableWriter to(String table) throws SQLException {
        TableWriter writer = writers.get(table);
        if (writer == null) {
            writer = new TableWriter(connection, "kept", table);
            writers.put(table, writer);
        }
        return writer;
    }

    @Override
    public void close() throws SQLException {
        SQLException first = null;
        for (TableWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (SQLException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
