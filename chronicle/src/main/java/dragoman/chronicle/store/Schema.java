package dragoman.chronicle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a chronicle's file, as {@code schema.sql} describes them. */
public final class Schema {
    /** Version of the tables; a file of another version is refused. */
    public static final String VERSION = "1";

    private Schema() {}

    /** Makes all tables in an empty file. */
    public static void create(Connection connection) throws SQLException {
        run(connection, "schema.sql");
    }

    /** Makes the indexes of {@code indexes.sql} that the file does not have yet. */
    public static void index(Connection connection) throws SQLException {
        run(connection, "indexes.sql");
    }

    private static void run(Connection connection, String file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(file)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String file) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        return statements;
    }

    private static String text(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("/dragoman/chronicle/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
