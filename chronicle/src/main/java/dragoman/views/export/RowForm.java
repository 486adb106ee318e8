package dragoman.views.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows one by one. Of one export; not thread-safe. */
interface RowForm {
    /** Begins; called once, before all rows. */
    void begin(List<String> columns) throws IOException;

    /**
     * Writes a row.
     *
     * @param cells texts, numbers, days, booleans or nulls, as many as there are columns; not to be kept
     * @return why the row was left out; {@code null} where it was written
     */
    @Nullable
    String row(@Nullable Object[] cells) throws IOException;

    /** Ends; called once, after all rows. */
    void end() throws IOException;
}
