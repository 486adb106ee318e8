package dragoman.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives days and months that are named without a year the year that lies nearest. */
final class Completion {
    /** More than the days of a year: tense decides. A day of the week may be a slip of the pen. */
    private static final long AGAINST_TENSE = 400;

    private static final long OTHER_WEEKDAY = 200;
    /** Days within which one date tells the year of another. */
    private static final long NEAR = 100;
    /** The same where a day of the week vouches for the year. */
    private static final long YEAR = 366;

    private Completion() {}

    /** The day nearest to the document's, on the side that the tense says, on its day of the week where one is named. */
    static @Nullable Period day(Draft draft, LocalDate published, int tense) {
        Period best = null;
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Period candidate = Period.day(year, draft.get(Field.MONTH), draft.get(Field.DAY));
            if (candidate != null) {
                long cost = Math.abs(candidate.from().toEpochDay() - published.toEpochDay())
                        + (fits(candidate.from(), published, tense) ? 0 : AGAINST_TENSE)
                        + (isOnWeekday(draft, candidate.from()) ? 0 : OTHER_WEEKDAY);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static boolean fits(LocalDate day, LocalDate published, int tense) {
        return tense == 0 || (tense < 0 ? !day.isAfter(published) : !day.isBefore(published));
    }

    private static boolean isOnWeekday(Draft draft, LocalDate day) {
        return !draft.has(Field.WEEKDAY) || day.getDayOfWeek() == DayOfWeek.of(draft.get(Field.WEEKDAY));
    }

    /** The day where it lies within {@link #NEAR} days of one that is named with its year; {@code null} where none is near. */
    static @Nullable Period day(Draft draft, List<Period> anchors) {
        return day(draft, anchors, NEAR);
    }

    /** The day of the week named that lies within a year of one that is named with its year; {@code null} where none does. */
    static @Nullable Period weekday(Draft draft, List<Period> anchors) {
        return day(draft, anchors, YEAR);
    }

    private static @Nullable Period day(Draft draft, List<Period> anchors, long within) {
        Period best = null;
        long least = within + 1;
        for (Period anchor : anchors) {
            for (int year = anchor.from().getYear() - 1; year <= anchor.from().getYear() + 1; year++) {
                Period candidate = Period.day(year, draft.get(Field.MONTH), draft.get(Field.DAY));
                if (candidate != null && isOnWeekday(draft, candidate.from()) && distance(candidate, anchor) < least) {
                    least = distance(candidate, anchor);
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The month where it lies within {@link #NEAR} days of one that is named with its year; {@code null} where none is near. */
    static @Nullable YearMonth month(int month, List<Period> anchors) {
        YearMonth best = null;
        long least = NEAR + 1;
        for (Period anchor : anchors) {
            for (int year = anchor.from().getYear() - 1; year <= anchor.from().getYear() + 1; year++) {
                YearMonth candidate = YearMonth.of(year, month);
                long distance = distance(Period.month(candidate), anchor);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Days between two periods, 0 where they meet. */
    private static long distance(Period one, Period other) {
        long after = one.from().toEpochDay() - other.to().toEpochDay();
        long before = other.from().toEpochDay() - one.to().toEpochDay();
        return Math.max(0, Math.max(after, before));
    }
}
