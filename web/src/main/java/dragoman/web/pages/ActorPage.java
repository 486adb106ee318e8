package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.ActorRecord;
import dragoman.views.EventIndex;
import dragoman.views.Pledge;
import dragoman.views.Profile;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Side;
import dragoman.views.Who;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /actors/{actor}}: what the chronicle has of a state, a person, an organisation or a group. */
public final class ActorPage implements Page {
    private static final int MOST = 20;
    private static final int PROMISES = 10;

    private final Desk desk;
    private final Fresh<EventIndex> index;

    ActorPage(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
    }

    /**
     * What the page shows, and its JSON.
     *
     * @param profile events by type, partners, the latest events
     * @param record names, offices, statements, events by month
     * @param promises the latest that it made, or that were made to it
     */
    public record Model(Profile profile, ActorRecord record, List<Pledge> promises) {
        /** Whom it is about. */
        public Who who() {
            return profile.who();
        }

        /** A partner as one side of an event. */
        public Side side(Profile.Partner partner) {
            return new Side(partner.actor(), partner.kind(), partner.name(), partner.country(), null);
        }

        /** The page of the two together, where there is one. */
        public @Nullable Link pair(Profile.Partner partner) {
            boolean both = profile.who().state()
                    && partner.country() != null
                    && !partner.country().equals("IGO");
            return both ? Link.to("/pairs", profile.who().id(), String.valueOf(partner.country())) : null;
        }

        /** The months by year, latest first, each with twelve or fewer. */
        public Map<String, List<ActorRecord.Month>> years() {
            Map<String, List<ActorRecord.Month>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
            record.months()
                    .forEach(month -> years.computeIfAbsent(
                                    month.period().substring(0, 4), year -> new java.util.ArrayList<>())
                            .add(month));
            return years;
        }
    }

    @Override
    public String path() {
        return "/actors/{actor}";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        Who who = asked.or404(() -> desk.parties().resolve(asked.part("actor")));
        Question question = Filters.question(asked);
        Profile profile = new Profile.Asked(who, question, MOST).of(desk.chronicle());
        ActorRecord record = ActorRecord.of(who, question, index.get(), desk.chronicle());
        List<Pledge> promises = new Promises.Asked(who, null, question, List.of(), PROMISES)
                .of(desk.chronicle())
                .promises();
        Model model = new Model(profile, record, promises);
        return new Shown("actor", model, model, profile);
    }
}
