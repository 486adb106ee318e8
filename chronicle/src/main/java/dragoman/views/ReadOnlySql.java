package dragoman.views;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Answers SQL that anybody may write, a visitor of the web page among them. The chronicle's file is attached read-only to
 * a store of its own that may touch no other file, has a limit of memory, may not spill to the disk, and whose settings
 * are locked; or the chronicle is open already and its store is closed off. A query is one SELECT as DuckDB's own parser sees it; what runs is what was checked. Thread-safe.
 */
public final class ReadOnlySql implements AutoCloseable {
    private static final int LONGEST_QUERY = 100_000;
    private static final int LONGEST_CELL = 100_000;
    /** Types whose values are handed out as they are. */
    private static final Set<String> AS_IT_IS = Set.of(
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "HUGEINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "FLOAT",
            "DOUBLE",
            "BOOLEAN",
            "DATE");

    private final Store store;
    private final boolean strict;

    private ReadOnlySql(Store store, boolean strict) {
        this.store = store;
        this.strict = strict;
    }

    /** Where queries are put. */
    private interface Store {
        DuckDBConnection connect() throws SQLException;

        void close() throws SQLException;
    }

    /** A store of its own, to which the chronicle's file is attached. */
    private record Attached(DuckDBConnection connection) implements Store {
        @Override
        public DuckDBConnection connect() throws SQLException {
            DuckDBConnection own = (DuckDBConnection) connection.duplicate();
            own.setCatalog("chronicle");
            return own;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** A chronicle that is open; each query has a connection whose transactions write nothing. */
    private record Open(Chronicle chronicle) implements Store {
        @Override
        public DuckDBConnection connect() throws SQLException {
            DuckDBConnection own = chronicle.ownConnection();
            try (Statement statement = own.createStatement()) {
                statement.execute("BEGIN TRANSACTION READ ONLY");
                return own;
            } catch (SQLException e) {
                own.close();
                throw e;
            }
        }

        @Override
        public void close() {
            // The chronicle belongs to others.
        }
    }

    /**
     * How much a query may take.
     *
     * @param rows rows handed out at most
     * @param time how long it may run, a second or more
     */
    public record Limits(int rows, Duration time) {
        /** Limits with which nobody waits for long: 1,000 rows, 10 seconds. */
        public static final Limits USUAL = new Limits(1_000, Duration.ofSeconds(10));

        public Limits {
            if (rows < 1 || time.toSeconds() < 1) {
                throw new IllegalArgumentException("limits below one: " + rows + ", " + time);
            }
        }
    }

    /**
     * Opens a chronicle for queries.
     *
     * @throws ChronicleException where there is none, or it is held, damaged or of another version
     */
    public static ReadOnlySql open(Path file) {
        Chronicle.read(file).close();
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("temp_directory", "");
        try {
            DuckDBConnection store = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
            try (Statement statement = store.createStatement()) {
                String path = file.toString().replace("'", "''");
                statement.execute("ATTACH '" + path + "' AS chronicle (READ_ONLY)");
                statement.execute("SET enable_external_access = false");
                statement.execute("SET lock_configuration = true");
                return new ReadOnlySql(new Attached(store), false);
            } catch (SQLException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ChronicleException(
                    "CHR-002",
                    file + ": cannot be opened for SQL beside its writer ("
                            + SqlTrouble.oneLine(String.valueOf(e.getMessage())) + ")");
        }
    }

    /**
     * Queries to a chronicle that this program has open, for writing it may be. The store is closed off for good
     * ({@link Chronicle#closeOff}); since it is shared with all else, functions that multiply texts are counted, too.
     */
    public static ReadOnlySql on(Chronicle chronicle) {
        chronicle.closeOff();
        return new ReadOnlySql(new Open(chronicle), true);
    }

    /**
     * Answers one query.
     *
     * @throws ChronicleException SQL-001 no such SQL, table or column; SQL-002 no single SELECT; SQL-003 reaches outside
     *     the chronicle; SQL-004 takes too long; SQL-005 takes too much memory
     */
    public SqlAnswer ask(String sql, Limits limits) {
        if (sql.length() > LONGEST_QUERY) {
            throw new ChronicleException("SQL-001", "the query is longer than " + LONGEST_QUERY + " characters");
        }
        try (DuckDBConnection own = store.connect()) {
            return answer(own, checked(own, sql), limits);
        } catch (SQLException e) {
            throw SqlTrouble.of(e, limits.time());
        }
    }

    /** The query as the parser understood it, without comments and the semicolon at its end. */
    private String checked(DuckDBConnection own, String sql) throws SQLException {
        String parsed = one(own, "SELECT json_serialize_sql(CAST(? AS VARCHAR))", sql);
        new SqlCheck(strict).check(parsed);
        return one(own, "SELECT json_deserialize_sql(CAST(? AS JSON))", parsed);
    }

    private static String one(DuckDBConnection own, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = own.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static SqlAnswer answer(DuckDBConnection own, String sql, Limits limits) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement statement = own.prepareStatement(sql)) {
            ResultSetMetaData columns = statement.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
                types.add(columns.getColumnTypeName(i));
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (PreparedStatement statement = own.prepareStatement(bounded(sql, types, limits.rows() + 1L))) {
            statement.setQueryTimeout((int) limits.time().toSeconds());
            try (ResultSet answer = statement.executeQuery()) {
                boolean more = answer.next();
                while (more && rows.size() < limits.rows()) {
                    rows.add(row(answer, types.size()));
                    more = answer.next();
                }
                return new SqlAnswer(names, types, rows, more);
            }
        }
    }

    /** The query with its rows counted off and its cells cut, so that no answer is larger than it may be. */
    private static String bounded(String sql, List<String> types, long rows) {
        StringBuilder head = new StringBuilder("SELECT ");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            String name = "c" + i;
            String type = types.get(i);
            boolean plain = AS_IT_IS.contains(type) || type.startsWith("DECIMAL");
            head.append(i == 0 ? "" : ", ")
                    .append(plain ? name : "left(CAST(" + name + " AS VARCHAR), " + LONGEST_CELL + ")");
            names.append(i == 0 ? "" : ", ").append(name);
        }
        return head + " FROM (" + sql + ") AS asked(" + names + ") LIMIT " + rows;
    }

    private static List<@Nullable Object> row(ResultSet answer, int columns) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            row.add(answer.getObject(i));
        }
        return row;
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (SQLException e) {
            // Nothing was written that could be lost.
            assert e != null;
        }
    }
}
