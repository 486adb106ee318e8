package dragoman.chronicle.index;

import dragoman.chronicle.ChronicleException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits ends, as letters that a user hands back: what the last hit was ordered by, and which question it
 * answered. Numbers of documents would not do; they change when the index is written.
 */
final class Cursor {
    private static final int BYTES = 8 + 4 + 8 + 8 + 4;

    private Cursor() {}

    /** The order of hits: always the same four values, so that no two hits are equal. */
    static Sort sort(SearchQuery.Order order) {
        SortField score = order == SearchQuery.Order.RELEVANCE
                ? SortField.FIELD_SCORE
                : new SortField("none", SortField.Type.INT);
        boolean newest = order != SearchQuery.Order.OLDEST;
        SortField day = new SortField(Fields.DAY, SortField.Type.LONG, newest);
        day.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(
                score,
                day,
                new SortField(Fields.NUMBER, SortField.Type.LONG),
                new SortField(Fields.POSITION, SortField.Type.INT));
    }

    /** The letters for the last hit of a page. */
    static String of(SearchQuery query, FieldDoc last) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putLong(question(query));
        bytes.putInt(last.fields[0] instanceof Float score ? Float.floatToIntBits(score) : 0);
        bytes.putLong((Long) last.fields[1]);
        bytes.putLong((Long) last.fields[2]);
        bytes.putInt((Integer) last.fields[3]);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * What the letters mean; {@code null} for the first page.
     *
     * @param documents how many the index has
     * @throws ChronicleException SEA-002 where they are none, or belong to another question
     */
    static @Nullable FieldDoc after(SearchQuery query, int documents) {
        String letters = query.after();
        if (letters == null) {
            return null;
        }
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(letters);
        } catch (IllegalArgumentException e) {
            decoded = new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(decoded);
        if (decoded.length != BYTES || bytes.getLong() != question(query)) {
            throw new ChronicleException(
                    "SEA-002", "\"" + letters + "\" is no page of this question; ask it again from the first page");
        }
        int score = bytes.getInt();
        Object[] fields = {
            query.order() == SearchQuery.Order.RELEVANCE ? (Object) Float.intBitsToFloat(score) : (Object) 0,
            bytes.getLong(),
            bytes.getLong(),
            bytes.getInt()
        };
        // The last document of all, so that the very hit named is left out, wherever it stands now.
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, fields);
    }

    private static long question(SearchQuery query) {
        return Fields.number(query.text() + '\n' + query.unit() + '\n' + query.order() + '\n' + query.filter());
    }
}
