package dragoman.views;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** What the counting of a pair over time rests on: read from the chronicle's tables, or from an index of them in memory. */
interface DyadFacts {
    /**
     * Whose acts count.
     *
     * @param directed whether only those of the first towards the second, and those in which both act on one level
     * @param question types and statuses; its days are of no account
     */
    record Pair(Who a, Who b, boolean directed, Question question) {}

    /**
     * What tells the acts of a period.
     *
     * @param articles copies not counted
     * @param publishers their outlets
     */
    record Told(int articles, int publishers) {}

    /** The acts of all days, by first day, those without last, and id. */
    List<WeighedAct> acts(Pair pair);

    /** What tells them, by the first day of the period in which they begin. */
    Map<LocalDate, Told> told(Pair pair, Step by);

    /** Events with these ids, by id. */
    Map<String, Act> fetch(Collection<String> events);

    /** Articles by first day of the period they were published in, copies not counted. */
    NavigableMap<LocalDate, Integer> read(Step by);

    /** What was read of a period. */
    Coverage coverage(@Nullable LocalDate since, @Nullable LocalDate until);
}
