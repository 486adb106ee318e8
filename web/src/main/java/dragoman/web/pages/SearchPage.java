package dragoman.web.pages;

import dragoman.chronicle.index.Hits;
import dragoman.desk.Desk;
import dragoman.views.Evidence;
import dragoman.views.Examples;
import dragoman.views.Found;
import dragoman.web.Asked;
import dragoman.web.Editions;
import dragoman.web.Link;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Problem;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /search}: articles and sentences by their words, with what was found marked in its sentence. */
public final class SearchPage implements Page {
    static final String PATH = "/search";

    private final Desk desk;
    private final Fresh<Examples> examples;

    SearchPage(Desk desk, Editions editions) {
        this.desk = desk;
        this.examples = Fresh.of(desk, editions, one -> Examples.of(one.chronicle()));
    }

    /**
     * What the page shows.
     *
     * @param text the query as typed
     * @param found what was found; {@code null} where nothing was asked for, or it could not be read
     * @param hits it, ready to be shown
     * @param facets counts as links
     * @param cut how many of how many
     * @param examples what the chronicle can well be asked about
     * @param problem why the query could not be read; {@code null} where it could
     */
    public record Model(
            String text,
            @Nullable Found found,
            List<Hit> hits,
            List<FacetBox> facets,
            Cut<?> cut,
            Examples examples,
            @Nullable Problem problem) {}

    /**
     * One hit.
     *
     * @param item what was found
     * @param title its title in parts; empty where there is none
     * @param passages its sentences
     */
    public record Hit(Found.Item item, List<Marked> title, List<Passage> passages) {}

    /**
     * A sentence.
     *
     * @param link to it in its article
     * @param words its words in parts
     * @param by who says so; {@code null} where the article says it on its own
     */
    public record Passage(
            Link link, List<Marked> words, @Nullable String by) {}

    /** What its JSON tells beside the hits. */
    private record About(String query, String unit, String order) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean table() {
        return true;
    }

    /** While the newest articles are still being taken into the index, what is found is of an older edition. */
    @Override
    public long edition(long shown) {
        return Math.min(shown, desk.searched());
    }

    @Override
    public Shown show(Asked asked) {
        try {
            SearchAsked search = SearchAsked.of(asked, "relevance");
            if (search.blank()) {
                return asking("", null);
            }
            Found found = search.found(desk);
            Cut<?> cut = new Cut<>(found.hits(), found.next(), Math.toIntExact(found.total()));
            Model model = new Model(
                    search.text(), found, hits(found), facets(found, asked.link()), cut, examples.get(), null);
            String order = asked.text("order", "relevance");
            Listing json = new Listing(
                    found.hits(),
                    found.next(),
                    found.total(),
                    counts(found),
                    new About(found.query(), found.unit(), order));
            return new Shown("search", model, json, found);
        } catch (WebProblem e) {
            throw e.on(asking(asked.text("q", ""), new Problem(e.status(), e.code(), e.getMessage())));
        }
    }

    /** The page without an answer. */
    private Shown asking(String text, @Nullable Problem problem) {
        Found nothing = new Found(text, "articles", 0, List.of(), Map.of(), null);
        Cut<?> cut = new Cut<>(List.of(), null, 0);
        Model model = new Model(text, null, List.of(), List.of(), cut, examples.get(), problem);
        return new Shown("search", model, Listing.whole(List.of(), examples.get()), nothing);
    }

    private static List<Hit> hits(Found found) {
        List<Hit> hits = new ArrayList<>();
        for (Found.Item item : found.hits()) {
            List<Passage> passages = new ArrayList<>();
            for (Evidence one : item.evidence()) {
                Link link = Link.to("/articles", item.article()).with("at", one.start());
                passages.add(new Passage(link, Marked.of(one.text(), one.start(), item.marks()), one.by()));
            }
            String title = item.title();
            hits.add(new Hit(item, title == null ? List.of() : Marked.of(title, 0, item.titleMarks()), passages));
        }
        return hits;
    }

    private static Map<String, List<Listing.Facet>> counts(Found found) {
        Map<String, List<Listing.Facet>> counts = new LinkedHashMap<>();
        found.facets()
                .forEach((facet, values) -> counts.put(
                        parameter(facet),
                        values.stream()
                                .map(one -> new Listing.Facet(one.value(), one.count()))
                                .toList()));
        return counts;
    }

    /** What the index calls publisher and country is called source and state on all pages. */
    private static String parameter(String facet) {
        return switch (facet) {
            case "publisher" -> "source";
            case "country" -> "state";
            default -> facet;
        };
    }

    private static List<FacetBox> facets(Found found, Link link) {
        List<FacetBox> boxes = new ArrayList<>();
        found.facets().forEach((facet, counts) -> {
            String name = parameter(facet);
            List<FacetBox.Value> values = new ArrayList<>();
            for (Hits.Facet one : counts) {
                values.add(value(name, one.value(), one.count(), link));
            }
            if (!name.equals("year")) {
                link.parameters().getOrDefault(name, List.of()).stream()
                        .filter(chosen -> values.stream().noneMatch(FacetBox.Value::chosen))
                        .forEach(chosen -> values.add(value(name, chosen, 0, link)));
            }
            if (!values.isEmpty()) {
                boxes.add(FacetBox.box(name.equals("year") ? "period" : name, values));
            }
        });
        return boxes;
    }

    /** States add up; of outlets, types and years one is chosen at a time. */
    private static FacetBox.Value value(String name, String value, long count, Link link) {
        int number = Math.toIntExact(count);
        if (name.equals("year")) {
            boolean on = link.has("since", value) && link.has("until", value);
            Object to = on ? null : value;
            return new FacetBox.Value(value, number, on, link.with("since", to).with("until", to));
        }
        if (name.equals("state")) {
            return new FacetBox.Value(value, number, link.has(name, value), link.toggled(name, value));
        }
        boolean on = link.parameters().getOrDefault(name, List.of()).stream().anyMatch(value::equalsIgnoreCase);
        return new FacetBox.Value(value, number, on, link.with(name, on ? null : value));
    }
}
