package dragoman.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows to one table; the rows count once the transaction is committed after {@link #close}. */
public final class TableWriter implements AutoCloseable {
    private final DuckDBAppender appender;

    /**
     * A writer.
     *
     * @param schema kept or main
     * @throws SQLException where there is no such table
     */
    public TableWriter(DuckDBConnection connection, String schema, String table) throws SQLException {
        appender = connection.createAppender(schema, table);
    }

    /** Appends rows, their cells in the table's order: text, whole number, number, yes or no, day, time, bytes or null. */
    public void append(List<Object[]> rows) throws SQLException {
        for (Object[] row : rows) {
            append(row);
        }
    }

    /** Appends one row. */
    public void append(@Nullable Object... cells) throws SQLException {
        appender.beginRow();
        for (Object cell : cells) {
            cell(cell);
        }
        appender.endRow();
    }

    private void cell(@Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof String text) {
            appender.append(text);
        } else if (cell instanceof Integer whole) {
            appender.append(whole.intValue());
        } else if (cell instanceof Byte small) {
            appender.append(small.byteValue());
        } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (cell instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (cell instanceof LocalDate day) {
            appender.append(day);
        } else if (cell instanceof LocalDateTime time) {
            appender.append(time);
        } else if (cell instanceof byte[] bytes) {
            appender.append(bytes);
        } else {
            throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
