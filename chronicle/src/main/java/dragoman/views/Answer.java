package dragoman.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chronicle answers to a question. As JSON it is the record itself, keys in snake case, in the order of the
 * record's components; {@link #columns} and {@link #rows} are its flat form for CSV.
 */
public interface Answer {
    /** Names of the flat form's columns. */
    List<String> columns();

    /** The flat form: texts, numbers, days, booleans or nulls, as many to a row as there are columns. */
    List<List<@Nullable Object>> rows();
}
