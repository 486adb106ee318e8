package dragoman.chronicle.merge;

import dragoman.chronicle.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How two tellings' dates stand to each other. */
enum Timing {
    /** One day, told by both. */
    SAME_DAY,
    /** The same longer time, told by both. */
    SAME_PERIOD,
    /** A day or a shorter time inside a longer one of at most a few weeks, or two that overlap. */
    WITHIN_WEEKS,
    /** A shorter time inside a longer one. */
    WITHIN,
    /** Two days that follow each other. */
    NEXT_DAY,
    /** At least one does not tell. */
    UNTOLD,
    /** They cannot be the same. */
    APART;

    private static final int WEEKS = 32;

    /** Dates as days since 1970; {@link #UNTOLD_DAY} where not told. */
    static final long UNTOLD_DAY = Long.MIN_VALUE;

    /**
     * The days of a telling.
     *
     * @param from first day since 1970, {@link #UNTOLD_DAY} where not told
     * @param to last day
     */
    record Days(long from, long to) {
        static final Days UNTOLD = new Days(UNTOLD_DAY, UNTOLD_DAY);

        static Days of(Telling telling) {
            Period period = Period.of(telling.when());
            return period == null
                    ? UNTOLD
                    : new Days(period.from().toEpochDay(), period.to().toEpochDay());
        }

        boolean told() {
            return from != UNTOLD_DAY;
        }

        boolean oneDay() {
            return told() && from == to;
        }

        /** Number of days. */
        long length() {
            return to - from + 1;
        }
    }

    /** A day as number; {@link #UNTOLD_DAY} where unknown. */
    static long number(@Nullable LocalDate day) {
        return day == null ? UNTOLD_DAY : day.toEpochDay();
    }

    static Timing of(Days one, Days other) {
        if (!one.told() || !other.told()) {
            return UNTOLD;
        }
        if (one.equals(other)) {
            return one.oneDay() ? SAME_DAY : SAME_PERIOD;
        }
        if (one.oneDay() && other.oneDay()) {
            return Math.abs(one.from - other.from) == 1 ? NEXT_DAY : APART;
        }
        if (one.from > other.to || other.from > one.to) {
            return APART;
        }
        return Math.max(one.length(), other.length()) <= WEEKS ? WITHIN_WEEKS : WITHIN;
    }
}
