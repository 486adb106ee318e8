package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for. Nothing given asks for all.
 *
 * @param since first day; events that end earlier are left out; {@code null} where open
 * @param until last day; events that begin later are left out; {@code null} where open
 * @param types PLOVER types, or type and mode with a dot between (CONSULT.phone); empty for all
 * @param statuses occurred, planned, denied, alleged, hypothetical; empty for all
 */
public record Question(
        @Nullable LocalDate since, @Nullable LocalDate until, List<String> types, List<String> statuses) {
    /** Asks for everything. */
    public static final Question ALL = new Question(null, null, List.of(), List.of());

    public Question {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }
}
