package dragoman.chronicle;

import dragoman.reading.Actor;
import java.util.Locale;

/**
 * Ids of actors across articles: the ISO code of a state; for others kind, state and name, so that two articles that give
 * the same name to an actor of the same state mean the same one.
 */
public final class ActorIds {
    private ActorIds() {}

    /** The id of an actor of a reading. */
    public static String of(Actor actor) {
        if (actor.kind() == Actor.Kind.STATE && actor.country() != null) {
            return actor.country();
        }
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        String country = actor.country() == null ? "" : ":" + actor.country();
        return kind + country + ":" + actor.name().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
