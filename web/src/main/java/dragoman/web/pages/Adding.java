package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.text.Article;
import dragoman.web.Action;
import dragoman.web.Asked;
import dragoman.web.Link;
import dragoman.web.WebProblem;
import java.util.ArrayList;
import java.util.List;

/** {@code POST /articles}: articles are read and taken into the chronicle. */
final class Adding implements Action {
    private final Desk desk;

    Adding(Desk desk) {
        this.desk = desk;
    }

    /**
     * What came of it.
     *
     * @param added taken in
     * @param known taken in before
     * @param refused why others were not: code, place, what is wrong
     * @param articles ids of all that the chronicle now has of them
     */
    record Done(int added, int known, List<String> refused, List<String> articles) {}

    @Override
    public String path() {
        return "/articles";
    }

    @Override
    public Outcome run(Asked asked) {
        Given.Found found = Given.all(asked);
        Desk.Added added = desk.add(found.articles());
        List<String> refused = new ArrayList<>(found.refused());
        refused.addAll(added.refused());
        List<String> ids = found.articles().stream().map(this::id).distinct().toList();
        if (ids.isEmpty() || added.added() + added.known() == 0) {
            throw new WebProblem(400, "WEB-012", "no article was taken in: " + String.join("; ", refused));
        }
        String address = ids.size() == 1 ? Link.to("/articles", ids.get(0)).toString() : "/articles";
        return new Moved(address, new Done(added.added(), added.known(), refused, ids));
    }

    private String id(Article article) {
        return desk.id(article);
    }
}
