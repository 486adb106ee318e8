package dragoman.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about.
 *
 * @param id ISO 3166-1 alpha-3 of a state; of others the actor's id
 * @param kind state, person, organization or group
 * @param name as the chronicle names it
 * @param country ISO 3166-1 alpha-3, or IGO; {@code null} where it belongs to no state
 * @param ids all ids under which the chronicle keeps it: a person also under the bare surname
 */
public record Who(
        String id, String kind, String name, @Nullable String country, List<String> ids) {
    public Who {
        ids = List.copyOf(ids);
    }

    /** Whether it is a state, which then stands for everybody who acts for it. */
    public boolean state() {
        return kind.equals("state");
    }
}
