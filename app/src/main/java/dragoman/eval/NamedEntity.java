package dragoman.eval;

import dragoman.text.Span;

/**
 * A name in a text by its kind, as sets of named entities have it.
 *
 * @param kind PERSON, COUNTRY, DATE …
 * @param span its words, in UTF-16 units
 */
public record NamedEntity(String kind, Span span) {}
