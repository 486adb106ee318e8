package dragoman.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a document.
 *
 * @param date the day; {@code null} where nothing tells it
 * @param source how it is known
 */
public record Clock(@Nullable LocalDate date, Source source) {
    /** How the date of a document is known, the surest first. */
    public enum Source {
        /** It came with the article. */
        GIVEN,
        /** A line of the text that says nothing else, or an agency's dateline. */
        DATELINE,
        /** The latest day told, where it stands near the beginning: what the news is about, so near its publication. */
        LEAD,
        /** Only the year: that of the latest day or month told of what has been, whose end is the date. */
        YEAR,
        /** Nothing tells it. */
        UNKNOWN
    }

    /** The day of the document; {@code null} where nothing tells the day itself. */
    public @Nullable LocalDate day() {
        return source == Source.YEAR ? null : date;
    }

    static final Clock NONE = new Clock(null, Source.UNKNOWN);
}
