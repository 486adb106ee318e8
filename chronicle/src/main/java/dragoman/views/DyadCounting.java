package dragoman.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts a pair's acts by period and finds their level and its turning points. */
final class DyadCounting {
    /** A period with fewer acts is marked: its mean says little. */
    static final int LOW_BASE = 5;

    private static final int SHOWN = 2;
    private static final int SHOWN_AT_TURN = 3;

    private final DyadFacts facts;
    private final Step by;
    private final Question question;
    private final NavigableMap<LocalDate, Integer> read;

    DyadCounting(DyadFacts facts, Step by, Question question) {
        this.facts = facts;
        this.by = by;
        this.question = question;
        this.read = facts.read(by);
    }

    /** A period's acts. */
    private static final class Cell {
        final List<WeighedAct> acts = new ArrayList<>();
        final int[] quads = new int[5];
        double sum;
        int articles;
        int publishers;

        double mean() {
            return sum / acts.size();
        }

        double squares() {
            double mean = acts.isEmpty() ? 0 : mean();
            double squares = 0;
            for (WeighedAct act : acts) {
                squares += (act.goldstein() - mean) * (act.goldstein() - mean);
            }
            return squares;
        }
    }

    /** What does not go into the periods. */
    private static final class Rest {
        int outside;
        int undated;
        int coarse;
        int neutral;
    }

    /** The series of a pair. */
    DyadSeries series(Who source, Who target, boolean directed) {
        DyadFacts.Pair pair = new DyadFacts.Pair(source, target, directed, question);
        Rest rest = new Rest();
        NavigableMap<LocalDate, Cell> cells = cells(pair, rest);
        List<LocalDate> periods = periods(cells);
        if (!periods.isEmpty()) {
            LocalDate first = periods.get(0);
            LocalDate last = periods.get(periods.size() - 1);
            rest.outside = acts(cells.headMap(first)) + acts(cells.tailMap(last, false));
            cells.headMap(first).clear();
            cells.tailMap(last, false).clear();
        }
        told(pair, cells);
        Temperature.Estimate estimate = estimate(periods, cells);
        List<Turn> turns = turns(periods, cells, estimate);
        Map<String, Act> acts = fetch(cells, turns);
        List<DyadPeriod> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            rows.add(period(periods.get(i), cells.get(periods.get(i)), acts).at(estimate, i, !cells.isEmpty()));
        }
        List<TurningPoint> points =
                turns.stream().map(turn -> turn.point(by, acts)).toList();
        DyadSeries.Model model = new DyadSeries.Model(
                Rounded.of(estimate.drift()), Rounded.of(estimate.irregular()), Rounded.of(estimate.spread()));
        return new DyadSeries(
                source,
                target,
                acts(cells),
                rest.outside,
                rest.undated,
                rest.coarse,
                rest.neutral,
                rows,
                points,
                model);
    }

    private static int acts(Map<LocalDate, Cell> cells) {
        return cells.values().stream().mapToInt(cell -> cell.acts.size()).sum();
    }

    private NavigableMap<LocalDate, Cell> cells(DyadFacts.Pair pair, Rest rest) {
        NavigableMap<LocalDate, Cell> cells = new TreeMap<>();
        for (WeighedAct act : facts.acts(pair)) {
            if (act.quad() == null) {
                rest.neutral++;
            } else if (act.date() == null || act.from() == null || act.to() == null) {
                rest.undated++;
            } else {
                LocalDate first = by.place(act.date(), act.from(), act.to());
                if (first == null) {
                    rest.coarse++;
                } else {
                    Cell cell = cells.computeIfAbsent(first, key -> new Cell());
                    cell.acts.add(act);
                    cell.sum += act.goldstein();
                    cell.quads[act.quad()]++;
                }
            }
        }
        return cells;
    }

    /**
     * First days of the periods shown: those asked for; where open, from the later of the first article and the first act
     * to the later of the last article and the last act, so that neither what was told of long ago nor the years before
     * the two met fill the table.
     */
    private List<LocalDate> periods(NavigableMap<LocalDate, Cell> cells) {
        LocalDate from = question.since() == null ? start(cells) : by.first(question.since());
        LocalDate to = question.until() == null ? end(cells) : by.first(question.until());
        List<LocalDate> periods = new ArrayList<>();
        if (from != null && to != null) {
            for (LocalDate first = from; !first.isAfter(to); first = by.next(first)) {
                periods.add(first);
            }
        }
        return periods;
    }

    private @Nullable LocalDate start(NavigableMap<LocalDate, Cell> cells) {
        if (cells.isEmpty()) {
            return null;
        }
        LocalDate firstAct = cells.firstKey();
        boolean allBefore = read.isEmpty() || cells.lastKey().isBefore(read.firstKey());
        return allBefore || firstAct.isAfter(read.firstKey()) ? firstAct : read.firstKey();
    }

    private @Nullable LocalDate end(NavigableMap<LocalDate, Cell> cells) {
        LocalDate lastRead = read.isEmpty() ? null : read.lastKey();
        LocalDate lastAct = cells.isEmpty() ? null : cells.lastKey();
        return lastRead == null || lastAct != null && lastAct.isAfter(lastRead) ? lastAct : lastRead;
    }

    /** How many articles and outlets tell each period's acts. */
    private void told(DyadFacts.Pair pair, NavigableMap<LocalDate, Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        facts.told(pair, by).forEach((first, told) -> {
            Cell cell = cells.get(first);
            if (cell != null) {
                cell.articles = told.articles();
                cell.publishers = told.publishers();
            }
        });
    }

    private Temperature.Estimate estimate(List<LocalDate> periods, NavigableMap<LocalDate, Cell> cells) {
        double[] means = new double[periods.size()];
        int[] counts = new int[periods.size()];
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            Cell cell = cells.get(periods.get(i));
            if (cell != null) {
                means[i] = cell.mean();
                counts[i] = cell.acts.size();
                squares += cell.squares();
            }
        }
        return Temperature.estimate(means, counts, squares, by.months());
    }

    // ----------------------------------------------------------------------------------------------- turning points

    /** A turning point before its acts are fetched; the acts by what they add to the change, most first. */
    private record Turn(LocalDate first, double before, double after, int window, List<WeighedAct> acts) {
        TurningPoint point(Step by, Map<String, Act> known) {
            List<DyadPeriod.Share> made = new ArrayList<>();
            for (WeighedAct act : acts) {
                Act found = known.get(act.event());
                if (found != null) {
                    made.add(new DyadPeriod.Share(Rounded.of((act.goldstein() - before) / window), found));
                }
            }
            double change = after - before;
            return new TurningPoint(
                    by.name(first), first, Rounded.of(before), Rounded.of(after), Rounded.of(change), made);
        }
    }

    private static List<Turn> turns(
            List<LocalDate> periods, NavigableMap<LocalDate, Cell> cells, Temperature.Estimate estimate) {
        List<LocalDate> seen = periods.stream().filter(cells::containsKey).toList();
        double[] values = new double[seen.size()];
        double[] variances = new double[seen.size()];
        int[] counts = new int[seen.size()];
        for (int i = 0; i < values.length; i++) {
            Cell cell = cells.getOrDefault(seen.get(i), new Cell());
            values[i] = cell.mean();
            counts[i] = cell.acts.size();
            variances[i] = estimate.irregular() + estimate.spread() / counts[i];
        }
        List<ChangePoints.Stretch> stretches = ChangePoints.of(values, variances, counts);
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            ChangePoints.Stretch before = stretches.get(i - 1);
            ChangePoints.Stretch after = stretches.get(i);
            // The first periods of the new stretch made the turn; later ones only went on with it.
            List<WeighedAct> window = new ArrayList<>();
            for (int t = after.from(); t < Math.min(after.to(), after.from() + 2); t++) {
                window.addAll(cells.getOrDefault(seen.get(t), new Cell()).acts);
            }
            double sign = Math.signum(after.mean() - before.mean());
            List<WeighedAct> acts = window.stream()
                    .filter(act -> (act.goldstein() - before.mean()) * sign > 0)
                    .sorted(Comparator.<WeighedAct>comparingDouble(act -> -(act.goldstein() - before.mean()) * sign)
                            .thenComparing(act -> -act.articles())
                            .thenComparing(WeighedAct::event))
                    .limit(SHOWN_AT_TURN)
                    .toList();
            turns.add(new Turn(seen.get(after.from()), before.mean(), after.mean(), window.size(), acts));
        }
        return turns;
    }

    // ------------------------------------------------------------------------------------------------- what is shown

    private static List<WeighedAct> weightiest(Cell cell) {
        return cell.acts.stream()
                .sorted(Comparator.<WeighedAct>comparingDouble(act -> -Math.abs(act.goldstein()))
                        .thenComparing(act -> -act.articles())
                        .thenComparing(WeighedAct::event))
                .limit(SHOWN)
                .toList();
    }

    private Map<String, Act> fetch(NavigableMap<LocalDate, Cell> cells, List<Turn> turns) {
        Set<String> wanted = new LinkedHashSet<>();
        cells.values().forEach(cell -> weightiest(cell).forEach(act -> wanted.add(act.event())));
        turns.forEach(turn -> turn.acts.forEach(act -> wanted.add(act.event())));
        return wanted.isEmpty() ? Map.of() : facts.fetch(wanted);
    }

    /** A row without its temperature. */
    private record Counted(DyadPeriod bare) {
        DyadPeriod at(Temperature.Estimate estimate, int index, boolean known) {
            return new DyadPeriod(
                    bare.period(),
                    bare.from(),
                    bare.to(),
                    bare.articlesRead(),
                    bare.monitored(),
                    bare.events(),
                    bare.articles(),
                    bare.publishers(),
                    bare.verbalCooperation(),
                    bare.materialCooperation(),
                    bare.verbalConflict(),
                    bare.materialConflict(),
                    bare.goldsteinMean(),
                    bare.goldsteinSum(),
                    bare.lowBase(),
                    known ? Rounded.of(estimate.level()[index]) : null,
                    known ? Rounded.of(estimate.low()[index]) : null,
                    known ? Rounded.of(estimate.high()[index]) : null,
                    bare.made());
        }
    }

    private Counted period(LocalDate first, @Nullable Cell cell, Map<String, Act> acts) {
        int articles = read.getOrDefault(first, 0);
        boolean blind = articles == 0 && cell == null;
        Cell own = cell == null ? new Cell() : cell;
        List<DyadPeriod.Share> made = new ArrayList<>();
        for (WeighedAct act : weightiest(own)) {
            Act found = acts.get(act.event());
            if (found != null) {
                made.add(new DyadPeriod.Share(Rounded.of(act.goldstein() / own.acts.size()), found));
            }
        }
        return new Counted(new DyadPeriod(
                by.name(first),
                first,
                by.next(first).minusDays(1),
                articles,
                articles > 0,
                blind ? null : Integer.valueOf(own.acts.size()),
                blind ? null : Integer.valueOf(own.articles),
                blind ? null : Integer.valueOf(own.publishers),
                blind ? null : Integer.valueOf(own.quads[1]),
                blind ? null : Integer.valueOf(own.quads[2]),
                blind ? null : Integer.valueOf(own.quads[3]),
                blind ? null : Integer.valueOf(own.quads[4]),
                own.acts.isEmpty() ? null : Double.valueOf(Rounded.of(own.mean())),
                own.acts.isEmpty() ? null : Double.valueOf(Rounded.of(own.sum)),
                !blind && own.acts.size() < LOW_BASE,
                null,
                null,
                null,
                made));
    }
}
