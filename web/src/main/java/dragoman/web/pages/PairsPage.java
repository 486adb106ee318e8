package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.EventFilter;
import dragoman.views.EventIndex;
import dragoman.views.PairList;
import dragoman.views.Question;
import dragoman.web.Asked;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.List;
import java.util.Map;

/** {@code /pairs}: which states had to do with each other, how much and how well. */
public final class PairsPage implements Page {
    private final Desk desk;
    private final Fresh<EventIndex> index;

    PairsPage(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
    }

    /**
     * What the page shows.
     *
     * @param order in which the pairs come
     * @param cut a page of them
     */
    public record Model(String order, Cut<PairList.Pair> cut) {
        /** All orders there are. */
        public List<String> orders() {
            return PairList.ORDERS;
        }
    }

    @Override
    public String path() {
        return "/pairs";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        String order = asked.choice("sort", PairList.ORDERS, "events");
        PairList all = new PairList.Asked(filter(asked), Filters.states(asked, desk.parties()), order)
                .of(index.get(), desk.chronicle());
        Cut<PairList.Pair> cut = Cut.of(all.pairs(), asked, pair -> pair.a() + "-" + pair.b());
        Listing json = new Listing(cut.rows(), cut.next(), (long) cut.total(), Map.of(), null);
        return new Shown("pairs", new Model(order, cut), json, all);
    }

    /** Which acts count for pairs: those of the period, the types and the statuses. */
    static EventFilter filter(Asked asked) {
        Question question = Filters.question(asked);
        return new EventFilter(
                null,
                null,
                question.since(),
                question.until(),
                Map.of("type", question.types(), "status", question.statuses()),
                false);
    }
}
