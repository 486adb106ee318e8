package dragoman.views;

import org.jspecify.annotations.Nullable;

/**
 * An actor on one side of an event.
 *
 * @param actor its id
 * @param kind state, person, organization or group
 * @param name nominative
 * @param country ISO 3166-1 alpha-3, or IGO; {@code null} where it belongs to no state
 * @param title office in which it acts; {@code null} where not told
 */
public record Side(
        String actor,
        String kind,
        String name,
        @Nullable String country,
        @Nullable String title) {}
