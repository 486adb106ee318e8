package dragoman.reading;

/**
 * When something took place or is due.
 *
 * @param value {@code 2025-10-24}, {@code 2025-10}, {@code 2025}, or two days with a slash between for an interval
 * @param grain how exact the value is
 */
public record When(String value, Grain grain) {
    /** How exact a date is. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR,
        INTERVAL
    }

    /** The value with the grain that its form shows. */
    public static When of(String value) {
        if (value.indexOf('/') >= 0) {
            return new When(value, Grain.INTERVAL);
        }
        return new When(value, value.length() > 7 ? Grain.DAY : value.length() > 4 ? Grain.MONTH : Grain.YEAR);
    }
}
