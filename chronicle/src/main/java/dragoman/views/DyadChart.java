package dragoman.views;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pair's periods as one SVG picture that needs nothing outside itself: the level with its band, each period's mean, bars
 * of acts by quad class, articles read; periods of which nothing was read are hatched, turning points are labelled. Meaning
 * never hangs on colour alone.
 */
public final class DyadChart {
    private static final int WIDTH = 960;
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TITLE = 54;
    private static final int LEVEL = 220;
    private static final int BARS = 110;
    private static final int READ = 44;
    private static final int GAP = 26;
    private static final int FOOT = 60;
    private static final int SERIES = TITLE + LEVEL + GAP + BARS + GAP + READ + FOOT;
    private static final int MOST_TICKS = 14;
    private static final String[] FILLS = {"", "#9ecae1", "#2171b5", "#fdbe85", "#d94701"};
    private static final String[] CLASSES = {
        "", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"
    };

    private final StringBuilder out = new StringBuilder();
    private final Dyad dyad;

    private DyadChart(Dyad dyad) {
        this.dyad = dyad;
    }

    /** The picture; the same answer gives the same characters. */
    public static String svg(Dyad dyad) {
        return new DyadChart(dyad).draw();
    }

    private String draw() {
        int height = SERIES * dyad.series().size();
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, height, WIDTH, height);
        line("<title id=\"title\">%s</title>", text(title()));
        line("<desc id=\"desc\">%s</desc>", text(description()));
        line("<defs><pattern id=\"unread\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#999\""
                + " stroke-width=\"2\"/></pattern></defs>");
        line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, height);
        for (int i = 0; i < dyad.series().size(); i++) {
            new Panel(dyad.series().get(i), i * SERIES).draw();
        }
        line("</svg>");
        return out.toString();
    }

    private String title() {
        return dyad.a().name() + " and " + dyad.b().name() + " by " + dyad.by();
    }

    private String description() {
        StringBuilder told = new StringBuilder();
        for (DyadSeries series : dyad.series()) {
            long unread =
                    series.periods().stream().filter(one -> !one.monitored()).count();
            told.append(names(series)).append(": ").append(series.events()).append(" acts in ");
            told.append(series.periods().size())
                    .append(" periods, ")
                    .append(unread)
                    .append(" of them unmonitored. ");
            for (TurningPoint point : series.turningPoints()) {
                told.append("Turning point ").append(point.period()).append(": mean Goldstein weight from ");
                told.append(number(point.before()))
                        .append(" to ")
                        .append(number(point.after()))
                        .append(". ");
            }
        }
        return told.toString().strip();
    }

    private String names(DyadSeries series) {
        return series.source().name()
                + (dyad.directed() ? " → " : " – ")
                + series.target().name();
    }

    /** One series; y grows downwards. */
    private final class Panel {
        private final DyadSeries series;
        private final List<DyadPeriod> periods;
        private final double step;
        private final int levelTop;
        private final int barsTop;
        private final int readTop;
        private final int top;

        Panel(DyadSeries series, int top) {
            this.series = series;
            this.periods = series.periods();
            this.step = (WIDTH - LEFT - RIGHT) / (double) Math.max(1, periods.size());
            this.top = top;
            this.levelTop = top + TITLE;
            this.barsTop = levelTop + LEVEL + GAP;
            this.readTop = barsTop + BARS + GAP;
        }

        void draw() {
            line(
                    "<text x=\"%d\" y=\"%d\" font-size=\"16\" font-weight=\"bold\">%s</text>",
                    LEFT, top + 24, text(names(series)));
            line(
                    "<text x=\"%d\" y=\"%d\" fill=\"#444\">by %s · %d acts · Goldstein weight, smoothed level with 90 %% band"
                            + "</text>",
                    LEFT, top + 42, dyad.by(), series.events());
            unread();
            axes();
            band();
            means();
            bars();
            read();
            turns();
            legend();
        }

        private double x(int index) {
            return LEFT + (index + 0.5) * step;
        }

        private double y(double value) {
            return levelTop + (10 - Math.max(-10, Math.min(10, value))) / 20 * LEVEL;
        }

        private void unread() {
            for (int i = 0; i < periods.size(); i++) {
                if (!periods.get(i).monitored()) {
                    line(
                            "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"url(#unread)\" opacity=\"0.4\">"
                                    + "<title>%s: unmonitored, no article read</title></rect>",
                            number(LEFT + i * step),
                            levelTop,
                            number(step),
                            readTop + READ - levelTop,
                            periods.get(i).period());
                }
            }
        }

        private void axes() {
            for (int value = -10; value <= 10; value += 5) {
                line(
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                        LEFT, WIDTH - RIGHT, number(y(value)), number(y(value)), value == 0 ? "#666" : "#ddd");
                line(
                        "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" fill=\"#444\">%s</text>",
                        LEFT - 6,
                        number(y(value) + 4),
                        value > 0 ? "+" + value : String.valueOf(value).replace('-', '−'));
            }
            int every = Math.max(1, (int) Math.ceil(periods.size() / (double) MOST_TICKS));
            for (int i = 0; i < periods.size(); i += every) {
                line(
                        "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#444\">%s</text>",
                        number(x(i)), readTop + READ + 16, periods.get(i).period());
            }
        }

        private void band() {
            StringBuilder upper = new StringBuilder();
            StringBuilder lower = new StringBuilder();
            StringBuilder level = new StringBuilder();
            for (int i = 0; i < periods.size(); i++) {
                DyadPeriod period = periods.get(i);
                Double low = period.temperatureLow();
                Double high = period.temperatureHigh();
                Double at = period.temperature();
                if (low != null && high != null && at != null) {
                    upper.append(number(x(i)))
                            .append(',')
                            .append(number(y(high)))
                            .append(' ');
                    lower.insert(0, number(x(i)) + "," + number(y(low)) + " ");
                    level.append(number(x(i))).append(',').append(number(y(at))).append(' ');
                }
            }
            if (level.length() > 0) {
                line(
                        "<polygon points=\"%s%s\" fill=\"#888\" opacity=\"0.25\"/>",
                        upper, lower.toString().strip());
                line(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>",
                        level.toString().strip());
            }
        }

        private void means() {
            for (int i = 0; i < periods.size(); i++) {
                DyadPeriod period = periods.get(i);
                Double mean = period.goldsteinMean();
                if (mean != null) {
                    line(
                            "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#000\"><title>%s: mean %s of %d acts%s"
                                    + "</title></circle>",
                            number(x(i)),
                            number(y(mean)),
                            number(Math.min(6, 1.5 + Math.sqrt(period.acts()) / 1.5)),
                            period.lowBase() ? "#fff" : "#000",
                            period.period(),
                            number(mean),
                            period.acts(),
                            period.lowBase() ? ", few" : "");
                }
            }
        }

        private void bars() {
            int most = 1;
            for (DyadPeriod period : periods) {
                most = Math.max(
                        most,
                        Math.max(
                                count(period.verbalCooperation()) + count(period.materialCooperation()),
                                count(period.verbalConflict()) + count(period.materialConflict())));
            }
            double middle = barsTop + BARS / 2.0;
            double unit = BARS / 2.0 / most;
            line(
                    "<text x=\"%d\" y=\"%d\" fill=\"#444\">acts: cooperation above, conflict below the line (scale to %d)</text>",
                    LEFT, barsTop - 6, most);
            line(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"#666\"/>",
                    LEFT, WIDTH - RIGHT, number(middle), number(middle));
            for (int i = 0; i < periods.size(); i++) {
                DyadPeriod period = periods.get(i);
                int verbal = count(period.verbalCooperation());
                bar(i, middle - verbal * unit, verbal * unit, 1);
                bar(
                        i,
                        middle - (verbal + count(period.materialCooperation())) * unit,
                        count(period.materialCooperation()) * unit,
                        2);
                int hostile = count(period.verbalConflict());
                bar(i, middle, hostile * unit, 3);
                bar(i, middle + hostile * unit, count(period.materialConflict()) * unit, 4);
            }
        }

        private void bar(int index, double y, double height, int quad) {
            if (height > 0) {
                double width = Math.max(1, step * 0.7);
                line(
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"0.5\">"
                                + "<title>%s: %s</title></rect>",
                        number(x(index) - width / 2),
                        number(y),
                        number(width),
                        number(height),
                        FILLS[quad],
                        periods.get(index).period(),
                        CLASSES[quad]);
            }
        }

        private void read() {
            int most = 1;
            for (DyadPeriod period : periods) {
                most = Math.max(most, period.articlesRead());
            }
            line(
                    "<text x=\"%d\" y=\"%d\" fill=\"#444\">articles read, of whatever (scale to %d)</text>",
                    LEFT, readTop - 6, most);
            for (int i = 0; i < periods.size(); i++) {
                double height = READ * periods.get(i).articlesRead() / (double) most;
                if (height > 0) {
                    line(
                            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#bbb\"/>",
                            number(LEFT + i * step),
                            number(readTop + READ - height),
                            number(Math.max(0.5, step * 0.95)),
                            number(height));
                }
            }
        }

        private void turns() {
            int number = 0;
            for (int i = 0; i < periods.size(); i++) {
                TurningPoint point = turn(periods.get(i));
                if (point != null) {
                    double x = LEFT + i * step;
                    double y = levelTop + 12 + number % 4 * 14;
                    boolean right = x < WIDTH * 0.75;
                    line(
                            "<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\" stroke=\"#000\" stroke-dasharray=\"4 3\"/>",
                            number(x), number(x), levelTop, barsTop + BARS);
                    line(
                            "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-weight=\"bold\" stroke=\"#fff\" stroke-width=\"3\""
                                    + " paint-order=\"stroke\">%s: %s to %s</text>",
                            number(right ? x + 4 : x - 4),
                            number(y),
                            right ? "start" : "end",
                            point.period(),
                            signed(point.before()),
                            signed(point.after()));
                    number++;
                }
            }
        }

        private @Nullable TurningPoint turn(DyadPeriod period) {
            for (TurningPoint point : series.turningPoints()) {
                if (point.period().equals(period.period())) {
                    return point;
                }
            }
            return null;
        }

        private void legend() {
            int y = readTop + READ + 34;
            int x = LEFT;
            for (int quad = 1; quad <= 4; quad++) {
                line(
                        "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>",
                        x, y, FILLS[quad], x + 16, y + 10, CLASSES[quad]);
                x += 150;
            }
            line(
                    "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"url(#unread)\"/><text x=\"%d\" y=\"%d\">"
                            + "unmonitored</text>",
                    x, y, x + 16, y + 10);
            line(
                    "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"#fff\" stroke=\"#000\"/><text x=\"%d\" y=\"%d\">mean of few"
                            + " acts</text>",
                    x + 116, y + 6, x + 126, y + 10);
        }
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value + 0.0);
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "+") + number(Math.abs(value));
    }

    private static String text(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point < ' ' ? ' ' : point);
            }
        });
        return safe.toString();
    }
}
