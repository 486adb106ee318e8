package dragoman.views.export;

import java.util.Locale;
import java.util.Set;

/** How rows are written. */
public enum Form {
    /** A head of column names, then a row a line; RFC 4180, no line end or tab inside a cell. */
    CSV,
    /** A JSON object a line. */
    JSONL,
    /** Apache Parquet, zstd. */
    PARQUET,
    /** GDELT 2.0: tab between cells, no head. */
    GDELT,
    /** The JSON of Knight Lab's TimelineJS. */
    TIMELINEJS,
    /** A network of states, GEXF 1.3. */
    GEXF;

    /** The tables that can be written so. */
    public Set<Table> tables() {
        return switch (this) {
            case CSV, JSONL, PARQUET -> Set.of(Table.values());
            case GDELT -> Set.of(Table.EVENTS, Table.MENTIONS);
            case TIMELINEJS -> Set.of(Table.EVENTS);
            case GEXF -> Set.of(Table.EVENTS, Table.DYADS);
        };
    }

    /** The name that users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
