package dragoman.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Queries that show what can be asked in SQL, from {@code queries.sql}. */
public final class SavedQueries {
    private static final String NAME = "-- name: ";

    private SavedQueries() {}

    /** All, in the order of the file: SQL by key. */
    public static Map<String, String> load() {
        try (InputStream in = SavedQueries.class.getResourceAsStream("/dragoman/views/queries.sql")) {
            if (in == null) {
                throw new IllegalStateException("queries.sql is missing in the jar");
            }
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parsed(String text) {
        Map<String, String> queries = new LinkedHashMap<>();
        String key = null;
        for (String line : text.split("\n")) {
            if (line.startsWith(NAME)) {
                key = line.substring(NAME.length()).strip();
            } else if (key != null && !line.isBlank()) {
                queries.merge(key, line, (begun, more) -> begun + "\n" + more);
            }
        }
        return queries;
    }
}
