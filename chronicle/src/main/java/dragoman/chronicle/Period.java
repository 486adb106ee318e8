package dragoman.chronicle;

import dragoman.reading.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {
    /** The days of a written date; {@code null} where it is none ("2019-02-30"). */
    public static @Nullable Period of(@Nullable When when) {
        return when == null ? null : of(when.value());
    }

    /** The days of a written date: a day, month, year or two days with a stroke between; {@code null} where it is none. */
    public static @Nullable Period of(String value) {
        try {
            int stroke = value.indexOf('/');
            if (stroke >= 0) {
                Period first = of(value.substring(0, stroke));
                Period last = of(value.substring(stroke + 1));
                return first == null || last == null || last.to.isBefore(first.from)
                        ? null
                        : new Period(first.from, last.to);
            }
            if (value.length() > 7) {
                LocalDate day = LocalDate.parse(value);
                return new Period(day, day);
            }
            if (value.length() > 4) {
                YearMonth month = YearMonth.parse(value);
                return new Period(month.atDay(1), month.atEndOfMonth());
            }
            int year = Integer.parseInt(value);
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
