package dragoman.chronicle;

/**
 * Makes something of a row.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface RowMapper<T> {
    /** What the row says; the row must not be kept. */
    T map(Row row);
}
