package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.List;

/** Events of a pair that are contested: tellings contradict each other, or the event is denied or only alleged. */
public final class Disputed {
    private Disputed() {}

    /**
     * The latest of them, in time order.
     *
     * @param most at most so many
     */
    public static List<Act> of(Chronicle chronicle, Who a, Who b, Question question, int most) {
        Conditions rest = new Conditions()
                .add("AND (e.differs IS NOT NULL OR e.status IN ('denied', 'alleged'))")
                .question(question);
        return Acts.of(chronicle, Conditions.eventsOf(a, b), rest, most);
    }
}
