package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was read, so that silence is not taken for calm.
 *
 * @param articles articles read that were published in the period asked for, copies not counted; all where it is open, those of unknown day too
 * @param undated articles whose day is unknown, copies not counted
 * @param publishers outlets of those articles
 * @param first day of the earliest of them; {@code null} where there is none
 * @param last day of the latest
 */
public record Coverage(
        int articles,
        int undated,
        int publishers,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** What was read of that period. */
    static Coverage of(Chronicle chronicle, @Nullable LocalDate since, @Nullable LocalDate until) {
        Conditions sql = new Conditions();
        String inside = "published IS NOT NULL";
        if (since != null) {
            inside += " AND published >= DATE '" + since + "'";
        }
        if (until != null) {
            inside += " AND published <= DATE '" + until + "'";
        }
        boolean open = since == null && until == null;
        String counted = open ? "TRUE" : inside;
        sql.add("SELECT count(*) FILTER (WHERE " + counted + ") AS articles,")
                .add("count(*) FILTER (WHERE published IS NULL) AS undated,")
                .add("count(DISTINCT publisher) FILTER (WHERE " + counted + ") AS publishers,")
                .add("min(published) FILTER (WHERE " + inside + ") AS first,")
                .add("max(published) FILTER (WHERE " + inside + ") AS last")
                .add("FROM articles WHERE copy_of IS NULL");
        return chronicle
                .query(
                        sql.sql(),
                        row -> new Coverage(
                                (int) row.whole("articles"),
                                (int) row.whole("undated"),
                                (int) row.whole("publishers"),
                                row.day("first"),
                                row.day("last")),
                        sql.parameters())
                .get(0);
    }
}
