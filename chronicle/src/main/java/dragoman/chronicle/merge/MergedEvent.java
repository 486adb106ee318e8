package dragoman.chronicle.merge;

import dragoman.reading.EventType;
import dragoman.reading.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act with all its tellings.
 *
 * @param id "e" and twelve hexadecimal digits, made from the id of the first telling
 * @param tellings earliest article first, then by ids; not empty
 * @param joins pairs that were joined directly; they connect all tellings
 * @param consensus what the tellings say together
 * @param best the clause that shows it best
 * @param counts how often it is told
 * @param corrected whether people changed, joined or split it
 */
public record MergedEvent(
        String id,
        List<Telling> tellings,
        List<Join> joins,
        Consensus consensus,
        Best best,
        Counts counts,
        boolean corrected) {

    /**
     * Two tellings that were taken for one act.
     *
     * @param telling id of the earlier telling
     * @param with id of the later one
     * @param why what they have in common; "corrected" where a person joined them
     * @param score likeness, 0 to 1
     */
    public record Join(String telling, String with, String why, double score) {}

    /**
     * What the tellings say together; each part may come from another telling.
     *
     * @param type PLOVER type
     * @param mode PLOVER mode; {@code null} where none
     * @param cameo CAMEO code; {@code null} where none
     * @param goldstein its weight
     * @param when as exact as told; {@code null} where not told
     * @param source who acts, most told first
     * @param target who is acted upon, most told first
     * @param place where; {@code null} where not told
     * @param status occurred, planned, denied, alleged or hypothetical
     * @param differs on what the tellings disagree: date, status, sides, place, in that order
     */
    public record Consensus(
            EventType type,
            @Nullable String mode,
            @Nullable String cameo,
            double goldstein,
            @Nullable When when,
            List<Standing> source,
            List<Standing> target,
            Telling.@Nullable Place place,
            String status,
            List<String> differs) {
        public Consensus {
            source = List.copyOf(source);
            target = List.copyOf(target);
            differs = List.copyOf(differs);
        }
    }

    /**
     * An actor on a side.
     *
     * @param party the actor
     * @param tellings how many tellings name it there; 0 where only a correction does
     */
    public record Standing(Party party, int tellings) {}

    /**
     * A clause.
     *
     * @param article the article
     * @param telling the telling
     * @param evidence the clause
     */
    public record Best(String article, String telling, Telling.Evidence evidence) {}

    /**
     * How often it is told.
     *
     * @param articles articles, copies not counted
     * @param publishers outlets; all articles whose outlet is unknown count as one
     * @param mentions clauses, those of copies too
     * @param first day of the earliest article; {@code null} where no day is known
     * @param last day of the latest
     */
    public record Counts(
            int articles,
            int publishers,
            int mentions,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    public MergedEvent {
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody tells");
        }
        tellings = List.copyOf(tellings);
        joins = List.copyOf(joins);
    }
}
