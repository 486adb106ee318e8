package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Evidence;
import dragoman.views.Found;
import dragoman.web.Asked;
import dragoman.web.Download;
import dragoman.web.Link;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** {@code /search.atom}: a search as an Atom feed, the newest first, for feed readers that look again now and then. */
final class SearchFeed implements Download {
    /** The day of what has none: a feed needs one. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final Desk desk;

    SearchFeed(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return SearchPage.PATH + ".atom";
    }

    @Override
    public Body body(Asked asked) {
        Found found = SearchAsked.of(asked, "newest").found(desk);
        Link page = asked.link().at(SearchPage.PATH);
        return new Body("application/atom+xml; charset=utf-8", null, out -> write(found, page, new AtomWriter(out)));
    }

    private static void write(Found found, Link page, AtomWriter feed) throws java.io.IOException {
        LocalDate newest = found.hits().stream()
                .map(Found.Item::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(UNDATED);
        feed.begin("Dragoman: " + (found.query().isBlank() ? "*" : found.query()), id("feed " + page), newest);
        feed.link(
                "self",
                "application/atom+xml",
                page.at(SearchPage.PATH + ".atom").toString());
        feed.link("alternate", "text/html", page.toString());
        for (Found.Item item : found.hits()) {
            Evidence first = item.evidence().isEmpty() ? null : item.evidence().get(0);
            String title = item.title() != null ? item.title() : first == null ? item.source() : first.text();
            // Of sentences each is an entry of its own.
            String key = found.unit().equals("sentences") && first != null ? "#" + first.start() : "";
            Link link = Link.to("/articles", item.article()).with("at", first == null ? null : first.start());
            LocalDate day = item.published() == null ? UNDATED : item.published();
            feed.beginEntry(title, id("article " + item.article() + key), day);
            feed.link("alternate", "text/html", link.toString());
            feed.author(item.publisher() == null ? item.source() : item.publisher());
            feed.summary(String.join(
                    " … ", item.evidence().stream().map(Evidence::text).toList()));
            feed.endEntry();
        }
        feed.end();
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("dragoman " + name).getBytes(StandardCharsets.UTF_8));
    }
}
