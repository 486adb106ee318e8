package dragoman.chronicle;

import dragoman.chronicle.merge.Constraints;
import dragoman.chronicle.merge.EventMerger;
import dragoman.chronicle.merge.MergedEvent;
import dragoman.chronicle.merge.Telling;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works the events out of what was taken in: groups articles into stories, merges the tellings of every block that
 * changed, and counts actors. It can be stopped at any moment and gone on with later; what it gives depends on the articles
 * and corrections alone, not on the order in which they came.
 */
public final class Settling {
    /** The pseudo-block that says: events changed, so what is counted over all of them has to be counted anew. */
    private static final String COUNTS = "counts";

    private static final int TELLINGS_AT_A_TIME = 40_000;

    private final Chronicle chronicle;

    /** Settles this chronicle. */
    public Settling(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * What a settled chronicle holds.
     *
     * @param articles articles
     * @param events events
     */
    public record Summary(int articles, int events) {}

    /** Whether there is something to work out. */
    public static boolean isNeeded(Chronicle chronicle) {
        return !chronicle
                .query("SELECT block FROM kept.unsettled LIMIT 1", row -> row.text("block"))
                .isEmpty();
    }

    /** Works out all that has to be. */
    public Summary settle() {
        List<String> unsettled = unsettled();
        if (unsettled.isEmpty()) {
            return summary();
        }
        chronicle.transaction(() -> begin(unsettled));
        CorrectionTable corrections = new CorrectionTable(chronicle);
        EventTables tables = new EventTables(chronicle);
        for (List<String> blocks : batches()) {
            settle(blocks, corrections, tables);
        }
        chronicle.transaction(() -> {
            new ActorTable(chronicle).renew();
            new PromiseSettling(chronicle).settle();
            chronicle.update("DELETE FROM kept.unsettled WHERE block = ?", COUNTS);
        });
        chronicle.checkpoint();
        return summary();
    }

    /** Groups stories where articles came in, and notes that counts are due, so that whoever goes on later makes them. */
    private void begin(List<String> unsettled) throws SQLException {
        if (unsettled.contains(Ingest.STORIES)) {
            new StoryTable(chronicle).renew();
            chronicle.update("DELETE FROM kept.unsettled WHERE block = ?", Ingest.STORIES);
        }
        if (!unsettled.contains(COUNTS)) {
            chronicle.update("INSERT INTO kept.unsettled VALUES (?)", COUNTS);
        }
    }

    private List<String> unsettled() {
        return chronicle.query("SELECT DISTINCT block FROM kept.unsettled ORDER BY block", row -> row.text("block"));
    }

    private Summary summary() {
        return chronicle
                .query(
                        "SELECT (SELECT count(*) FROM kept.articles) AS articles, (SELECT count(*) FROM events) AS events",
                        row -> new Summary((int) row.whole("articles"), (int) row.whole("events")))
                .get(0);
    }

    /** Unsettled blocks in bunches of a bounded number of tellings, so that memory stays flat. */
    private List<List<String>> batches() {
        List<List<String>> batches = new ArrayList<>();
        List<String> batch = new ArrayList<>();
        long tellings = 0;
        for (Map.Entry<String, Long> block : sizes().entrySet()) {
            if (!batch.isEmpty() && tellings + block.getValue() > TELLINGS_AT_A_TIME) {
                batches.add(batch);
                batch = new ArrayList<>();
                tellings = 0;
            }
            batch.add(block.getKey());
            tellings += block.getValue();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        chronicle.each("""
                SELECT u.block, count(k.telling_id) AS tellings
                FROM (SELECT DISTINCT block FROM kept.unsettled WHERE block <> ?) u
                LEFT JOIN kept.tellings k USING (block) GROUP BY u.block ORDER BY u.block""", row -> sizes.put(row.text("block"), row.whole("tellings")), COUNTS);
        return sizes;
    }

    private void settle(List<String> blocks, CorrectionTable corrections, EventTables tables) {
        TellingLoader loader = new TellingLoader(chronicle);
        Map<String, List<Telling>> tellings = loader.load(blocks, corrections.moved());
        EventMerger merger = new EventMerger();
        Constraints constraints = corrections.constraints();
        chronicle.transaction(() -> {
            tables.clear(blocks);
            try (EventTables.Writers writers = tables.writers()) {
                for (Map.Entry<String, List<Telling>> block : tellings.entrySet()) {
                    List<MergedEvent> merged = merger.merge(block.getValue(), constraints);
                    writers.write(block.getKey(), merged, loader.asides());
                }
            }
            for (String block : blocks) {
                chronicle.update("DELETE FROM kept.unsettled WHERE block = ?", block);
            }
        });
    }
}
