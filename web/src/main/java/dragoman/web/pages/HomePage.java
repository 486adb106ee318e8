package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Act;
import dragoman.views.EventFilter;
import dragoman.views.EventIndex;
import dragoman.views.EventList;
import dragoman.views.Movers;
import dragoman.views.Pledge;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Stats;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /}: what the chronicle holds, which pairs of states moved, what is new. */
public final class HomePage implements Page {
    private static final int PAIRS = 10;
    private static final int NEWS = 8;
    private static final int PROMISES = 6;
    private static final int RECENT_DAYS = 182;

    private final Desk desk;
    private final Fresh<EventIndex> index;
    private final Fresh<Stats> stats;

    HomePage(Desk desk, Fresh<EventIndex> index, Fresh<Stats> stats) {
        this.desk = desk;
        this.index = index;
        this.stats = stats;
    }

    /**
     * What the page shows.
     *
     * @param stats what the chronicle holds
     * @param movers pairs of states that moved most
     * @param events the latest that took place
     * @param promises the latest
     */
    public record Model(Stats stats, Movers movers, List<Act> events, List<Pledge> promises) {
        /** The list of a pair's events in the last days, or in so many days before these. */
        public Link events(Movers.Mover mover, int before) {
            LocalDate newest = movers.newest();
            Link link = EventsPage.by("pair", mover.a() + "-" + mover.b()).with("status", "occurred");
            if (newest == null) {
                return link;
            }
            LocalDate begin = newest.minusDays(movers.days());
            return before == 0
                    ? link.with("since", begin.plusDays(1)).with("until", newest)
                    : link.with("since", begin.minusDays(before - 1L)).with("until", begin);
        }
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        EventIndex all = index.get();
        int days = asked.whole("days", 0, 0, 3650);
        if (days != 0 && !Movers.SPANS.contains(days)) {
            throw WebProblem.parameter("days", String.valueOf(days), "one of " + Movers.SPANS);
        }
        Movers movers = new Movers.Asked(days, PAIRS).of(all);
        LocalDate newest = movers.newest();
        Model model = new Model(stats.get(), movers, newest(all, newest), promises(newest));
        return new Shown("home", model, model, movers);
    }

    private List<Act> newest(EventIndex all, @Nullable LocalDate newest) {
        EventFilter filter = new EventFilter(null, null, null, newest, Map.of("status", List.of("occurred")), false);
        return new EventList.Asked(filter, null, NEWS).of(all, desk.chronicle()).events();
    }

    private List<Pledge> promises(@Nullable LocalDate newest) {
        List<Pledge> recent = newest == null ? List.of() : promisesSince(newest.minusDays(RECENT_DAYS));
        return recent.size() < PROMISES ? promisesSince(null) : recent;
    }

    private List<Pledge> promisesSince(@Nullable LocalDate since) {
        Question question = new Question(since, null, List.of(), List.of());
        List<Pledge> latest = new ArrayList<>(new Promises.Asked(null, null, question, List.of(), PROMISES)
                .of(desk.chronicle())
                .promises());
        Collections.reverse(latest);
        return latest;
    }
}
