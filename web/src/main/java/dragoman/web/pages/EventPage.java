package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Became;
import dragoman.views.Comparison;
import dragoman.views.Dossier;
import dragoman.views.EventIndex;
import dragoman.views.export.Citation;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.List;

/** {@code /events/ID}: one event, every telling of it, and the forms by which readers correct it. */
public final class EventPage implements Page {
    private static final int USUAL = 12;
    private static final int MOST = 1_000;

    private final Desk desk;
    private final Fresh<EventIndex> index;
    private final Fresh<Citation> citation;

    EventPage(Desk desk, Fresh<EventIndex> index, Fresh<Citation> citation) {
        this.desk = desk;
        this.index = index;
        this.citation = citation;
    }

    /**
     * What the page shows.
     *
     * @param dossier the event
     * @param shown how many tellings are shown; more are a link away
     * @param citation of the chronicle
     * @param bibtex an entry to cite the event by
     */
    public record Model(Dossier dossier, int shown, Citation citation, String bibtex) {
        /** How the page numbers a telling; its id where it is none of the event's. */
        public String number(String telling) {
            List<Comparison.Version> versions = dossier.comparison().versions();
            for (int i = 0; i < versions.size(); i++) {
                if (versions.get(i).telling().equals(telling)) {
                    return "[" + (i + 1) + "]";
                }
            }
            return telling;
        }
    }

    @Override
    public String path() {
        return "/events/{event}";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        int shown = asked.whole("tellings", USUAL, 1, MOST);
        String event = asked.part("event");
        Dossier dossier = dossier(asked, event);
        Citation cited = citation.get();
        String id = dossier.comparison().act().event();
        Model model = new Model(dossier, shown, cited, cited.bibtex(id));
        return new Shown("event", model, dossier, dossier.comparison());
    }

    private Dossier dossier(Asked asked, String event) {
        try {
            return asked.or404(() -> new Dossier.Asked(event, desk.wording()).of(index.get(), desk.chronicle()));
        } catch (WebProblem e) {
            String now = Became.event(desk.chronicle(), event).orElseThrow(() -> e);
            throw WebProblem.moved(new Link(Link.to("/events", now).path(), asked.parameters()));
        }
    }
}
