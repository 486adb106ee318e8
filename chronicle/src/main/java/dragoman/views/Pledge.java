package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise, however many articles tell it.
 *
 * @param promises ids of its tellings, that of the words shown first
 * @param event the event in which it was made
 * @param date when, as exactly as told; {@code null} where not told
 * @param grain day, month, year or interval; {@code null} without date
 * @param dateFrom first day of date
 * @param source who promises
 * @param target to whom; in a mutual agreement either side promises
 * @param status occurred, planned, denied, alleged or hypothetical
 * @param content the words of what is promised
 * @param condition the words of the condition; {@code null} where none is set
 * @param due when it is due; {@code null} where not told
 * @param state open, kept, broken or repeated
 * @param shownBy the events that show it, earliest first; empty where it is open
 * @param articles articles that tell it
 * @param evidence the clause in which it stands, in each of them; never empty
 */
public record Pledge(
        List<String> promises,
        String event,
        @Nullable String date,
        @Nullable String grain,
        @Nullable LocalDate dateFrom,
        List<Side> source,
        List<Side> target,
        String status,
        String content,
        @Nullable String condition,
        @Nullable String due,
        String state,
        List<Act> shownBy,
        int articles,
        List<Evidence> evidence) {
    public Pledge {
        promises = List.copyOf(promises);
        source = List.copyOf(source);
        target = List.copyOf(target);
        shownBy = List.copyOf(shownBy);
        evidence = List.copyOf(evidence);
    }
}
