package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period of a pair. Where nothing was read of it and nothing told of it later, all counts are {@code null}: unknown,
 * not none.
 *
 * @param period its name: 2025-10, 2025, or a week's Monday
 * @param from first day
 * @param to last day
 * @param articlesRead articles published in it, whatever they tell, copies not counted
 * @param monitored whether there are any
 * @param events acts of the pair dated in it
 * @param articles articles that tell them, copies not counted, whenever published
 * @param publishers outlets of those
 * @param verbalCooperation acts of quad class 1
 * @param materialCooperation acts of quad class 2
 * @param verbalConflict acts of quad class 3
 * @param materialConflict acts of quad class 4
 * @param goldsteinMean mean weight; {@code null} without acts
 * @param goldsteinSum sum of weights; {@code null} without acts
 * @param lowBase whether the acts are too few to compare their mean
 * @param temperature smoothed level of the mean; {@code null} where the pair has no acts at all
 * @param temperatureLow 5 % bound
 * @param temperatureHigh 95 % bound
 * @param made the acts of most weight, with what each adds to the mean
 */
public record DyadPeriod(
        String period,
        LocalDate from,
        LocalDate to,
        int articlesRead,
        boolean monitored,
        @Nullable Integer events,
        @Nullable Integer articles,
        @Nullable Integer publishers,
        @Nullable Integer verbalCooperation,
        @Nullable Integer materialCooperation,
        @Nullable Integer verbalConflict,
        @Nullable Integer materialConflict,
        @Nullable Double goldsteinMean,
        @Nullable Double goldsteinSum,
        boolean lowBase,
        @Nullable Double temperature,
        @Nullable Double temperatureLow,
        @Nullable Double temperatureHigh,
        List<Share> made) {
    public DyadPeriod {
        made = List.copyOf(made);
    }

    /**
     * What one act adds to a mean.
     *
     * @param contribution in points of the Goldstein scale
     * @param act the act with its evidence
     */
    public record Share(double contribution, Act act) {}

    /** Acts in it; 0 where unknown, too. */
    public int acts() {
        return events == null ? 0 : events;
    }
}
