package dragoman.chronicle;

import dragoman.chronicle.merge.Constraints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people corrected, put to the tellings that the articles have now. */
final class CorrectionTable {
    /** The telling of that type whose first matching clause overlaps most with the place that was corrected. */
    private static final String TELLINGS = """
            WITH anchors AS (
              SELECT correction_id, kind, field, value, made, row_number() OVER () AS number,
                     unnest([1, 2]) AS which, unnest([anchor_article, other_article]) AS article_id,
                     unnest([anchor_start, other_start]) AS from_char, unnest([anchor_end, other_end]) AS to_char,
                     unnest([anchor_type, other_type]) AS type
              FROM kept.corrections),
            placed AS (
              SELECT a.number, a.which, k.telling_id, k.block,
                     row_number() OVER (PARTITION BY a.number, a.which ORDER BY
                       least(m.end_char, a.to_char) - greatest(m.start_char, a.from_char) DESC, k.type = a.type DESC,
                       k.telling_id) AS choice
              FROM anchors a JOIN kept.mentions m
                ON m.article_id = a.article_id AND m.start_char < a.to_char AND m.end_char > a.from_char
              JOIN kept.tellings k ON k.telling_id = m.telling_id)
            SELECT DISTINCT a.number, a.kind, a.field, a.value, a.correction_id, one.telling_id, one.block,
                   other.telling_id AS other_id, other.block AS other_block
            FROM anchors a JOIN placed one ON one.number = a.number AND one.which = 1 AND one.choice = 1
            LEFT JOIN placed other ON other.number = a.number AND other.which = 2 AND other.choice = 1
            ORDER BY a.correction_id, a.number""";

    private final Set<Constraints.Pair> together = new HashSet<>();
    private final Set<Constraints.Pair> apart = new HashSet<>();
    private final Map<String, Map<String, String>> corrected = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    CorrectionTable(Chronicle chronicle) {
        chronicle.each(TELLINGS, this::take);
    }

    private void take(Row row) {
        String telling = row.text("telling_id");
        String other = row.textOrNull("other_id");
        switch (row.text("kind")) {
            case "correct" ->
                corrected
                        .computeIfAbsent(telling, id -> new HashMap<>())
                        .put(row.text("field"), String.valueOf(orEmpty(row.textOrNull("value"))));
            case "join" -> join(row, telling, other);
            case "split" -> {
                if (other != null) {
                    apart.add(Constraints.Pair.of(telling, other));
                    together.remove(Constraints.Pair.of(telling, other));
                }
            }
            default -> throw new IllegalStateException("no such correction: " + row.text("kind"));
        }
    }

    private void join(Row row, String telling, @Nullable String other) {
        if (other == null || other.equals(telling)) {
            return;
        }
        together.add(Constraints.Pair.of(telling, other));
        apart.remove(Constraints.Pair.of(telling, other));
        String block = row.text("block");
        String otherBlock = row.text("other_block");
        if (!block.equals(otherBlock)) {
            // Tellings of two blocks are merged in the block of the first; the smaller name decides nothing else.
            moved.put(other, block);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What the merger has to obey. */
    Constraints constraints() {
        return new Constraints(together, apart, corrected);
    }

    /** Tellings that are merged in another block than their own, by id. */
    Map<String, String> moved() {
        return moved;
    }
}
