package dragoman.views;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store answers to a query.
 *
 * @param columns names of the columns
 * @param types DuckDB's names of their types
 * @param rows cells as texts, numbers, days, booleans or nulls; other values (lists, times) in DuckDB's written form
 * @param truncated whether there are more rows than were asked for
 */
public record SqlAnswer(List<String> columns, List<String> types, List<List<@Nullable Object>> rows, boolean truncated)
        implements Answer {
    public SqlAnswer {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
        rows = Collections.unmodifiableList(rows);
    }
}
