package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.CorrectionList;
import dragoman.web.Asked;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /corrections}: what readers changed, the latest first, each to be taken back. */
public final class CorrectionsPage implements Page {
    private final Desk desk;

    CorrectionsPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param cut a page of corrections
     */
    public record Model(Cut<CorrectionList.Item> cut) {}

    @Override
    public String path() {
        return "/corrections";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        CorrectionList all = CorrectionList.of(desk.chronicle());
        List<CorrectionList.Item> latest = new ArrayList<>(all.items());
        Collections.reverse(latest);
        Cut<CorrectionList.Item> cut = Cut.of(
                latest,
                asked,
                item -> item.number() + " " + item.evidence().article() + " "
                        + item.evidence().start() + " " + item.field());
        Listing json = new Listing(cut.rows(), cut.next(), (long) cut.total(), java.util.Map.of(), null);
        return new Shown("corrections", new Model(cut), json, all);
    }
}
