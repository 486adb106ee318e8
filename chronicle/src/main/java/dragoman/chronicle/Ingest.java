package dragoman.chronicle;

import dragoman.chronicle.store.ArticleIds;
import dragoman.chronicle.store.KeptRows;
import dragoman.chronicle.store.KeptWriters;
import dragoman.text.Article;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes articles in. They count from the next commit on, which comes by itself every few hundred articles and at least every second or so: whatever stops
 * the program, committed articles stay and the file opens. The events are worked out by {@link Settling} afterwards. Used
 * by one thread, but {@link #knows} may be asked by any.
 */
public final class Ingest implements AutoCloseable {
    /** The pseudo-block that says: articles came in, so stories have to be grouped anew. */
    static final String STORIES = "stories";

    private static final int COMMIT_EVERY = 500;
    private static final long COMMIT_AFTER = Duration.ofSeconds(1).toNanos();

    private final Chronicle chronicle;
    private final Clock clock;
    private final Map<String, String> givenIds = new HashMap<>();
    private final Set<String> unsettled = new TreeSet<>();
    private final List<KeptRows> waiting = new ArrayList<>();
    private final Set<String> replaced = new TreeSet<>();
    private final Map<String, Object[]> failures = new LinkedHashMap<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private long committed = System.nanoTime();
    private boolean failed;
    private int added;
    private int known;

    /**
     * Begins to take articles in.
     *
     * @param clock tells when an article was set aside
     */
    public Ingest(Chronicle chronicle, Clock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
        chronicle
                .query(
                        "SELECT article_id, given_id FROM kept.articles",
                        row -> Map.entry(row.text("article_id"), row.text("given_id")))
                .forEach(article -> givenIds.put(article.getKey(), article.getValue()));
        unsettled.addAll(chronicle.query("SELECT block FROM kept.unsettled", row -> row.text("block")));
    }

    /** Whether the very article was taken in before; then there is nothing to read. */
    public boolean knows(Article article) {
        synchronized (givenIds) {
            return givenIds.containsKey(ArticleIds.of(article));
        }
    }

    /** Counts an article that was known; the smaller of the ids that sources gave it is kept, whichever came first. */
    public void again(Article article) {
        known++;
        String id = ArticleIds.of(article);
        synchronized (givenIds) {
            String before = givenIds.get(id);
            if (before != null && article.id().compareTo(before) < 0) {
                givenIds.put(id, article.id());
                renamed.put(id, article.id());
            }
        }
    }

    /** Takes an article in; once more changes nothing. */
    public void add(KeptRows rows) {
        synchronized (givenIds) {
            if (givenIds.putIfAbsent(rows.article(), rows.givenId()) != null) {
                known++;
                return;
            }
        }
        added++;
        await(rows);
    }

    /** Puts a new reading of a known article in the place of the old one. */
    public void replace(KeptRows rows) {
        replaced.add(rows.article());
        await(rows);
    }

    private void await(KeptRows rows) {
        waiting.add(rows);
        if (waiting.size() >= COMMIT_EVERY || System.nanoTime() - committed > COMMIT_AFTER) {
            commit();
        }
    }

    /** Sets an input aside with the reason. */
    public void setAside(String source, String code, String reason) {
        failures.put(source, new Object[] {source, code, reason, LocalDateTime.now(clock.withZone(ZoneOffset.UTC))});
    }

    /** Articles taken in, known ones not counted. */
    public int added() {
        return added;
    }

    /** Articles that were known. */
    public int known() {
        return known;
    }

    /** Makes everything taken in so far count. */
    public void commit() {
        if (waiting.isEmpty() && failures.isEmpty() && renamed.isEmpty()) {
            return;
        }
        failed = true;
        chronicle.transaction(this::write);
        failed = false;
        committed = System.nanoTime();
        waiting.clear();
        replaced.clear();
        failures.clear();
        renamed.clear();
    }

    private void write() throws SQLException {
        takeOut();
        Set<String> blocks = new TreeSet<>();
        try (KeptWriters writers = new KeptWriters(chronicle.connection())) {
            for (KeptRows rows : waiting) {
                blocks.add(STORIES);
                blocks.addAll(rows.blocks());
                for (Map.Entry<String, List<Object[]>> table : rows.byTable().entrySet()) {
                    writers.to(table.getKey()).append(table.getValue());
                }
            }
            blocks.removeAll(unsettled);
            for (String block : blocks) {
                writers.to("unsettled").append(block);
            }
            for (Object[] failure : failures.values()) {
                chronicle.update("DELETE FROM kept.failures WHERE source = ?", failure[0]);
                writers.to("failures").append(failure);
            }
        }
        for (Map.Entry<String, String> article : renamed.entrySet()) {
            chronicle.update(
                    "UPDATE kept.articles SET given_id = ? WHERE article_id = ?", article.getValue(), article.getKey());
        }
        unsettled.addAll(blocks);
    }

    /** Takes out what was read of the articles that are read anew; their old blocks are unsettled, too. */
    private void takeOut() {
        if (replaced.isEmpty()) {
            return;
        }
        String ids = String.join(",", replaced);
        String those = " WHERE article_id IN (SELECT unnest(string_split(?, ',')))";
        chronicle.update("INSERT INTO kept.unsettled SELECT DISTINCT block FROM kept.tellings" + those, ids);
        for (String table : KeptRows.TABLES) {
            chronicle.update("DELETE FROM kept." + table + those, ids);
        }
    }

    /** Makes what was taken in count, unless a commit failed before: then it would only fail again. */
    @Override
    public void close() {
        if (!failed) {
            commit();
        }
    }
}
