package dragoman.reader.time;

/** From where the value of a time expression is reckoned. */
public enum Anchor {
    /** The words say it all: 24 October 2025. */
    ABSOLUTE,
    /** From the document's date: yesterday, last year; also a year or month left unsaid. */
    PUBLISHED,
    /** From the time the story has reached: the next day, two years later. */
    STORY,
    /** From the day with its year that stands close before, else from the document's date: on the eve. */
    BESIDE
}
