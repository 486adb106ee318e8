package dragoman.views;

import java.time.LocalDate;
import java.util.List;

/**
 * A period from which on the mean weight of a pair's acts is another.
 *
 * @param period its name
 * @param from its first day
 * @param before mean weight of the stretch before
 * @param after mean weight of the stretch that begins here
 * @param change after less before
 * @param made the acts that made it, the one that moved most first, with what each adds to the change
 */
public record TurningPoint(
        String period, LocalDate from, double before, double after, double change, List<DyadPeriod.Share> made) {
    public TurningPoint {
        made = List.copyOf(made);
    }
}
