package dragoman.reading;

import dragoman.text.Span;

/**
 * A place in the text that names a time, and what it means there.
 *
 * @param span the words
 * @param when their value
 */
public record TimeExpression(Span span, When when) {}
