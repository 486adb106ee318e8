package dragoman.cli;

import dragoman.chronicle.Chronicle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a chronicle says, as lines in a fixed order; moments of time are left out. */
final class Whole {
    private static final List<String> TABLES = List.of(
            "SELECT article_id, given_id, title, publisher, published, dated_by, story_id, copy_of, text FROM articles",
            "FROM events",
            "FROM mentions",
            "FROM event_actors",
            "FROM event_dyads",
            "FROM joins",
            "FROM actors",
            "FROM statements",
            "FROM promises",
            "FROM links",
            "FROM claims",
            "SELECT source, code, reason FROM failures");

    private Whole() {}

    static List<String> of(Path file) {
        List<String> lines = new ArrayList<>();
        try (Chronicle chronicle = Chronicle.read(file)) {
            for (String table : TABLES) {
                chronicle.each(
                        "SELECT to_json(t) AS line FROM (" + table + ") t ORDER BY line",
                        row -> lines.add(row.text("line")));
            }
        }
        return lines;
    }
}
