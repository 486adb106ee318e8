package dragoman.reader.time;

import dragoman.reading.When;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param from its first day
 * @param to its last day, not before the first
 * @param grain what the words named: a day, a month, a year, or a stretch between two days
 */
record Period(LocalDate from, LocalDate to, When.Grain grain) {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    static Period day(LocalDate day) {
        return new Period(day, day, When.Grain.DAY);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), When.Grain.MONTH);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), When.Grain.YEAR);
    }

    /** From one day to another; the first day alone where they are the same, {@code null} where they go backwards. */
    static @Nullable Period between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return null;
        }
        return from.equals(to) ? day(from) : new Period(from, to, When.Grain.INTERVAL);
    }

    /** The day of that number, {@code null} where the calendar has none. */
    static @Nullable Period day(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : day(LocalDate.of(year, month, day));
    }

    /** Reads a value as a reading writes it. */
    static Period of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            LocalDate from = LocalDate.parse(value.substring(0, slash));
            return new Period(from, LocalDate.parse(value.substring(slash + 1)), When.Grain.INTERVAL);
        }
        return switch (value.length()) {
            case 4 -> year(Integer.parseInt(value));
            case 7 -> month(YearMonth.parse(value));
            default -> day(LocalDate.parse(value));
        };
    }

    /** The value as a reading writes it; {@code null} where it lies outside the years that news speaks of. */
    @Nullable
    When when() {
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            return null;
        }
        String value = switch (grain) {
            case DAY -> from.toString();
            case MONTH -> from.toString().substring(0, 7);
            case YEAR -> from.toString().substring(0, 4);
            case INTERVAL -> from + "/" + to;
        };
        return new When(value, grain);
    }

    /** Whether it lies wholly in the other. */
    boolean within(Period other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }
}
