package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.ArticleList;
import dragoman.views.Who;
import dragoman.web.Asked;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /articles}: the articles taken in, the latest first. */
public final class ArticlesPage implements Page {
    private static final int USUAL = 50;

    private final Desk desk;

    ArticlesPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param a whom the articles have to name; {@code null} for all
     * @param cut a page of articles
     */
    public record Model(@Nullable Who a, Cut<ArticleList.Item> cut) {}

    @Override
    public String path() {
        return "/articles";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        Who a = Filters.who(asked, "a", desk.parties());
        String after = asked.text("after");
        ArticleList list;
        try {
            list = new ArticleList.Asked(
                            a,
                            asked.text("source"),
                            asked.since("since"),
                            asked.until("until"),
                            after == null ? null : Cut.opened(after),
                            asked.whole("limit", USUAL, 1, Cut.MOST))
                    .of(desk.chronicle());
        } catch (IllegalArgumentException e) {
            throw WebProblem.parameter("after", String.valueOf(after), "the \"next\" of an earlier answer");
        }
        String next = list.next() == null ? null : Cut.closed(list.next());
        Cut<ArticleList.Item> cut = new Cut<>(list.articles(), next, list.total());
        Listing json = new Listing(list.articles(), next, (long) list.total(), Map.of(), null);
        return new Shown("articles", new Model(a, cut), json, list);
    }
}
