package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events of a pair that are contested: tellings contradict each other, or the event is denied or only alleged. */
public final class Disputed {
    private Disputed() {}

    /**
     * The latest of them, in time order.
     *
     * @param index of this chronicle
     * @param pair two states by the alphabet with a hyphen between
     * @param most at most so many
     */
    public static List<Act> of(EventIndex index, Chronicle chronicle, String pair, Question question, int most) {
        EventFilter filter = EventFilter.between(pair, question);
        boolean anyTime = question.since() == null && question.until() == null;
        EventFilter.Test test = filter.test(index, chronicle);
        List<Integer> own = new ArrayList<>();
        for (int event = 0; event < (anyTime ? index.size() : index.dated()); event++) {
            if (test.fails(event) == 0) {
                own.add(event);
            }
        }
        own.sort(inTime(index));
        List<Act> contested = index.acts(chronicle, own).stream()
                .filter(act -> !act.differs().isEmpty()
                        || act.status().equals("denied")
                        || act.status().equals("alleged"))
                .toList();
        return contested.subList(Math.max(0, contested.size() - most), contested.size());
    }

    /** What is dated less exactly comes before, and the undated last. */
    private static Comparator<Integer> inTime(EventIndex index) {
        return Comparator.<Integer>comparingInt(event -> orLast(index.from(event)))
                .thenComparingInt(event -> -index.to(event))
                .thenComparingInt(event -> orLast(index.published(event)))
                .thenComparing(index::id);
    }

    private static int orLast(int day) {
        return day == EventIndex.NO_DAY ? Integer.MAX_VALUE : day;
    }
}
