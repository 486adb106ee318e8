package dragoman.reading;

/** How an event stands in the text that tells it. The chronicle takes no side: a claim stays a claim. */
public enum Status {
    /** Told as fact. */
    OCCURRED,
    /** Future or intended. */
    PLANNED,
    /** Told only as not having happened. */
    DENIED,
    /** Told only as an accusation or an unverified claim. */
    ALLEGED,
    /** Conditional or possible. */
    HYPOTHETICAL
}
