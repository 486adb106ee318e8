package dragoman.chronicle;

import dragoman.chronicle.store.Country;
import dragoman.chronicle.store.Schema;
import dragoman.chronicle.store.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * What all readings say together, in one DuckDB file that R, Python and the DuckDB shell open, too. Its tables are
 * described in docs/data-dictionary.md; every answer is a query over them. Thread-safe for asking; one thread writes.
 */
public final class Chronicle implements AutoCloseable {
    private static final int IDLE_MOST = 32;

    private final Path file;
    private final DuckDBConnection connection;
    private final boolean writable;
    private final Deque<DuckDBConnection> idle = new ArrayDeque<>();
    private volatile @Nullable Path scratch;

    private Chronicle(Path file, DuckDBConnection connection, boolean writable) {
        this.file = file;
        this.connection = connection;
        this.writable = writable;
    }

    /**
     * Opens a chronicle for writing; makes it where there is none.
     *
     * @param countries what the table {@code countries} of a new file holds
     * @throws ChronicleException where the file is held, damaged, of another version or may not be written
     */
    public static Chronicle write(Path file, List<Country> countries) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ChronicleException("CHR-004", file + ": no such folder; make it first");
        }
        if (Files.exists(file) && !Files.isWritable(file) || !Files.exists(file) && !Files.isWritable(folder)) {
            throw new ChronicleException("CHR-005", file + ": may not be written (permission denied)");
        }
        if (isMissing(file)) {
            make(file, countries);
        }
        Chronicle chronicle = open(file, true);
        try {
            chronicle.checkVersion();
            return chronicle;
        } catch (ChronicleException e) {
            chronicle.close();
            throw e;
        }
    }

    /**
     * Opens a chronicle for asking.
     *
     * @throws ChronicleException where there is none, or it is held, damaged or of another version
     */
    public static Chronicle read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ChronicleException(
                    "CHR-004", file + ": no such chronicle; `dragoman ingest` makes one, --chronicle names another");
        }
        Chronicle chronicle = open(file, false);
        try {
            chronicle.checkVersion();
            return chronicle;
        } catch (ChronicleException e) {
            chronicle.close();
            throw e;
        }
    }

    /** A chronicle that is nowhere on a disk and gone when it is closed. */
    public static Chronicle inMemory(List<Country> countries) {
        Chronicle chronicle = open(Path.of(""), true);
        chronicle.create(countries);
        return chronicle;
    }

    private static Chronicle open(Path file, boolean writable) {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("threads", String.valueOf(Runtime.getRuntime().availableProcessors()));
        properties.setProperty("memory_limit", "1GB");
        if (!writable) {
            properties.setProperty("duckdb.read_only", "true");
        }
        try {
            DuckDBConnection connection =
                    (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, properties);
            return new Chronicle(file, connection, writable);
        } catch (SQLException e) {
            throw Trouble.opening(file, e);
        }
    }

    private static boolean isMissing(Path file) {
        try {
            return !Files.exists(file) || Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw new ChronicleException("CHR-005", file + ": cannot be looked at (" + e.getMessage() + ")");
        }
    }

    /** Made beside its place and moved there whole, so that no half-made file is ever found. */
    private static void make(Path file, List<Country> countries) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".new.wal"));
            try (Chronicle made = open(beside, true)) {
                made.create(countries);
                made.checkpoint();
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ChronicleException("CHR-005", file + ": cannot be made (" + e.getMessage() + ")");
        }
    }

    private void create(List<Country> countries) {
        transaction(() -> {
            Schema.create(connection);
            try (TableWriter writer = new TableWriter(connection, "main", "about")) {
                writer.append("schema", Schema.VERSION);
            }
            try (TableWriter writer = new TableWriter(connection, "main", "countries")) {
                for (Country country : countries) {
                    writer.append(country.iso3(), country.cow(), country.gw(), country.english(), country.name());
                }
            }
            try (TableWriter writer = new TableWriter(connection, "main", "event_types")) {
                writer.append(Codes.eventTypes());
            }
        });
    }

    private void checkVersion() {
        List<String> found;
        try {
            found = query("SELECT value FROM about WHERE key = 'schema'", row -> row.text("value"));
        } catch (ChronicleException e) {
            throw new ChronicleException(
                    "CHR-001", file + ": a DuckDB file, but no chronicle; name another file, or ingest into a new one");
        }
        if (!found.equals(List.of(Schema.VERSION))) {
            throw new ChronicleException(
                    "CHR-003",
                    file + ": its tables are of version " + String.join(", ", found) + ", this Dragoman has "
                            + Schema.VERSION + "; use the Dragoman that wrote it, or ingest the articles anew");
        }
    }

    /** Where it lies; empty for one in memory. */
    public Path file() {
        return file;
    }

    /** Whether it was opened for writing. */
    public boolean writable() {
        return writable;
    }

    /**
     * The rows of an answer, in its order.
     *
     * @param sql with a question mark for each parameter
     * @param parameters texts, numbers, days, booleans or nulls
     * @throws ChronicleException where the store fails
     */
    public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        List<T> answer = new ArrayList<>();
        each(sql, row -> answer.add(mapper.map(row)), parameters);
        return answer;
    }

    /** Hands out the rows of an answer one by one, in its order, so that it may be of any length. As {@link #query}. */
    public void each(String sql, Consumer<Row> taker, @Nullable Object... parameters) {
        DuckDBConnection own = borrow();
        try (PreparedStatement statement = own.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    taker.accept(row);
                }
            }
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        } finally {
            giveBack(own);
        }
    }

    /**
     * Makes ways to single rows, where they are not there yet, so that a page about one event or article reads no table
     * whole. For programs that stay open and show pages: the indexes take a third of a file's size again, and taking in
     * articles takes a quarter longer with them.
     */
    public void index() {
        transaction(() -> Schema.index(connection));
    }

    /**
     * From now on the store reaches no file but its own and those of one folder made for exports, and loads nothing, whatever
     * a query says; it cannot be undone. For programs that answer queries of others.
     */
    public synchronized void closeOff() {
        if (scratch != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("dragoman");
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "SET allowed_directories = ['" + folder.toString().replace("'", "''") + "']");
                statement.execute("SET max_temp_directory_size = '2GB'");
                statement.execute("SET enable_external_access = false");
            }
            scratch = folder;
        } catch (IOException e) {
            throw new ChronicleException("CHR-005", "no folder for exports can be made (" + e.getMessage() + ")");
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    /** Makes an empty file that the store may write for an export; who asks for it deletes it. */
    public Path scratchFile(String ending) throws IOException {
        Path folder = scratch;
        return folder == null
                ? Files.createTempFile("dragoman", ending)
                : Files.createTempFile(folder, "export", ending);
    }

    /** How many blocks of tellings are still to be worked into events; 0 where the tables say all that was taken in. */
    public int unsettled() {
        return query("SELECT count(DISTINCT block) AS n FROM kept.unsettled", row -> (int) row.whole("n"))
                .get(0);
    }

    private DuckDBConnection borrow() {
        synchronized (idle) {
            DuckDBConnection known = idle.poll();
            if (known != null) {
                return known;
            }
        }
        try {
            return connection.duplicate();
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    private void giveBack(DuckDBConnection own) {
        synchronized (idle) {
            if (idle.size() < IDLE_MOST) {
                idle.push(own);
                return;
            }
        }
        closeQuietly(own);
    }

    /** The connection that writes; of one thread. */
    DuckDBConnection connection() {
        return connection;
    }

    /** A connection of its own, for exports and read-only SQL; the caller closes it. */
    public DuckDBConnection ownConnection() {
        try {
            return connection.duplicate();
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    /** What to tell the user of a complaint that a connection of {@link #ownConnection} made. */
    public ChronicleException trouble(SQLException e) {
        return Trouble.working(file, e);
    }

    /** Changes that count together or not at all. */
    interface Work {
        void run() throws SQLException;
    }

    /**
     * Does all of the work, or none where it fails. Begun by a statement: with {@code setAutoCommit(false)} alone a
     * transaction begins only at the first statement, and what appenders write before it counts at once.
     */
    void transaction(Work work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            boolean done = false;
            try {
                work.run();
                statement.execute("COMMIT");
                done = true;
            } finally {
                if (!done) {
                    rollBack(statement);
                }
            }
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    /** A transaction that failed may have been rolled back already; what made it fail is what has to be told. */
    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            assert e != null;
        }
    }

    /** Runs one statement that changes something, inside a {@link #transaction} where it belongs to others. */
    int update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    /** Writes what is in the journal into the file itself, so that a copy of the file is whole. */
    void checkpoint() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw Trouble.working(file, e);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Chronicle::closeQuietly);
            idle.clear();
        }
        closeQuietly(connection);
        Path folder = scratch;
        if (folder != null) {
            // Where an export is still being written the folder is not empty, and the machine clears it away.
            folder.toFile().delete();
        }
    }

    private static void closeQuietly(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing of ours is uncommitted here, and there is nobody who could do anything about it.
            assert e != null;
        }
    }
}
