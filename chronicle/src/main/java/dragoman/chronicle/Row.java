package dragoman.chronicle;

import java.sql.Blob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an answer of the store, its cells by name. Valid only while it is handed over. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** A text that is never missing. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /** A text; {@code null} where unknown. */
    public @Nullable String textOrNull(String column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** A day; {@code null} where unknown. */
    public @Nullable LocalDate day(String column) {
        try {
            Date day = rows.getDate(column);
            return day == null ? null : day.toLocalDate();
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** A whole number; 0 where unknown. */
    public long whole(String column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** A whole number; {@code null} where unknown. */
    public @Nullable Integer wholeOrNull(String column) {
        try {
            int value = rows.getInt(column);
            return rows.wasNull() ? null : value;
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** A number; 0 where unknown. */
    public double number(String column) {
        try {
            return rows.getDouble(column);
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** A yes or no; {@code false} where unknown. */
    public boolean flag(String column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    /** Bytes; empty where unknown. */
    public byte[] bytes(String column) {
        try {
            Blob blob = rows.getBlob(column);
            return blob == null ? new byte[0] : blob.getBytes(1, (int) blob.length());
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    private static IllegalStateException unreadable(String column, SQLException e) {
        return new IllegalStateException("column " + column + " cannot be read", e);
    }
}
