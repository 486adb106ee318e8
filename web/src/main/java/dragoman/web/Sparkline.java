package dragoman.web;

import dragoman.views.Movers;
import java.util.ArrayList;
import java.util.List;

/**
 * Mean weights by week as a row of bars, upwards for cooperation, downwards for conflict, in units of a picture.
 *
 * @param width of the picture
 * @param height of the picture; the line between up and down runs through its middle
 * @param bars the weeks that have events
 */
public record Sparkline(int width, int height, List<Bar> bars) {
    private static final int STEP = 4;
    private static final int HALF = 20;
    private static final double MOST = 10;

    /**
     * One week.
     *
     * @param x left edge
     * @param y upper edge
     * @param height of the bar
     * @param up whether it stands above the line
     */
    public record Bar(int x, int y, int height, boolean up) {}

    /** The picture of some weeks. */
    public static Sparkline of(List<Movers.Level> weeks) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Double mean = weeks.get(i).mean();
            if (mean != null) {
                int height = Math.max(1, (int) Math.round(Math.abs(mean) / MOST * HALF));
                bars.add(new Bar(i * STEP, mean < 0 ? HALF : HALF - height, height, mean >= 0));
            }
        }
        return new Sparkline(weeks.size() * STEP, 2 * HALF, bars);
    }
}
