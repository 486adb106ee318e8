package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Coverage;
import dragoman.views.Pledge;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Who;
import dragoman.web.Asked;
import dragoman.web.Editions;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /promises}: who promised what to whom, and what came of it; the latest first. */
public final class PromisesPage implements Page {
    private final Desk desk;
    private final Fresh<Promises> everybodys;

    PromisesPage(Desk desk, Fresh<Promises> everybodys) {
        this.desk = desk;
        this.everybodys = everybodys;
    }

    /** Everybody's promises, of which the list is made once an edition. */
    static Fresh<Promises> everybodys(Desk desk, Editions editions) {
        return Fresh.of(
                desk, editions, one -> new Promises.Asked(null, null, Question.ALL, List.of(), 0).of(one.chronicle()));
    }

    /**
     * What the page shows.
     *
     * @param a whom it is about; {@code null} for everybody
     * @param b the other; {@code null} for everybody
     * @param cut the promises of this page
     * @param states how many promises stand how, over all that pass the other filters
     * @param coverage what was read of the period
     */
    public record Model(
            @Nullable Who a, @Nullable Who b, Cut<Pledge> cut, List<Listing.Facet> states, Coverage coverage) {}

    /** What its JSON tells beside the promises. */
    private record About(@Nullable Who a, @Nullable Who b, Coverage coverage) {}

    @Override
    public String path() {
        return "/promises";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        Who a = Filters.who(asked, "a", desk.parties());
        Who b = Filters.who(asked, "b", desk.parties());
        Question question = Filters.question(asked);
        List<String> states = asked.list("state", Promises.STATES);
        // Most readers page through all of them, of which the list is made once.
        boolean whole = a == null && b == null && question.equals(Question.ALL);
        Promises all = whole ? everybodys.get() : all(a, b, question);
        List<Listing.Facet> counts = counts(all.promises());
        List<Pledge> wanted = new ArrayList<>(all.promises());
        wanted.removeIf(one -> !states.isEmpty() && !states.contains(one.state()));
        Promises table = new Promises(a, b, question, states, wanted, 0, all.coverage());
        Collections.reverse(wanted);
        Cut<Pledge> cut = Cut.of(wanted, asked, one -> one.promises().get(0));
        Listing json = new Listing(
                cut.rows(), cut.next(), (long) cut.total(), Map.of("state", counts), new About(a, b, all.coverage()));
        return new Shown("promises", new Model(a, b, cut, counts, all.coverage()), json, table);
    }

    private Promises all(@Nullable Who a, @Nullable Who b, Question question) {
        return new Promises.Asked(a, b, question, List.of(), 0).of(desk.chronicle());
    }

    private static List<Listing.Facet> counts(List<Pledge> promises) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Promises.STATES.forEach(state -> counts.put(state, 0L));
        promises.forEach(one -> counts.merge(one.state(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(one -> new Listing.Facet(one.getKey(), one.getValue()))
                .toList();
    }
}
