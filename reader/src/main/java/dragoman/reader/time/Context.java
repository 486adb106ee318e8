package dragoman.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where a time expression is reckoned.
 *
 * @param published the document's date, {@code null} where not known
 * @param year the document's year, {@code null} where not known
 * @param story the time that the story has reached, {@code null} where none was told yet
 * @param beside a time with its year that stands close before, {@code null} where there is none
 * @param tense -1 where the sentence tells of the past, 1 of the future
 * @param near whether the document's date is only that of what it tells first, from which what follows may lie either way
 * @param anchors days and months that the document names with their year, in text order
 */
record Context(
        @Nullable LocalDate published,
        @Nullable Integer year,
        @Nullable Period story,
        @Nullable Period beside,
        int tense,
        boolean near,
        List<Period> anchors) {
    /** A context in which nothing is known. */
    static final Context NONE = new Context(null, null, null, null, 0, false, List.of());
}
