package dragoman.attitude;

/**
 * How one party stands to another.
 *
 * @param from who is for or against
 * @param to for or against whom
 * @param sign which of the two
 * @param weight how much of the article says that they have to do with one another; at least {@link Attitudes#ENOUGH}
 */
public record Attitude(Party from, Party to, Sign sign, double weight) {
    /** For or against. */
    public enum Sign {
        POSITIVE,
        NEGATIVE
    }
}
