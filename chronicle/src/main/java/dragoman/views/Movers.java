package dragoman.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of states whose relations moved most: mean Goldstein weight of what they did to each other in the last days
 * against the 4 weeks and against the 52 weeks before these. Acts count that took place, have a weight and are dated to a
 * week or better. Days are counted back from the chronicle's newest article, not from today.
 *
 * @param newest day of the newest article; {@code null} where no article has a day: then there is nothing to tell
 * @param days how many days are "the last"
 * @param lowBase fewer events than this on either side of a comparison say little
 * @param spread standard deviation of single weights around the mean of their pair
 * @param pairs pairs with events in the last days
 * @param movers those that moved most: first with enough events to say so, by the change in proportion to its chance error
 */
public record Movers(@Nullable LocalDate newest, int days, int lowBase, double spread, int pairs, List<Mover> movers)
        implements Answer {
    /** Spans of "the last days" that are tried where none is asked for, the shortest first. */
    public static final List<Integer> SPANS = List.of(7, 28, 91, 364);

    private static final int WEEK = 7;
    private static final int SHORT = 28;
    private static final int LONG = 364;
    private static final int USUAL_SPAN = 28;
    private static final int WANTED = 5;

    /** Changes larger than so many standard errors are unlikely to be chance (two-sided 10 %). */
    private static final double UNLIKELY = 1.645;

    public Movers {
        movers = List.copyOf(movers);
    }

    /**
     * A stretch of time.
     *
     * @param events how many count
     * @param mean mean weight; {@code null} where there are none
     */
    public record Level(int events, @Nullable Double mean) {
        private static Level of(Sum sum) {
            return new Level(sum.events, sum.events == 0 ? null : Double.valueOf(Rounded.of(sum.sum / sum.events)));
        }
    }

    /**
     * A pair.
     *
     * @param a one state, ISO 3166-1 alpha-3
     * @param b the other, later by the alphabet
     * @param now the last days
     * @param month the 4 weeks before these
     * @param year the 52 weeks before these
     * @param monthChange of the mean, now less month; {@code null} where one of them has no events
     * @param yearChange of the mean, now less year
     * @param lowBase whether there are too few events now, or in the 52 weeks before
     * @param chance whether the change against the 52 weeks is no larger than chance makes it often
     * @param weeks the 52 weeks up to the newest day, earliest first
     */
    public record Mover(
            String a,
            String b,
            Level now,
            Level month,
            Level year,
            @Nullable Double monthChange,
            @Nullable Double yearChange,
            boolean lowBase,
            boolean chance,
            List<Level> weeks) {
        public Mover {
            weeks = List.copyOf(weeks);
        }
    }

    private static final class Sum {
        int events;
        double sum;

        void add(double weight) {
            events++;
            sum += weight;
        }
    }

    /** What is counted of a pair. */
    private static final class Cell {
        final Sum now = new Sum();
        final Sum month = new Sum();
        final Sum year = new Sum();
        final Sum[] weeks = new Sum[LONG / WEEK];
        double squares;

        Cell() {
            for (int i = 0; i < weeks.length; i++) {
                weeks[i] = new Sum();
            }
        }

        int events() {
            return now.events + year.events;
        }

        double deviation() {
            double mean = (now.sum + year.sum) / Math.max(1, events());
            return Math.max(0, squares - events() * mean * mean);
        }
    }

    /**
     * Asks.
     *
     * @param days how many days are "the last"; 0 for the shortest span in which {@value #WANTED} pairs have enough events,
     *     or where there is none for the shortest in which one has
     * @param most at most so many pairs
     */
    public record Asked(int days, int most) {
        /** The answer. */
        public Movers of(EventIndex index) {
            LocalDate newest = index.newest();
            if (newest == null) {
                return new Movers(null, days == 0 ? USUAL_SPAN : days, DyadCounting.LOW_BASE, 0, 0, List.of());
            }
            int span = days == 0 ? span(index, newest) : days;
            Map<String, Cell> cells = count(index, newest, span);
            double squares = 0;
            int freedom = 0;
            for (Cell cell : cells.values()) {
                squares += cell.deviation();
                freedom += cell.events() - 1;
            }
            double spread = freedom <= 0 ? 0 : Math.sqrt(squares / freedom);
            return new Movers(
                    newest,
                    span,
                    DyadCounting.LOW_BASE,
                    Rounded.of(spread),
                    (int) cells.values().stream()
                            .filter(cell -> cell.now.events > 0)
                            .count(),
                    movers(cells, spread));
        }

        private static int span(EventIndex index, LocalDate newest) {
            int first = 0;
            for (int span : SPANS) {
                long enough = count(index, newest, span).values().stream()
                        .filter(cell -> cell.now.events >= DyadCounting.LOW_BASE)
                        .count();
                if (enough >= WANTED) {
                    return span;
                }
                first = first == 0 && enough > 0 ? span : first;
            }
            return first == 0 ? USUAL_SPAN : first;
        }

        private static Map<String, Cell> count(EventIndex index, LocalDate newest, int span) {
            int last = (int) newest.toEpochDay();
            int begin = last - span;
            int first = begin - LONG;
            Labels statuses = index.labels("status");
            BitSet occurred = statuses.wanted(List.of("occurred"));
            Map<String, Cell> cells = new TreeMap<>();
            for (int event = 0; event < index.dated() && index.from(event) > first; event++) {
                int day = index.from(event);
                boolean counts = index.quad(event) > 0
                        && day <= last
                        && index.to(event) - day < WEEK
                        && statuses.any(event, occurred);
                if (!counts) {
                    continue;
                }
                double weight = index.goldstein(event);
                for (String pair : index.labels("pair").of(event)) {
                    Cell cell = cells.computeIfAbsent(pair, key -> new Cell());
                    cell.squares += weight * weight;
                    (day > begin ? cell.now : cell.year).add(weight);
                    if (day <= begin && day > begin - SHORT) {
                        cell.month.add(weight);
                    }
                    int week = cell.weeks.length - 1 - (last - day) / WEEK;
                    if (week >= 0) {
                        cell.weeks[week].add(weight);
                    }
                }
            }
            return cells;
        }

        private List<Mover> movers(Map<String, Cell> cells, double spread) {
            record Ranked(Mover mover, double score) {}
            List<Ranked> ranked = new ArrayList<>();
            cells.forEach((pair, cell) -> {
                if (cell.now.events > 0) {
                    double score = score(cell, spread);
                    ranked.add(new Ranked(mover(pair, cell, score), score));
                }
            });
            return ranked.stream()
                    .sorted(Comparator.<Ranked, Boolean>comparing(one -> one.mover.lowBase)
                            .thenComparing(one -> -one.score)
                            .thenComparing(one -> one.mover.a + one.mover.b))
                    .limit(most)
                    .map(Ranked::mover)
                    .toList();
        }

        /** How many standard errors the mean moved against the year before; 0 where that cannot be said. */
        private static double score(Cell cell, double spread) {
            if (cell.year.events == 0 || spread == 0) {
                return 0;
            }
            double change = cell.now.sum / cell.now.events - cell.year.sum / cell.year.events;
            return Math.abs(change) / (spread * Math.sqrt(1.0 / cell.now.events + 1.0 / cell.year.events));
        }

        private static Mover mover(String pair, Cell cell, double score) {
            int hyphen = pair.indexOf('-');
            Level now = Level.of(cell.now);
            Level month = Level.of(cell.month);
            Level year = Level.of(cell.year);
            List<Level> weeks = new ArrayList<>();
            for (Sum week : cell.weeks) {
                weeks.add(Level.of(week));
            }
            return new Mover(
                    pair.substring(0, hyphen),
                    pair.substring(hyphen + 1),
                    now,
                    month,
                    year,
                    change(now, month),
                    change(now, year),
                    cell.now.events < DyadCounting.LOW_BASE || cell.year.events < DyadCounting.LOW_BASE,
                    score < UNLIKELY,
                    weeks);
        }

        private static @Nullable Double change(Level now, Level before) {
            return now.mean() == null || before.mean() == null
                    ? null
                    : Double.valueOf(Rounded.of(now.mean() - before.mean()));
        }
    }

    @Override
    public List<String> columns() {
        return List.of(
                "a",
                "b",
                "events_now",
                "mean_now",
                "events_4_weeks",
                "mean_4_weeks",
                "change_4_weeks",
                "events_52_weeks",
                "mean_52_weeks",
                "change_52_weeks",
                "low_base",
                "chance");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Mover one : movers) {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, one.a, one.b, one.now.events(), one.now.mean());
            Collections.addAll(row, one.month.events(), one.month.mean(), one.monthChange);
            Collections.addAll(row, one.year.events(), one.year.mean(), one.yearChange, one.lowBase, one.chance);
            rows.add(row);
        }
        return rows;
    }
}
