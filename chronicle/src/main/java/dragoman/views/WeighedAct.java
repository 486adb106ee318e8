package dragoman.views;

import dragoman.chronicle.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act of a pair, as far as it counts for how the two stand to each other. */
record WeighedAct(
        String event,
        double goldstein,
        @Nullable Integer quad,
        @Nullable String date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int articles) {
    /** The columns that {@link #of(Row)} reads, of table {@code e}. */
    static final String COLUMNS = "e.event_id, e.goldstein, e.quad_class, e.date, e.date_from, e.date_to, e.articles";

    static WeighedAct of(Row row) {
        return new WeighedAct(
                row.text("event_id"),
                row.number("goldstein"),
                row.wholeOrNull("quad_class"),
                row.textOrNull("date"),
                row.day("date_from"),
                row.day("date_to"),
                (int) row.whole("articles"));
    }

    static WeighedAct of(Act act) {
        return new WeighedAct(
                act.event(),
                act.goldstein(),
                act.quadClass(),
                act.date(),
                act.dateFrom(),
                act.dateTo(),
                act.articles());
    }
}
