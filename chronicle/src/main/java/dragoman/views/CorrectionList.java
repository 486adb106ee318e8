package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people corrected.
 *
 * @param items by number, in the order in which they were made
 */
public record CorrectionList(List<Item> items) implements Answer {
    private static final String CORRECTIONS = """
            SELECT c.correction_id, strftime(c.made, '%Y-%m-%d %H:%M') AS made, c.made_by, c.kind, c.field, c.value, c.note,
                   c.anchor_type, a.article_id, a.given_id, a.publisher, a.published, c.anchor_start, c.anchor_end,
                   substr(a.text, c.anchor_start + 1, c.anchor_end - c.anchor_start) AS words
            FROM corrections c JOIN articles a ON a.article_id = c.anchor_article
            ORDER BY c.correction_id, c.anchor_article, c.anchor_start, c.other_article, c.other_start""";

    /**
     * One correction of one telling.
     *
     * @param number the number by which it can be taken back
     * @param made when, in UTC
     * @param by who made it; {@code null} where not told
     * @param kind correct, split or join
     * @param type event type of the telling
     * @param field what was corrected; {@code null} for split and join
     * @param value what it is instead
     * @param note why; {@code null} where not told
     * @param evidence the telling
     */
    public record Item(
            int number,
            String made,
            @Nullable String by,
            String kind,
            String type,
            @Nullable String field,
            @Nullable String value,
            @Nullable String note,
            Evidence evidence) {}

    public CorrectionList {
        items = List.copyOf(items);
    }

    /** All corrections of a chronicle. */
    public static CorrectionList of(Chronicle chronicle) {
        return new CorrectionList(chronicle.query(
                CORRECTIONS,
                row -> new Item(
                        (int) row.whole("correction_id"),
                        row.text("made"),
                        row.textOrNull("made_by"),
                        row.text("kind"),
                        row.text("anchor_type"),
                        row.textOrNull("field"),
                        row.textOrNull("value"),
                        row.textOrNull("note"),
                        new Evidence(
                                row.text("article_id"),
                                row.text("given_id"),
                                row.textOrNull("publisher"),
                                row.day("published"),
                                (int) row.whole("anchor_start"),
                                (int) row.whole("anchor_end"),
                                row.text("words"),
                                null))));
    }

    @Override
    public List<String> columns() {
        return List.of(
                "number", "made", "by", "kind", "type", "field", "value", "note", "article", "start", "end", "text");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(Arrays.asList(
                    item.number(),
                    item.made(),
                    item.by(),
                    item.kind(),
                    item.type(),
                    item.field(),
                    item.value(),
                    item.note(),
                    item.evidence().article(),
                    item.evidence().start(),
                    item.evidence().end(),
                    item.evidence().text()));
        }
        return rows;
    }
}
