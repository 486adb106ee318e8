package dragoman.chronicle.store;

import org.jspecify.annotations.Nullable;

/**
 * A state and its codes, for the table {@code countries}.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param cow Correlates of War number; {@code null} where there is none
 * @param gw Gleditsch-Ward number; {@code null} where there is none
 * @param english English name
 * @param name name in the language of the articles; {@code null} where unknown
 */
public record Country(
        String iso3,
        @Nullable Integer cow,
        @Nullable Integer gw,
        String english,
        @Nullable String name) {}
