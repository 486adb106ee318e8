package dragoman.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time expression is reckoned.
 *
 * @param published the document's date, {@code null} where not known
 * @param story the time that the story has reached, {@code null} where none was told yet
 * @param tense -1 where the sentence tells of the past, 1 of the future
 */
record Context(@Nullable LocalDate published, @Nullable Period story, int tense) {}
