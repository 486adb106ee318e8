package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Answer;
import dragoman.views.EventFilter;
import dragoman.views.EventIndex;
import dragoman.views.EventList;
import dragoman.views.EventMonths;
import dragoman.views.Question;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /events}: all events, the latest first, with filters and counts; or how many there are by month. */
public final class EventsPage implements Page {
    static final String PATH = "/events";

    private static final List<String> VIEWS = List.of("list", "chart");
    private static final String UNDATED = "undated";
    private static final int USUAL = 50;

    /** Most events in one CSV; more are to be had by period, or by {@code dragoman export}. */
    private static final int CSV_MOST = 10_000;

    private final Desk desk;
    private final Fresh<EventIndex> index;

    EventsPage(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
    }

    /**
     * What the page shows.
     *
     * @param filter which events
     * @param list a page of them with the counts
     * @param cut how many of how many, and where the next page begins
     * @param facets the counts as lists of links
     * @param months the chart's numbers; {@code null} where the list is shown
     * @param continued whether the page is not the list's first
     */
    public record Model(
            EventFilter filter,
            EventList list,
            Cut<?> cut,
            List<FacetBox> facets,
            @Nullable EventMonths months,
            boolean continued) {
        /** Whether anything is asked for but all. */
        public boolean filtered() {
            return !filter.equals(EventFilter.ALL);
        }
    }

    /** What the chart's JSON tells beside its rows. */
    private record About(String by, int events, int coarse) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        EventIndex all = index.get();
        EventFilter filter = filter(asked, all);
        boolean chart = asked.choice("view", VIEWS, "list").equals("chart");
        int limit = asked.whole("limit", USUAL, 1, Cut.MOST);
        String after = asked.text("after");
        String mark = after == null ? null : Cut.opened(after);
        EventList list = list(new EventList.Asked(filter, mark, chart ? 1 : limit), all, after);
        String next = list.next() == null ? null : Cut.closed(list.next());
        Cut<?> cut = new Cut<>(list.events(), next, list.total());
        List<FacetBox> boxes = FacetBox.of(list, asked.link(), filter);
        if (chart) {
            EventMonths months = EventMonths.of(filter, all, desk.chronicle());
            Listing json = Listing.whole(months.periods(), new About(months.by(), list.total(), months.coarse()));
            return new Shown("events", new Model(filter, list, cut, boxes, months, false), json, months);
        }
        Listing json = new Listing(list.events(), next, (long) list.total(), facets(list), null);
        Answer table = asked.text("limit") == null ? new Whole(filter, mark, all) : list;
        return new Shown("events", new Model(filter, list, cut, boxes, null, mark != null), json, table);
    }

    private EventList list(EventList.Asked asked, EventIndex all, @Nullable String after) {
        try {
            return asked.of(all, desk.chronicle());
        } catch (IllegalArgumentException e) {
            throw WebProblem.parameter("after", String.valueOf(after), "the \"next\" of an earlier answer");
        }
    }

    private EventFilter filter(Asked asked, EventIndex all) {
        Question question = Filters.question(asked);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("state", capitals(asked.list("state")));
        values.put(
                "pair",
                capitals(asked.list("pair")).stream().map(EventsPage::inOrder).toList());
        values.put("type", question.types());
        values.put("status", question.statuses());
        values.put("source", names(asked, all.values("source")));
        values.put("language", asked.list("language"));
        return new EventFilter(
                Filters.who(asked, "a", desk.parties()),
                Filters.who(asked, "b", desk.parties()),
                question.since(),
                question.until(),
                values,
                asked.ticked(UNDATED));
    }

    private static List<String> capitals(List<String> codes) {
        return codes.stream()
                .map(code -> code.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }

    /** A pair by the alphabet, as the index has it. */
    private static String inOrder(String pair) {
        String[] states = pair.split("-", -1);
        if (states.length != 2) {
            throw WebProblem.parameter("pair", pair, "two states' ISO codes with a hyphen between, RUS-AZE");
        }
        return EventIndex.pair(states[0], states[1]);
    }

    /** Outlets may have commas in their names: a value that is one is not taken apart. */
    private static List<String> names(Asked asked, List<String> known) {
        List<String> names = new ArrayList<>();
        for (String all : asked.parameters().getOrDefault("source", List.of())) {
            if (known.contains(all.strip())) {
                names.add(all.strip());
            } else {
                for (String one : all.split(",")) {
                    names.add(one.strip());
                }
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static Map<String, List<Listing.Facet>> facets(EventList list) {
        Map<String, List<Listing.Facet>> all = new LinkedHashMap<>();
        list.facets().forEach((name, values) -> all.put(name, counted(values)));
        all.put("year", counted(list.years()));
        all.put("month", counted(list.months()));
        return all;
    }

    private static List<Listing.Facet> counted(List<EventList.Counted> values) {
        return values.stream()
                .map(one -> new Listing.Facet(one.value(), one.count()))
                .toList();
    }

    /** The whole list as a table, fetched when it is written. */
    private final class Whole implements Answer {
        private final EventFilter filter;
        private final @Nullable String mark;
        private final EventIndex all;

        private Whole(EventFilter filter, @Nullable String mark, EventIndex all) {
            this.filter = filter;
            this.mark = mark;
            this.all = all;
        }

        private EventList list(int limit) {
            return new EventList.Asked(filter, mark, limit).of(all, desk.chronicle());
        }

        @Override
        public List<String> columns() {
            return list(1).columns();
        }

        @Override
        public List<List<@Nullable Object>> rows() {
            return list(CSV_MOST).rows();
        }
    }

    /** The address of the list of a state's, pair's or other facet's events. */
    static Link by(String facet, String value) {
        return Link.to(PATH).with(facet, value);
    }
}
