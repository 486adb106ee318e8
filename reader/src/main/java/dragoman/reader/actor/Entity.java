package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an article names.
 *
 * @param index place in {@link Actors#entities}
 * @param kind what sort of actor
 * @param name canonical name in the nominative
 * @param country ISO 3166-1 alpha-3 of the state it is or belongs to; {@code null} where unknown or none
 * @param sector PLOVER sector code; {@code null} where unknown
 * @param roles offices that the article says it holds, in text order; may be empty
 * @param body index of the body between states for which it acts in office; -1 where it acts for none
 */
public record Entity(
        int index,
        Actor.Kind kind,
        String name,
        @Nullable String country,
        @Nullable String sector,
        List<Actor.Role> roles,
        int body) {
    public Entity {
        roles = List.copyOf(roles);
    }
}
