package dragoman.chronicle;

import dragoman.chronicle.store.TableWriter;
import dragoman.chronicle.story.Fingerprint;
import dragoman.chronicle.story.StoryGrouper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Groups all articles into stories and keeps the table {@code stories}. */
final class StoryTable {
    private final Chronicle chronicle;

    StoryTable(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Groups anew; blocks that have tellings of articles whose story changed become unsettled. Inside a transaction. */
    void renew() throws SQLException {
        List<StoryGrouper.Member> members = new ArrayList<>();
        chronicle.each(
                "SELECT article_id, published, fingerprint FROM kept.articles ORDER BY published NULLS LAST, article_id",
                row -> members.add(new StoryGrouper.Member(
                        row.text("article_id"),
                        row.day("published"),
                        Fingerprint.fromBytes(row.bytes("fingerprint")))));
        Map<String, String> before = new HashMap<>();
        chronicle.each(
                "SELECT article_id, story_id, copy_of FROM stories",
                row -> before.put(row.text("article_id"), row.text("story_id") + " " + row.textOrNull("copy_of")));
        List<StoryGrouper.Grouped> groups = new StoryGrouper().group(members);
        chronicle.update("DELETE FROM stories");
        TreeSet<String> changed = new TreeSet<>();
        try (TableWriter writer = new TableWriter(chronicle.connection(), "main", "stories")) {
            for (StoryGrouper.Grouped one : groups) {
                writer.append(one.article(), one.story(), one.copyOf());
                String was = before.get(one.article());
                if (was != null && !Objects.equals(was, one.story() + " " + one.copyOf())) {
                    changed.add(one.article());
                }
            }
        }
        for (String article : changed) {
            chronicle.update(
                    "INSERT INTO kept.unsettled SELECT DISTINCT block FROM kept.tellings WHERE article_id = ?",
                    article);
        }
    }
}
