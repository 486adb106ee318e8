package dragoman.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The length of a table's periods. Weeks begin on Monday. */
public enum Step {
    WEEK(12 / 52.1775, 10),
    MONTH(1, 7),
    YEAR(12, 4);

    private final double months;
    private final int exactness;

    Step(double months, int exactness) {
        this.months = months;
        this.exactness = exactness;
    }

    double months() {
        return months;
    }

    /** First day of the period that holds the day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** First day of the period after the one that begins on that day. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }

    /** The name of the period that begins on that day: its Monday, 2025-10 or 2025. */
    String name(LocalDate first) {
        return first.toString().substring(0, exactness);
    }

    /**
     * First day of the period that an act belongs to: the one that holds all its days, for an interval the one that holds
     * its beginning; {@code null} where the date is not exact enough to say.
     */
    @Nullable
    LocalDate place(String date, LocalDate from, LocalDate to) {
        LocalDate first = first(from);
        if (first.equals(first(to))) {
            return first;
        }
        return date.indexOf('/') >= exactness ? first : null;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
