package dragoman.reader.time;

import dragoman.reading.Dating.Basis;
import dragoman.reading.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event and how it is known.
 *
 * @param when the date
 * @param basis how it is known
 * @param mention the words that say it; {@code null} where no words do
 */
public record Dating(When when, Basis basis, @Nullable TimeMention mention) {
    /** Characters of a year. */
    private static final int YEAR = 4;

    /**
     * What several tellings of one event come to: the surest date, or a finer one of another telling that lies within it.
     *
     * @return {@code null} where the list is empty
     */
    public static @Nullable Dating surest(List<Dating> tellings) {
        Dating best = null;
        for (Dating telling : tellings) {
            if (best == null || telling.basis().compareTo(best.basis()) < 0) {
                best = telling;
            }
        }
        for (Dating telling : tellings) {
            if (best != null && telling.isFinerThan(best)) {
                best = telling;
            }
        }
        return best;
    }

    /** The year of a day or month; a stretch of the calendar as it is. */
    Dating year() {
        return switch (when.grain()) {
            case DAY, MONTH -> new Dating(When.of(when.value().substring(0, YEAR)), basis, mention);
            default -> this;
        };
    }

    private boolean isFinerThan(Dating other) {
        return basis.compareTo(Basis.PUBLISHED) < 0
                && when.grain().compareTo(other.when.grain()) < 0
                && Period.of(when.value()).within(Period.of(other.when.value()));
    }
}
