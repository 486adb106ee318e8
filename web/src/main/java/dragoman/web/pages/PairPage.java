package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Act;
import dragoman.views.Disputed;
import dragoman.views.Dyad;
import dragoman.views.EventFilter;
import dragoman.views.EventIndex;
import dragoman.views.EventList;
import dragoman.views.Pledge;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Step;
import dragoman.views.Who;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /pairs/A/B}: how two states stand to each other over time, and the events that show it. */
public final class PairPage implements Page {
    /** Periods of fewer articles than these are marked as hardly read. */
    private static final int FEW = 3;

    private static final int EVENTS = 20;
    private static final int PROMISES = 5;
    private static final int DISPUTED = 8;
    private static final List<String> STEPS = List.of("week", "month", "year");

    private final Desk desk;
    private final Fresh<EventIndex> index;
    private final Fresh<Promises> promises;

    PairPage(Desk desk, Fresh<EventIndex> index, Fresh<Promises> promises) {
        this.desk = desk;
        this.index = index;
        this.promises = promises;
    }

    /**
     * What the page shows.
     *
     * @param dyad the pair over time
     * @param other a second pair to compare; {@code null} where none is asked for
     * @param by week, month or year
     * @param events the latest events of the period
     * @param promises the latest promises of either side
     * @param disputed events that are contested
     * @param all the list of all events of the pair
     */
    public record Model(
            Dyad dyad,
            @Nullable Dyad other,
            String by,
            EventList events,
            List<Pledge> promises,
            List<Act> disputed,
            Link all) {}

    /** The same for programs; periods of fewer articles than {@code few} are hardly read. */
    private record Json(
            Dyad dyad, @Nullable Dyad other, int few, List<Act> events, List<Pledge> promises, List<Act> disputed) {}

    @Override
    public String path() {
        return "/pairs/{a}/{b}";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        Who a = Filters.state(asked, desk.parties(), asked.part("a"));
        Who b = Filters.state(asked, desk.parties(), asked.part("b"));
        if (a.id().equals(b.id())) {
            throw new WebProblem(400, "WEB-001", a.id() + " twice: expected two states");
        }
        Question question = Filters.question(asked);
        EventIndex all = index.get();
        Dyad dyad = dyad(desk, all, asked, a, b);
        Dyad other = other(all, asked);
        String pair = EventIndex.pair(a.id(), b.id());
        EventFilter filter = EventFilter.between(pair, question);
        EventList events = new EventList.Asked(filter, null, EVENTS).of(all, desk.chronicle());
        List<Pledge> between = promises.get().between(a, b, question, PROMISES);
        List<Act> disputed = Disputed.of(all, desk.chronicle(), pair, question, DISPUTED);
        Link list = Link.to("/events")
                .with("pair", pair)
                .with("since", question.since())
                .with("until", question.until());
        Model model = new Model(dyad, other, asked.text("by", "month"), events, between, disputed, list);
        return new Shown("pair", model, new Json(dyad, other, FEW, events.events(), between, disputed), dyad);
    }

    private @Nullable Dyad other(EventIndex all, Asked asked) {
        String with = asked.text("with");
        if (with == null) {
            return null;
        }
        String[] states = with.split("[-–]", -1);
        if (states.length != 2) {
            throw WebProblem.parameter("with", with, "two states with a hyphen between, RUS-AZE");
        }
        return dyad(
                desk,
                all,
                asked,
                Filters.state(asked, desk.parties(), states[0]),
                Filters.state(asked, desk.parties(), states[1]));
    }

    /** A pair over time, as a request asks for it. */
    static Dyad dyad(Desk desk, EventIndex all, Asked asked, Who a, Who b) {
        Question question = Filters.question(asked);
        Step by = Step.valueOf(asked.choice("by", STEPS, "month").toUpperCase(Locale.ROOT));
        // Of all days first, so that the level is the same whatever part is looked at.
        Question always = new Question(null, null, question.types(), question.statuses());
        return new Dyad.Asked(a, b, by, asked.ticked("directed"), always)
                .of(all, desk.chronicle())
                .within(question.since(), question.until());
    }
}
