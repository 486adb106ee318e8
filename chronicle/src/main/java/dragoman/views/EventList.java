package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of events, with counts by facet over the whole list. Each facet's counts heed the filters of all
 * others, not its own: they say what a click on a value would give.
 *
 * @param events this page's, in the order of {@link EventIndex}
 * @param next where the next page begins, as a mark for {@link Asked}; {@code null} on the last
 * @param total events on all pages
 * @param facets values with their counts, most first, by facet; values that no event has are left out
 * @param years events by the years that they touch, latest first
 * @param months events by the months that they touch of the one year that the period lies in; empty where it does not
 * @param otherwise events that pass the same filters but have no date, or where those are asked for, that have one
 */
public record EventList(
        List<Act> events,
        @Nullable String next,
        int total,
        Map<String, List<Counted>> facets,
        List<Counted> years,
        List<Counted> months,
        int otherwise)
        implements Answer {
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    public EventList {
        events = List.copyOf(events);
        years = List.copyOf(years);
        months = List.copyOf(months);
    }

    /**
     * How many events have a value.
     *
     * @param value the value
     * @param count events
     */
    public record Counted(String value, int count) {}

    /**
     * Asks for a page.
     *
     * @param filter which events
     * @param after the mark after which it begins; {@code null} for the first page
     * @param limit at most so many events
     */
    public record Asked(EventFilter filter, @Nullable String after, int limit) {
        /**
         * The answer.
         *
         * @param index of this chronicle
         * @throws IllegalArgumentException where {@link #after} is no mark
         */
        public EventList of(EventIndex index, Chronicle chronicle) {
            EventFilter.Test test = filter.test(index, chronicle);
            Counts counts = new Counts(index, filter);
            int from = after == null ? 0 : index.after(after);
            List<Integer> page = new ArrayList<>();
            int first = filter.undated() ? index.dated() : 0;
            int last = filter.undated() ? index.size() : index.dated();
            int total = 0;
            for (int event = first; event < last; event++) {
                int fails = test.fails(event);
                counts.add(event, fails);
                if (fails == 0) {
                    total++;
                    if (event >= from && page.size() <= limit) {
                        page.add(event);
                    }
                }
            }
            int otherwise = 0;
            for (int event = filter.undated() ? 0 : last; event < (filter.undated() ? first : index.size()); event++) {
                otherwise += test.fails(event) == 0 ? 1 : 0;
            }
            boolean more = page.size() > limit;
            List<Integer> shown = more ? page.subList(0, limit) : page;
            return new EventList(
                    index.acts(chronicle, shown),
                    more ? index.mark(shown.get(limit - 1)) : null,
                    total,
                    counts.facets(),
                    counts.years(),
                    counts.months(),
                    otherwise);
        }
    }

    /** Counts by facet while the events pass by. */
    private static final class Counts {
        private final EventIndex index;
        private final Labels[] labels = new Labels[EventIndex.FACETS.size()];
        private final int[][] counts = new int[labels.length][];
        private final int[] touched = new int[LAST_YEAR - FIRST_YEAR + 2];
        private final int[] ofYear = new int[MONTHS];
        private final int[] monthStarts = new int[MONTHS + 1];
        private final int year;

        Counts(EventIndex index, EventFilter filter) {
            this.index = index;
            for (int i = 0; i < labels.length; i++) {
                labels[i] = index.labels(EventIndex.FACETS.get(i));
                counts[i] = new int[labels[i].values().size()];
            }
            year = year(filter.since(), filter.until());
            for (int month = 0; year > 0 && month <= MONTHS; month++) {
                monthStarts[month] =
                        (int) LocalDate.of(year, 1, 1).plusMonths(month).toEpochDay();
            }
        }

        /** The year in which both days lie; 0 where they do not. */
        private static int year(@Nullable LocalDate since, @Nullable LocalDate until) {
            return since == null || until == null || since.getYear() != until.getYear() ? 0 : since.getYear();
        }

        void add(int event, int fails) {
            // What fails two filters counts nowhere.
            if ((fails & (fails - 1)) != 0) {
                return;
            }
            for (int i = 0; i < labels.length; i++) {
                if ((fails & ~(1 << i)) == 0) {
                    labels[i].count(event, counts[i]);
                }
            }
            if ((fails & ~EventFilter.Test.PERIOD) == 0 && index.from(event) != EventIndex.NO_DAY) {
                touched[place(index.firstYear(event))]++;
                touched[place(index.lastYear(event)) + 1]--;
                for (int month = 0; year > 0 && month < MONTHS; month++) {
                    boolean touches =
                            index.from(event) < monthStarts[month + 1] && index.to(event) >= monthStarts[month];
                    ofYear[month] += touches ? 1 : 0;
                }
            }
        }

        private static int place(int year) {
            return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR;
        }

        Map<String, List<Counted>> facets() {
            Map<String, List<Counted>> all = new LinkedHashMap<>();
            for (int i = 0; i < labels.length; i++) {
                List<Counted> values = new ArrayList<>();
                for (int value = 0; value < counts[i].length; value++) {
                    if (counts[i][value] > 0) {
                        values.add(new Counted(labels[i].values().get(value), counts[i][value]));
                    }
                }
                values.sort(Comparator.<Counted>comparingInt(value -> -value.count())
                        .thenComparing(Counted::value));
                all.put(EventIndex.FACETS.get(i), values);
            }
            return all;
        }

        List<Counted> years() {
            Map<Integer, Integer> sums = new TreeMap<>(Comparator.reverseOrder());
            int sum = 0;
            for (int i = 0; i < touched.length; i++) {
                sum += touched[i];
                if (sum > 0) {
                    sums.put(FIRST_YEAR + i, sum);
                }
            }
            List<Counted> years = new ArrayList<>();
            sums.forEach((one, count) -> years.add(new Counted(String.valueOf(one), count)));
            return years;
        }

        List<Counted> months() {
            List<Counted> months = new ArrayList<>();
            for (int month = MONTHS - 1; year > 0 && month >= 0; month--) {
                if (ofYear[month] > 0) {
                    months.add(new Counted(
                            LocalDate.of(year, month + 1, 1).toString().substring(0, 7), ofYear[month]));
                }
            }
            return months;
        }
    }

    @Override
    public List<String> columns() {
        return Act.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return events.stream().map(Act::row).toList();
    }
}
