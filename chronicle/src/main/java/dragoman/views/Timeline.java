package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one actor did, or what two did to each other, in time order. The order of the two makes no difference.
 *
 * @param a whom it is about
 * @param b the other; {@code null} where it is about one only
 * @param question what was asked for
 * @param events dated events, earliest first
 * @param undated events without date; empty where days were asked for, or they were not wanted
 * @param undatedCount how many there are
 * @param left earlier events left out because of the limit, those told alike counted singly
 * @param coverage what was read of the period asked for
 */
public record Timeline(
        Who a,
        @Nullable Who b,
        Question question,
        List<Act> events,
        List<Act> undated,
        int undatedCount,
        int left,
        Coverage coverage)
        implements Answer {
    public Timeline {
        events = List.copyOf(events);
        undated = List.copyOf(undated);
    }

    /**
     * Asks a chronicle.
     *
     * @param limit at most so many dated events, the latest; 0 for all
     * @param undated whether to give the undated ones, too
     */
    public record Asked(Who a, @Nullable Who b, Question question, int limit, boolean undated) {
        /** The answer. */
        public Timeline of(Chronicle chronicle) {
            Conditions ids = Conditions.eventsOf(a, b);
            Conditions dated =
                    new Conditions().add("AND e.date_from IS NOT NULL").question(question);
            // Some more than asked for, since those told alike are shown as one.
            List<Act> found = Acts.of(chronicle, ids, dated, limit > 0 ? limit + limit / 4 + 10 : 0);
            List<Act> all = Twins.asOne(found);
            List<Act> events = all.subList(limit > 0 ? Math.max(0, all.size() - limit) : 0, all.size());
            int left = limit > 0 ? count(chronicle, ids, dated) - told(events) : 0;
            Question anyTime = new Question(null, null, question.types(), question.statuses());
            Conditions without = new Conditions().add("AND e.date_from IS NULL").question(anyTime);
            List<Act> loose = undated ? Acts.of(chronicle, ids, without) : List.of();
            int count = undated ? loose.size() : count(chronicle, ids, without);
            return new Timeline(
                    a,
                    b,
                    question,
                    events,
                    loose,
                    count,
                    left,
                    Coverage.of(chronicle, question.since(), question.until()));
        }

        private static int told(List<Act> acts) {
            return acts.stream().mapToInt(act -> 1 + act.also().size()).sum();
        }

        private static int count(Chronicle chronicle, Conditions ids, Conditions rest) {
            Conditions sql = new Conditions()
                    .add("SELECT count(*) AS n FROM events e WHERE e.event_id IN (")
                    .add(ids)
                    .add(")")
                    .add(rest);
            return chronicle
                    .query(sql.sql(), row -> (int) row.whole("n"), sql.parameters())
                    .get(0);
        }
    }

    @Override
    public List<String> columns() {
        return Act.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return java.util.stream.Stream.concat(events.stream(), undated.stream())
                .map(Act::row)
                .toList();
    }
}
