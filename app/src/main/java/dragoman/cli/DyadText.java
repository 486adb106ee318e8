package dragoman.cli;

import dragoman.views.Dyad;
import dragoman.views.DyadPeriod;
import dragoman.views.DyadSeries;
import dragoman.views.TurningPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pair's periods for people: counts and a chart of the temperature side by side, then what made it turn. */
final class DyadText {
    private static final int PERIOD = 12;
    private static final int CELL = 4;
    private static final int READ = 6;
    private static final int MEAN = 7;
    private static final int LEFT = PERIOD + READ + 4 * CELL + MEAN + 1;
    /** Runs of at least so many alike empty periods are told in one line. */
    private static final int RUN = 3;

    private final Terminal terminal;
    private final ActText acts;
    private final int chart;

    DyadText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.acts = new ActText(terminal, labels);
        int free = Math.max(21, Math.min(61, terminal.width() - LEFT));
        this.chart = free % 2 == 0 ? free - 1 : free;
    }

    List<String> of(Dyad dyad) {
        List<String> lines = new ArrayList<>();
        for (DyadSeries series : dyad.series()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            series(lines, dyad, series);
        }
        return lines;
    }

    private void series(List<String> lines, Dyad dyad, DyadSeries series) {
        String names = series.source().name()
                + (dyad.directed() ? " → " : " and ")
                + series.target().name();
        String kinds = String.join(", ", dyad.question().types());
        StyledText head = new StyledText();
        if (series.events() == 0) {
            head.add("no acts" + (kinds.isEmpty() ? "" : " (" + kinds + ")") + " of " + names, Style.PLAIN);
            head.add(CoverageText.time(dyad.question()) + "; " + CoverageText.of(dyad.coverage()), Style.PLAIN);
        } else {
            head.add(names, Style.BOLD)
                    .add(" by " + dyad.by() + ": " + CoverageText.counted(series.events(), "act"), 0);
            head.add(CoverageText.time(dyad.question()) + "; " + CoverageText.of(dyad.coverage()), Style.DIM);
        }
        lines.addAll(head.lines(terminal, 0, false));
        if (series.events() > 0) {
            lines.add("");
            table(lines, series);
            lines.add("");
            legend(lines, series);
            turns(lines, series);
        }
        rest(lines, series);
    }

    // -------------------------------------------------------------------------------------------------------- table

    private void table(List<String> lines, DyadSeries series) {
        String head = left("period", PERIOD) + right("read", READ) + right("v+", CELL) + right("m+", CELL)
                + right("v−", CELL) + right("m−", CELL) + right("mean", MEAN) + " ";
        lines.add((head + scale()).stripTrailing());
        Map<String, TurningPoint> turning = new HashMap<>();
        series.turningPoints().forEach(point -> turning.put(point.period(), point));
        List<DyadPeriod> periods = series.periods();
        for (int i = 0; i < periods.size(); i++) {
            DyadPeriod period = periods.get(i);
            int run = run(periods, i);
            if (run >= RUN) {
                lines.add(period.period() + " to " + periods.get(i + run - 1).period() + "  "
                        + (period.monitored() ? "no acts, though articles were read" : "unmonitored: nothing read"));
                i += run - 1;
                continue;
            }
            TurningPoint point = turning.get(period.period());
            lines.add(row(period, point));
        }
    }

    private static int run(List<DyadPeriod> periods, int from) {
        int to = from;
        while (to < periods.size()
                && periods.get(to).acts() == 0
                && periods.get(to).monitored() == periods.get(from).monitored()) {
            to++;
        }
        return to - from;
    }

    private String row(DyadPeriod period, @Nullable TurningPoint turn) {
        StringBuilder row = new StringBuilder(left(period.period() + (turn == null ? "" : " ◀"), PERIOD));
        if (period.events() == null) {
            row.append(right("0", READ)).append(left("  unmonitored", 4 * CELL + MEAN));
        } else {
            row.append(right(period.monitored() ? String.valueOf(period.articlesRead()) : "0°", READ));
            row.append(count(period.verbalCooperation())).append(count(period.materialCooperation()));
            row.append(count(period.verbalConflict())).append(count(period.materialConflict()));
            Double mean = period.goldsteinMean();
            String low = mean != null && period.lowBase() ? "*" : " ";
            row.append(right(mean == null ? "–" : signed(mean), MEAN - 1)).append(low);
        }
        row.append(' ').append(bar(period));
        return row.toString().stripTrailing();
    }

    private static String count(@Nullable Integer count) {
        return right(count == null ? "" : count == 0 ? "·" : String.valueOf(count), CELL);
    }

    private String scale() {
        char[] line = new char[chart];
        java.util.Arrays.fill(line, ' ');
        put(line, 0, "−10");
        put(line, chart / 2, "0");
        put(line, chart - 3, "+10");
        return new String(line);
    }

    private static void put(char[] line, int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            line[at + i] = words.charAt(i);
        }
    }

    /** The band, the level in it and the period's own mean on the scale; readable without colours. */
    private String bar(DyadPeriod period) {
        char[] line = new char[chart];
        java.util.Arrays.fill(line, ' ');
        line[chart / 2] = '│';
        Double level = period.temperature();
        Double low = period.temperatureLow();
        Double high = period.temperatureHigh();
        if (level != null && low != null && high != null) {
            boolean seen = period.acts() > 0;
            int from = column(low);
            int to = column(high);
            for (int i = from; i <= to; i++) {
                line[i] = seen ? '─' : '┄';
            }
            line[from] = low < -10 ? '◁' : '├';
            line[to] = high > 10 ? '▷' : '┤';
            Double mean = period.goldsteinMean();
            if (mean != null) {
                line[column(mean)] = '×';
            }
            line[column(level)] = seen ? '●' : '○';
        }
        return new String(line);
    }

    private int column(double value) {
        double clamped = Math.max(-10, Math.min(10, value));
        return (int) Math.round((clamped + 10) / 20 * (chart - 1));
    }

    // ------------------------------------------------------------------------------------------------ what is below

    private void legend(List<String> lines, DyadSeries series) {
        StyledText legend = new StyledText();
        legend.add(
                "read: articles published in the period; v verbal, m material, + cooperation, − conflict;", Style.DIM);
        legend.add(" mean: of the acts' Goldstein weights (×), * of fewer than 5 acts;", Style.DIM);
        legend.add(" ● level smoothed over the periods, ├─┤ where it lies with 90 % probability;", Style.DIM);
        legend.add(" ○ ┄ no acts to go by", Style.DIM);
        legend.add(series.turningPoints().isEmpty() ? "" : "; ◀ turning point", Style.DIM);
        boolean later = series.periods().stream().anyMatch(one -> one.acts() > 0 && !one.monitored());
        legend.add(later ? "; ° nothing read of that time, acts told later" : "", Style.DIM);
        lines.addAll(legend.lines(terminal, 0, false));
    }

    private void turns(List<String> lines, DyadSeries series) {
        for (TurningPoint point : series.turningPoints()) {
            lines.add("");
            StyledText head = new StyledText().add("◀ " + point.period(), Style.BOLD);
            head.add(": the mean goes from " + signed(point.before()) + " to " + signed(point.after()) + ";", 0);
            head.add(" what moved it most", 0);
            lines.addAll(head.lines(terminal, 0, false));
            for (DyadPeriod.Share share : point.made()) {
                List<String> act = acts.of(share.act());
                lines.addAll(act.subList(0, act.size() - 1));
                lines.add(act.get(act.size() - 1) + " · adds " + signed(share.contribution()));
            }
        }
    }

    private void rest(List<String> lines, DyadSeries series) {
        List<String> parts = new ArrayList<>();
        part(parts, series.outside(), "outside these periods");
        part(parts, series.coarse(), "dated less exactly");
        part(parts, series.undated(), "without a date");
        part(parts, series.neutral(), "of no weight (offices, incidents)");
        if (!parts.isEmpty()) {
            lines.add("");
            StyledText line = new StyledText().add("not in the table: " + String.join(", ", parts), Style.DIM);
            lines.addAll(line.lines(terminal, 0, false));
        }
    }

    private static void part(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        return digits.equals("0.0") ? "0.0" : (value < 0 ? "−" : "+") + digits;
    }

    private static String left(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - words.length()));
    }

    private static String right(String words, int columns) {
        return " ".repeat(Math.max(0, columns - words.length())) + words;
    }
}
