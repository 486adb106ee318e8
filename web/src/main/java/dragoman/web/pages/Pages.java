package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.EventIndex;
import dragoman.views.Promises;
import dragoman.views.Stats;
import dragoman.views.export.Citation;
import dragoman.web.Editions;
import dragoman.web.Route;
import java.util.ArrayList;
import java.util.List;

/** All addresses of the site, in the order in which they are tried. */
public final class Pages {
    private Pages() {}

    /** The addresses for a desk. */
    public static List<Route> all(Desk desk, Editions editions) {
        Fresh<EventIndex> events = Fresh.of(desk, editions, (one, before) -> EventIndex.of(one.chronicle(), before));
        Fresh<Stats> stats = Fresh.of(desk, editions, one -> Stats.of(one.chronicle()));
        Fresh<Promises> promises = PromisesPage.everybodys(desk, editions);
        Fresh<Citation> citation = AboutPage.citation(desk, editions);
        ReadPage read = new ReadPage(desk);
        NetworkPage network = new NetworkPage(desk, events);
        List<Route> all = new ArrayList<>(List.of(
                new HomePage(desk, events, stats),
                new SearchPage(desk, editions),
                new SearchFeed(desk),
                new StatementsPage(desk),
                new DataPage(desk, editions),
                new SqlPage(desk),
                new DataFile(desk),
                new EventsPage(desk, events),
                new PairsPage(desk, events),
                new PairPicture(desk, events),
                new PairPage(desk, events, promises),
                network,
                network.file(),
                new ActorsPage(desk),
                new ActorPage(desk, events),
                new CodebookPage(desk, events),
                new SourcesPage(desk, editions, stats),
                new AboutPage(citation),
                new EventPage(desk, events, citation),
                new CorrectionsPage(desk),
                new ArticlesPage(desk),
                new ArticlePage(desk),
                read,
                read.reading(),
                new Adding(desk),
                new PromisesPage(desk, promises)));
        all.addAll(ApiPage.routes());
        all.addAll(new Correcting(desk).routes());
        all.addAll(new ArticleDownloads(desk).routes());
        return List.copyOf(all);
    }
}
