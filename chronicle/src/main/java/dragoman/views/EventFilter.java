package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events are listed. Values of one facet are alternatives; facets narrow each other.
 *
 * @param a an actor that must take part; {@code null} for anybody
 * @param b another one that it must have to do with; {@code null} for anybody
 * @param since first day; events that end earlier are left out; {@code null} where open
 * @param until last day; events that begin later are left out; {@code null} where open
 * @param values wanted values by facet, as {@link EventIndex#FACETS} names them; a facet that is missing or empty asks for
 *     nothing
 * @param undated whether the events without date are asked for, instead of those with one
 */
public record EventFilter(
        @Nullable Who a,
        @Nullable Who b,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Map<String, List<String>> values,
        boolean undated) {
    /** All dated events. */
    public static final EventFilter ALL = new EventFilter(null, null, null, null, Map.of(), false);

    public EventFilter {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String facet : EventIndex.FACETS) {
            List<String> wanted = values.getOrDefault(facet, List.of());
            if (!wanted.isEmpty()) {
                kept.put(facet, List.copyOf(wanted));
            }
        }
        values = kept;
    }

    /**
     * The events between two states that a question asks for.
     *
     * @param pair two states by the alphabet with a hyphen between
     */
    public static EventFilter between(String pair, Question question) {
        return new EventFilter(
                null,
                null,
                question.since(),
                question.until(),
                Map.of("pair", List.of(pair), "type", question.types(), "status", question.statuses()),
                false);
    }

    /** Ready to be asked of each event of an index. */
    Test test(EventIndex index, Chronicle chronicle) {
        return new Test(this, index, chronicle);
    }

    /**
     * Says of an event which facets' filters it fails, as a set of bits: {@code 1 << i} for facet {@code i} of
     * {@link EventIndex#FACETS}, {@link #PERIOD} for the days, {@link #OTHER} for the actors. Not thread-safe.
     */
    static final class Test {
        static final int PERIOD = 1 << 29;
        static final int OTHER = 1 << 30;

        private final EventIndex index;
        private final int since;
        private final int until;
        private final List<Wanted> wanted = new ArrayList<>();
        private final @Nullable BitSet taking;

        private record Wanted(int bit, Labels labels, BitSet values) {}

        private Test(EventFilter filter, EventIndex index, Chronicle chronicle) {
            this.index = index;
            this.since = filter.since == null ? Integer.MIN_VALUE : (int) filter.since.toEpochDay();
            this.until = filter.until == null ? Integer.MAX_VALUE : (int) filter.until.toEpochDay();
            for (int i = 0; i < EventIndex.FACETS.size(); i++) {
                List<String> values = filter.values.getOrDefault(EventIndex.FACETS.get(i), List.of());
                if (!values.isEmpty()) {
                    Labels labels = index.labels(EventIndex.FACETS.get(i));
                    wanted.add(new Wanted(1 << i, labels, labels.wanted(values)));
                }
            }
            this.taking = taking(filter, index, chronicle);
        }

        /** Events in which the actors take part; {@code null} where none is named. */
        private static @Nullable BitSet taking(EventFilter filter, EventIndex index, Chronicle chronicle) {
            Who a = filter.a == null ? filter.b : filter.a;
            if (a == null) {
                return null;
            }
            Conditions ids = Conditions.eventsOf(a, filter.a == null ? null : filter.b);
            BitSet taking = new BitSet(index.size());
            chronicle.each(
                    ids.sql(),
                    row -> {
                        int place = index.place(row.text("event_id"));
                        if (place >= 0) {
                            taking.set(place);
                        }
                    },
                    ids.parameters());
            return taking;
        }

        int fails(int event) {
            if (taking != null && !taking.get(event)) {
                return OTHER;
            }
            int fails = 0;
            if (index.from(event) != EventIndex.NO_DAY && (index.to(event) < since || index.from(event) > until)) {
                fails = PERIOD;
            }
            for (Wanted one : wanted) {
                if (!one.labels.any(event, one.values)) {
                    fails |= one.bit;
                }
            }
            return fails;
        }
    }
}
