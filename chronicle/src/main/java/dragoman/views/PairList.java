package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of states had to do with each other, how much and how well. Counted are acts with a quad class between two
 * states, whichever of the two acts.
 *
 * @param pairs in the order asked for
 */
public record PairList(List<Pair> pairs) implements Answer {
    /** Orders of the list: by number of acts, by the latest act, the warmest or the coldest first. */
    public static final List<String> ORDERS = List.of("events", "last", "warm", "cold");

    private static final Comparator<Pair> BY_EVENTS = Comparator.comparingInt(Pair::events)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    public PairList {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two states, in the order of the alphabet of their codes.
     *
     * @param a ISO 3166-1 alpha-3
     * @param b ISO 3166-1 alpha-3
     * @param events acts between them
     * @param verbalCooperation of quad class 1
     * @param materialCooperation of quad class 2
     * @param verbalConflict of quad class 3
     * @param materialConflict of quad class 4
     * @param goldsteinMean mean weight
     * @param leaning what the mean says: cooperation, conflict or mixed
     * @param lowBase whether the acts are too few to compare their mean
     * @param last date of the latest act; {@code null} where none is dated
     * @param lastEvent that act; {@code null} where none is dated
     */
    public record Pair(
            String a,
            String b,
            int events,
            int verbalCooperation,
            int materialCooperation,
            int verbalConflict,
            int materialConflict,
            double goldsteinMean,
            String leaning,
            boolean lowBase,
            @Nullable String last,
            @Nullable String lastEvent) {
        /** A mean this far from nought leans to one side. */
        static final double LEANS = 1;

        private static String leaning(double mean) {
            return mean >= LEANS ? "cooperation" : mean <= -LEANS ? "conflict" : "mixed";
        }

        /** Whether a state is one of the two. */
        boolean has(String state) {
            return a.equals(state) || b.equals(state);
        }
    }

    /**
     * Asks for the list.
     *
     * @param filter which acts count; without statuses those that took place
     * @param states of which each pair has one; empty for all
     * @param order one of {@link #ORDERS}
     */
    public record Asked(EventFilter filter, List<String> states, String order) {
        /**
         * The answer.
         *
         * @param index of this chronicle
         */
        public PairList of(EventIndex index, Chronicle chronicle) {
            List<Pair> pairs = new ArrayList<>(counted(filter, index, chronicle));
            pairs.removeIf(pair -> !states.isEmpty() && states.stream().noneMatch(pair::has));
            pairs.sort(comparator());
            return new PairList(pairs);
        }

        private Comparator<Pair> comparator() {
            return switch (order) {
                case "last" ->
                    Comparator.comparing(Pair::last, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                            .reversed()
                            .thenComparing(BY_EVENTS);
                case "warm" ->
                    Comparator.comparing(Pair::lowBase)
                            .thenComparing(Comparator.comparingDouble(Pair::goldsteinMean)
                                    .reversed())
                            .thenComparing(BY_EVENTS);
                case "cold" ->
                    Comparator.comparing(Pair::lowBase)
                            .thenComparingDouble(Pair::goldsteinMean)
                            .thenComparing(BY_EVENTS);
                default -> BY_EVENTS;
            };
        }
    }

    // ------------------------------------------------------------------------------------------------------ counting

    private static final class Cell {
        final int[] quads = new int[5];
        double sum;
        int last = -1;
    }

    /** All pairs that have an act that passes the filter, by the alphabet. */
    static List<Pair> counted(EventFilter filter, EventIndex index, Chronicle chronicle) {
        EventFilter.Test test = occurred(filter).test(index, chronicle);
        Labels labels = index.labels("pair");
        Map<Integer, Cell> cells = new TreeMap<>();
        boolean days = filter.since() != null || filter.until() != null;
        int size = days ? index.dated() : index.size();
        for (int event = 0; event < size; event++) {
            if (index.quad(event) > 0 && test.fails(event) == 0) {
                int at = event;
                labels.each(event, pair -> add(cells.computeIfAbsent(pair, key -> new Cell()), at, index));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        cells.forEach((pair, cell) -> pairs.add(pair(labels.values().get(pair), cell, index)));
        return pairs;
    }

    private static EventFilter occurred(EventFilter filter) {
        if (!filter.values().getOrDefault("status", List.of()).isEmpty()) {
            return filter;
        }
        Map<String, List<String>> values = new TreeMap<>(filter.values());
        values.put("status", List.of("occurred"));
        return new EventFilter(filter.a(), filter.b(), filter.since(), filter.until(), values, false);
    }

    /** Events come latest first, those without date at the end. */
    private static void add(Cell cell, int event, EventIndex index) {
        cell.quads[index.quad(event)]++;
        cell.sum += index.goldstein(event);
        if (cell.last < 0 && event < index.dated()) {
            cell.last = event;
        }
    }

    private static Pair pair(String codes, Cell cell, EventIndex index) {
        int hyphen = codes.indexOf('-');
        int[] n = cell.quads;
        int events = n[1] + n[2] + n[3] + n[4];
        double mean = Rounded.of(cell.sum / events);
        return new Pair(
                codes.substring(0, hyphen),
                codes.substring(hyphen + 1),
                events,
                n[1],
                n[2],
                n[3],
                n[4],
                mean,
                Pair.leaning(mean),
                events < DyadCounting.LOW_BASE,
                cell.last < 0 ? null : date(index.from(cell.last), index.to(cell.last)),
                cell.last < 0 ? null : index.id(cell.last));
    }

    /** Two days as the chronicle writes dates: a day, a month, a year, or two days with a stroke between. */
    private static String date(int from, int to) {
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to);
        if (first.equals(last)) {
            return first.toString();
        }
        boolean year = first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
        boolean month = first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
        if (year || month) {
            return first.toString().substring(0, year ? 4 : 7);
        }
        return first + "/" + last;
    }

    // ---------------------------------------------------------------------------------------------------------- table

    @Override
    public List<String> columns() {
        return List.of(
                "a",
                "b",
                "events",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "goldstein_mean",
                "leaning",
                "low_base",
                "last",
                "last_event");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return pairs.stream().map(PairList::row).toList();
    }

    static List<@Nullable Object> row(Pair one) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, one.a, one.b, one.events, one.verbalCooperation, one.materialCooperation);
        Collections.addAll(row, one.verbalConflict, one.materialConflict, one.goldsteinMean, one.leaning);
        Collections.addAll(row, one.lowBase, one.last, one.lastEvent);
        return row;
    }
}
