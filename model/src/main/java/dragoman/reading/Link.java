package dragoman.reading;

import dragoman.text.Span;

/**
 * A tie that the text draws between two of its events.
 *
 * @param from id of the later or answering event
 * @param to id of the event it refers to
 * @param kind what ties them
 * @param span the words that say so
 */
public record Link(String from, String to, Kind kind, Span span) {
    /** What ties two events. */
    public enum Kind {
        CONTINUES,
        FOLLOWS,
        RESPONDS_TO,
        CAUSED_BY,
        PART_OF
    }
}
