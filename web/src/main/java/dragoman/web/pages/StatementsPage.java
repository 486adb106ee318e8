package dragoman.web.pages;

import dragoman.chronicle.ChronicleException;
import dragoman.desk.Desk;
import dragoman.views.Question;
import dragoman.views.Said;
import dragoman.views.Statements;
import dragoman.views.Who;
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

/** {@code /statements}: who said what, to which words others say no; the latest first. */
public final class StatementsPage implements Page {
    static final String PATH = "/statements";

    private static final int USUAL = 30;
    private static final int MOST_COUNTRIES = 40;

    private final Desk desk;

    StatementsPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param who who speaks; {@code null} for everybody
     * @param subject whom the words are about, where it is an actor
     * @param list a page of statements
     * @param facets counts as links
     * @param cut how many of how many
     */
    public record Model(@Nullable Who who, @Nullable Who subject, Statements list, List<FacetBox> facets, Cut<?> cut) {}

    /** What its JSON tells beside the statements. */
    private record About(@Nullable Who who, @Nullable Who about) {}

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
        Who who = Filters.who(asked, "who", desk.parties());
        Said.About about = about(asked.text("about"));
        String kind = asked.text("kind");
        if (kind != null && !Statements.KINDS.contains(kind)) {
            throw WebProblem.parameter("kind", kind, "one of " + String.join(", ", Statements.KINDS));
        }
        Question question = new Question(asked.since("since"), asked.until("until"), List.of(), List.of());
        String after = asked.text("after");
        Statements.Asked wanted = new Statements.Asked(
                who,
                about,
                question,
                kind,
                asked.ticked("denied"),
                after == null ? null : Cut.opened(after),
                asked.whole("limit", USUAL, 1, Cut.MOST));
        Statements list = list(wanted, after);
        String next = list.next() == null ? null : Cut.closed(list.next());
        Cut<?> cut = new Cut<>(list.statements(), next, list.total());
        Who subject = about == null ? null : about.actor();
        Listing json = new Listing(list.statements(), next, (long) list.total(), counts(list), new About(who, subject));
        return new Shown("statements", new Model(who, subject, list, facets(list, asked.link()), cut), json, list);
    }

    private Statements list(Statements.Asked wanted, @Nullable String after) {
        try {
            return wanted.of(desk.chronicle());
        } catch (IllegalArgumentException e) {
            throw WebProblem.parameter("after", String.valueOf(after), "the \"next\" of an earlier answer");
        }
    }

    /** An actor where somebody bears the name, else the words themselves. */
    private Said.@Nullable About about(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Who actor = desk.parties().resolve(text);
            return new Said.About(actor, desk.words(actor.name()));
        } catch (ChronicleException e) {
            if (!e.code().equals("CHR-007")) {
                throw e;
            }
            return new Said.About(null, desk.words(text));
        }
    }

    private static Map<String, List<Listing.Facet>> counts(Statements list) {
        Map<String, List<Listing.Facet>> counts = new LinkedHashMap<>();
        counts.put("kind", counted(list.kinds()));
        counts.put("state", counted(list.countries()));
        return counts;
    }

    private static List<Listing.Facet> counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> new Listing.Facet(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<FacetBox> facets(Statements list, Link link) {
        List<FacetBox> boxes = new ArrayList<>();
        boxes.add(FacetBox.box("kind", values(list.kinds(), "kind", link)));
        if (!list.countries().isEmpty()) {
            boxes.add(FacetBox.box("state", values(list.countries(), "who", link)));
        }
        return boxes;
    }

    private static List<FacetBox.Value> values(Map<String, Integer> counts, String parameter, Link link) {
        List<FacetBox.Value> values = new ArrayList<>();
        counts.entrySet().stream().limit(MOST_COUNTRIES).forEach(one -> {
            boolean on = link.has(parameter, one.getKey());
            values.add(new FacetBox.Value(
                    one.getKey(), one.getValue(), on, link.with(parameter, on ? null : one.getKey())));
        });
        return values;
    }
}
