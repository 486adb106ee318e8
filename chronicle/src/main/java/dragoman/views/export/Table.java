package dragoman.views.export;

import java.util.Locale;

/** What can be exported. */
public enum Table {
    /** One act a row. */
    EVENTS,
    /** The evidence: a clause a row. */
    MENTIONS,
    /** Who is named. */
    ACTORS,
    /** What was read. */
    ARTICLES,
    /** Words given to speakers. */
    STATEMENTS,
    /** Who promised what to whom. */
    PROMISES,
    /** Ties between events. */
    LINKS,
    /** A directed pair of states in a month a row, months without acts among them. */
    DYADS;

    /** The name that users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
