package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many events there are of each quad class by month, or by year where the months would be too many to look at.
 *
 * @param by month or year
 * @param periods earliest first, without gaps between the first and the last
 * @param coarse events left out because their date spans more than one such period and more days than it has
 */
public record EventMonths(String by, List<Period> periods, int coarse) implements Answer {
    /** More months than this are counted by year. */
    static final int MONTHS_MOST = 240;

    private static final int MONTH_DAYS = 31;
    private static final int YEAR_DAYS = 366;
    private static final int NAMED_DAYS = 7;
    private static final int NAMED_YEAR = 4;

    public EventMonths {
        periods = List.copyOf(periods);
    }

    /**
     * One month or year.
     *
     * @param period as 2025-10 or 2025
     * @param events all
     * @param verbalCooperation of quad class 1
     * @param materialCooperation of quad class 2
     * @param verbalConflict of quad class 3
     * @param materialConflict of quad class 4
     * @param other of none: OFFICE and INCIDENT
     * @param goldsteinMean mean weight of those with a quad class; {@code null} where there are none
     */
    public record Period(
            String period,
            int events,
            int verbalCooperation,
            int materialCooperation,
            int verbalConflict,
            int materialConflict,
            int other,
            @Nullable Double goldsteinMean) {
        static Period of(String name, Cell cell) {
            int[] n = cell.quads;
            int weighed = n[1] + n[2] + n[3] + n[4];
            Double mean = weighed == 0 ? null : Double.valueOf(Rounded.of(cell.sum / weighed));
            return new Period(name, weighed + n[0], n[1], n[2], n[3], n[4], n[0], mean);
        }
    }

    private static final class Cell {
        final int[] quads = new int[5];
        double sum;
    }

    /** Counts the dated events that pass a filter. */
    public static EventMonths of(EventFilter filter, EventIndex index, Chronicle chronicle) {
        EventFilter.Test test = filter.test(index, chronicle);
        List<Integer> events = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int event = 0; event < index.dated(); event++) {
            if (test.fails(event) == 0) {
                events.add(event);
                first = Math.min(first, month(index.from(event)));
                last = Math.max(last, month(index.from(event)));
            }
        }
        boolean years = !events.isEmpty() && last - first >= MONTHS_MOST;
        NavigableMap<LocalDate, Cell> cells = new TreeMap<>();
        int coarse = 0;
        for (int event : events) {
            LocalDate period = period(index.from(event), index.to(event), years);
            if (period == null) {
                coarse++;
            } else {
                Cell cell = cells.computeIfAbsent(period, key -> new Cell());
                cell.quads[index.quad(event)]++;
                cell.sum += index.quad(event) == 0 ? 0 : index.goldstein(event);
            }
        }
        return new EventMonths(years ? "year" : "month", periods(cells, years), coarse);
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue();
    }

    /** First day of the period that a date belongs to; {@code null} where it is too inexact for any. */
    private static @Nullable LocalDate period(int from, int to, boolean years) {
        LocalDate first = LocalDate.ofEpochDay(from);
        if (to - from >= (years ? YEAR_DAYS : MONTH_DAYS)) {
            return null;
        }
        return years ? first.withDayOfYear(1) : first.withDayOfMonth(1);
    }

    private static List<Period> periods(NavigableMap<LocalDate, Cell> cells, boolean years) {
        List<Period> periods = new ArrayList<>();
        if (cells.isEmpty()) {
            return periods;
        }
        LocalDate last = cells.lastKey();
        for (LocalDate at = cells.firstKey(); !at.isAfter(last); at = years ? at.plusYears(1) : at.plusMonths(1)) {
            String name = at.toString().substring(0, years ? NAMED_YEAR : NAMED_DAYS);
            periods.add(Period.of(name, cells.getOrDefault(at, new Cell())));
        }
        return periods;
    }

    @Override
    public List<String> columns() {
        return List.of(
                by,
                "events",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "other",
                "goldstein_mean");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Period one : periods) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, one.period, one.events, one.verbalCooperation, one.materialCooperation);
            Collections.addAll(row, one.verbalConflict, one.materialConflict, one.other, one.goldsteinMean);
            rows.add(row);
        }
        return rows;
    }
}
