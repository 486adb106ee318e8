package dragoman.reading;

import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted upon, as one article names it.
 *
 * @param id unique in its reading: a1, a2, … in order of first mention
 * @param kind what sort of actor it is
 * @param name canonical name in the nominative, in the article's language
 * @param country ISO 3166-1 alpha-3 of the state it is or belongs to; {@code null} where unknown or none
 * @param sector PLOVER sector code (GOV, MIL, JUD, LEG, OPP, REB, MED, BUS, CVL, IGO, NGO …); {@code null} where unknown
 * @param roles offices the article says it holds; may be empty
 * @param mentions where the article names it, in text order; not empty
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        @Nullable String country,
        @Nullable String sector,
        List<Role> roles,
        List<Span> mentions) {

    /** What sort of actor. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANIZATION,
        GROUP
    }

    /**
     * An office held.
     *
     * @param title the office, nominative
     * @param of the state or organisation it is held for; {@code null} where the text does not say
     */
    public record Role(String title, @Nullable String of) {}

    public Actor {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("actor " + name + " is named nowhere");
        }
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
