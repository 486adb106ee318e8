package dragoman.web.pages;

import dragoman.chronicle.ChronicleException;
import dragoman.desk.Desk;
import dragoman.views.ActorList;
import dragoman.web.Asked;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /actors}: whom the articles name, by kind, state and name. */
public final class ActorsPage implements Page {
    private static final List<String> KINDS = List.of("state", "person", "organization", "group");
    private static final int USUAL = 50;

    private final Desk desk;

    ActorsPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param cut a page of actors
     */
    public record Model(Cut<ActorList.Item> cut) {
        /** All kinds there are. */
        public List<String> kinds() {
            return KINDS;
        }
    }

    @Override
    public String path() {
        return "/actors";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        int limit = asked.whole("limit", USUAL, 1, Cut.MOST);
        int skip = skipped(asked.text("after"));
        String name = asked.text("name");
        String state = asked.text("state");
        ActorList list = new ActorList.Asked(
                        asked.list("kind", KINDS),
                        state == null ? null : country(asked, state),
                        name,
                        named(name),
                        skip,
                        limit)
                .of(desk.chronicle());
        int seen = skip + list.actors().size();
        String next = seen < list.total() ? Cut.closed(String.valueOf(seen)) : null;
        Cut<ActorList.Item> cut = new Cut<>(list.actors(), next, list.total());
        Listing json = new Listing(list.actors(), next, (long) list.total(), Map.of(), null);
        return new Shown("actors", new Model(cut), json, list);
    }

    private String country(Asked asked, String state) {
        return state.toUpperCase(Locale.ROOT).equals("IGO")
                ? "IGO"
                : asked.or404(() -> desk.parties().resolveState(state)).id();
    }

    private static int skipped(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        String number = Cut.opened(after);
        if (!number.matches("[0-9]{1,9}")) {
            throw WebProblem.parameter("after", after, "the \"next\" of an earlier answer");
        }
        return Integer.parseInt(number);
    }

    /** Whom a name means that is written otherwise than in the articles: in Latin letters, in another case. */
    private List<String> named(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        try {
            return desk.parties().resolve(name).ids();
        } catch (ChronicleException e) {
            return List.of(); // nobody, or more than one; a part of a name finds them all
        }
    }
}
