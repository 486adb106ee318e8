package dragoman.chronicle.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that many outlets write into the addresses of their articles: {@code /2020/05/06/}, {@code /06-05-2020/},
 * {@code /20200506-}. Read only where year, month and day are all there and make a day.
 */
final class AddressDay {
    /** No day. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private AddressDay() {}

    /** The day counted from 1970-01-01. */
    static int of(@Nullable String url) {
        if (url == null) {
            return NONE;
        }
        int query = url.indexOf('?');
        int end = query < 0 ? url.length() : query;
        int[] runs = new int[2];
        int[] lengths = new int[2];
        for (int i = 0; i < end; ) {
            int start = i;
            int value = 0;
            while (i < end && digit(url.charAt(i))) {
                value = i - start < 8 ? value * 10 + url.charAt(i) - '0' : -1;
                i++;
            }
            int length = i - start;
            int day = length == 8 ? joined(value) : length == 0 ? NONE : parts(runs, lengths, value, length);
            if (day != NONE) {
                return day;
            }
            boolean goesOn = i < end && "/-_.".indexOf(url.charAt(i)) >= 0;
            runs[0] = runs[1];
            lengths[0] = lengths[1];
            runs[1] = value;
            lengths[1] = goesOn ? length : 0;
            i++;
        }
        return NONE;
    }

    private static int parts(int[] runs, int[] lengths, int last, int lastLength) {
        if (lengths[1] == 0 || lengths[0] == 0) {
            return NONE;
        }
        if (lengths[0] == 4 && lastLength <= 2) {
            return day(runs[0], runs[1], last);
        }
        return lengths[0] <= 2 && lastLength == 4 ? day(last, runs[1], runs[0]) : NONE;
    }

    /** Eight digits, the year first or last. */
    private static int joined(int value) {
        int first = day(value / 10000, value / 100 % 100, value % 100);
        return first != NONE ? first : day(value % 10000, value / 10000 % 100, value / 1000000);
    }

    private static int day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return NONE;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
