package dragoman.reader.actor;

import dragoman.text.Span;

/**
 * A name in the text by its kind, without regard to who is meant; spans may lie inside one another.
 *
 * @param span the words, in UTF-16 units of the article
 * @param kind what is named
 */
public record NamedSpan(Span span, Kind kind) {
    /** What is named. */
    public enum Kind {
        PERSON,
        COUNTRY,
        NATIONALITY,
        ORGANIZATION,
        PROFESSION,
        CITY,
        REGION
    }
}
