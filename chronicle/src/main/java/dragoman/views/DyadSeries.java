package dragoman.views;

import java.util.List;

/**
 * The periods of a pair, in one direction or both.
 *
 * @param source who acts, or one of the two
 * @param target towards whom, or the other
 * @param events acts in the periods
 * @param outside acts dated before the first period or after the last
 * @param undated acts without date
 * @param coarse acts dated less exactly than a period
 * @param neutral acts without quad class (OFFICE, INCIDENT), which have no weight
 * @param periods in order, without gaps
 * @param turningPoints in order
 * @param model what the temperature was smoothed with
 */
public record DyadSeries(
        Who source,
        Who target,
        int events,
        int outside,
        int undated,
        int coarse,
        int neutral,
        List<DyadPeriod> periods,
        List<TurningPoint> turningPoints,
        Model model) {
    public DyadSeries {
        periods = List.copyOf(periods);
        turningPoints = List.copyOf(turningPoints);
    }

    /**
     * The model's variances.
     *
     * @param drift by which the level moves in a month
     * @param irregular of a period's mean beyond what the number of acts explains
     * @param spread of single acts in one period
     */
    public record Model(double drift, double irregular, double spread) {}
}
