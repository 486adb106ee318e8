package dragoman.cli;

import dragoman.reading.Event;
import dragoman.reading.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events in the order in which they took place, and how their dates are written for people. */
final class Chronology {
    /** Columns of a written date. */
    static final int DATE = 10;

    private static final String MONTH_ONLY = "-··";
    private static final String YEAR_ONLY = "-··-··";

    private Chronology() {}

    /** Dated events by date, as told where dates are the same; then the undated as told. */
    static List<Event> order(List<Event> events) {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(event -> key(event.when())));
        return ordered;
    }

    /** Text that sorts as the dates do: a year before its months, a month before its days, no date last. */
    static String key(@Nullable When when) {
        return when == null ? "~" : start(when);
    }

    /** The date in {@link #DATE} columns, an interval's first day with an ellipsis behind. Dots stand for what is not known. */
    static String date(@Nullable When when) {
        if (when == null) {
            return "no date";
        }
        return switch (when.grain()) {
            case DAY -> when.value();
            case MONTH -> when.value() + MONTH_ONLY;
            case YEAR -> when.value() + YEAR_ONLY;
            case INTERVAL -> dotted(start(when));
        };
    }

    /** A written date in {@link #DATE} columns, as {@link #date(When)} has it. */
    static String date(@Nullable String value, @Nullable String grain) {
        return value == null || grain == null
                ? "no date"
                : date(new When(value, When.Grain.valueOf(grain.toUpperCase(java.util.Locale.ROOT))));
    }

    /** The end of an interval; {@code null} for other dates. */
    static @Nullable String until(@Nullable When when) {
        if (when == null || when.grain() != When.Grain.INTERVAL) {
            return null;
        }
        return when.value().substring(when.value().indexOf('/') + 1);
    }

    private static String start(When when) {
        int slash = when.value().indexOf('/');
        return slash < 0 ? when.value() : when.value().substring(0, slash);
    }

    private static String dotted(String value) {
        return value.length() == 4 ? value + YEAR_ONLY : value.length() == 7 ? value + MONTH_ONLY : value;
    }
}
