package dragoman.chronicle.merge;

import org.jspecify.annotations.Nullable;

/**
 * One actor on one side of an act, as one article names it.
 *
 * @param actor id of the actor across articles ({@link dragoman.chronicle.ActorIds})
 * @param kind state, person, organization or group
 * @param name canonical name, nominative
 * @param country ISO 3166-1 alpha-3, IGO for an international organisation; {@code null} where unknown
 * @param sector PLOVER sector; {@code null} where unknown
 * @param title office in which it acts; {@code null} where not told
 */
public record Party(
        String actor,
        String kind,
        String name,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String title) {}
