package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The same, of it the periods and turning points that touch these days; the other counts stay. */
    DyadSeries within(@Nullable LocalDate since, @Nullable LocalDate until) {
        List<DyadPeriod> kept = periods.stream()
                .filter(one -> (since == null || !one.to().isBefore(since))
                        && (until == null || !one.from().isAfter(until)))
                .toList();
        Set<String> names = kept.stream().map(DyadPeriod::period).collect(Collectors.toSet());
        List<TurningPoint> turns = turningPoints.stream()
                .filter(turn -> names.contains(turn.period()))
                .toList();
        int acts = kept.stream().mapToInt(DyadPeriod::acts).sum();
        return new DyadSeries(
                source, target, acts, outside + events - acts, undated, coarse, neutral, kept, turns, model);
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
