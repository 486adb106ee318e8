package dragoman.views.export;

import dragoman.chronicle.Chronicle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chronicle's tables for other programs. Rows come in the order of their ids, so that the same articles give the
 * same bytes in whatever order they were taken in; they are handed through one by one, so that a table may be of any
 * length. Thread-safe.
 */
public final class Export {
    private static final int BUFFER = 1 << 16;

    private final Chronicle chronicle;

    /** Exports of a chronicle. */
    public Export(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Writes rows; the stream is flushed and stays open.
     *
     * @throws IOException where the stream fails
     * @throws dragoman.chronicle.ChronicleException where the store fails
     */
    public Exported write(ExportRequest request, OutputStream out) throws IOException {
        try (DuckDBConnection own = chronicle.ownConnection()) {
            if (request.form() == Form.PARQUET) {
                return parquet(own, request, out);
            }
            BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
            Exported exported = stream(own, query(request), form(request, buffered));
            buffered.flush();
            return exported;
        } catch (SQLException e) {
            throw chronicle.trouble(e);
        }
    }

    private static Selection query(ExportRequest request) {
        return switch (request.form()) {
            case CSV, JSONL, PARQUET -> Selection.rows(request);
            case GDELT -> request.table() == Table.EVENTS ? GdeltEvents.query(request) : GdeltMentions.query(request);
            case TIMELINEJS -> TimelineJs.query(request);
            case GEXF -> Gexf.query(request);
        };
    }

    private static RowForm form(ExportRequest request, OutputStream out) throws IOException {
        return switch (request.form()) {
            case CSV -> new CsvForm(out);
            case JSONL -> new JsonLinesForm(out);
            case GDELT -> request.table() == Table.EVENTS ? new GdeltEvents(out) : new GdeltMentions(out);
            case TIMELINEJS -> new TimelineJs(out);
            case GEXF -> new Gexf(out);
            case PARQUET -> throw new IllegalArgumentException("DuckDB itself writes Parquet");
        };
    }

    private static Exported stream(DuckDBConnection own, Selection query, RowForm form)
            throws SQLException, IOException {
        try (Statement setting = own.createStatement()) {
            setting.execute("SET jdbc_stream_results = true");
        }
        try (PreparedStatement statement = own.prepareStatement(query.sql())) {
            bind(statement, query);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> columns = columns(rows.getMetaData());
                form.begin(columns);
                long written = 0;
                Map<String, Long> leftOut = new TreeMap<>();
                @Nullable Object[] cells = new @Nullable Object[columns.size()];
                while (rows.next()) {
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = rows.getObject(i + 1);
                    }
                    String why = form.row(cells);
                    if (why == null) {
                        written++;
                    } else {
                        leftOut.merge(why, 1L, Long::sum);
                    }
                }
                form.end();
                return new Exported(written, leftOut);
            }
        }
    }

    /** Written by DuckDB into a file of its own; by one thread, so that the same rows give the same bytes. */
    private Exported parquet(DuckDBConnection own, ExportRequest request, OutputStream out)
            throws SQLException, IOException {
        Path file = chronicle.scratchFile(".parquet");
        try {
            Selection query = Selection.rows(request);
            String sql = "COPY (" + query.sql() + ") TO '" + file.toString().replace("'", "''")
                    + "' (FORMAT parquet, COMPRESSION zstd)";
            long rows;
            // The number of threads holds for the whole store: one such export at a time.
            synchronized (chronicle) {
                rows = copy(own, sql, query);
            }
            Files.copy(file, out);
            out.flush();
            return new Exported(rows, Map.of());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long copy(DuckDBConnection own, String sql, Selection query) throws SQLException {
        try (Statement setting = own.createStatement();
                ResultSet threads = setting.executeQuery("SELECT current_setting('threads')")) {
            threads.next();
            int usual = threads.getInt(1);
            try (Statement one = own.createStatement()) {
                one.execute("SET threads = 1");
            }
            try (PreparedStatement statement = own.prepareStatement(sql)) {
                bind(statement, query);
                return statement.executeUpdate();
            } finally {
                try (Statement again = own.createStatement()) {
                    again.execute("SET threads = " + usual);
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Selection query) throws SQLException {
        int i = 0;
        for (Object parameter : query.parameters()) {
            i++;
            statement.setObject(i, parameter);
        }
    }

    private static List<String> columns(ResultSetMetaData meta) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        return columns;
    }
}
