package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.DyadChart;
import dragoman.views.EventIndex;
import dragoman.web.Asked;
import dragoman.web.Download;
import java.nio.charset.StandardCharsets;

/** {@code /pairs/A/B/chart.svg}: the pair over time as one picture that needs nothing outside itself. */
final class PairPicture implements Download {
    private final Desk desk;
    private final Fresh<EventIndex> index;

    PairPicture(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
    }

    @Override
    public String path() {
        return "/pairs/{a}/{b}/chart.svg";
    }

    @Override
    public Body body(Asked asked) {
        byte[] picture = DyadChart.svg(PairPage.dyad(
                        desk,
                        index.get(),
                        asked,
                        Filters.state(asked, desk.parties(), asked.part("a")),
                        Filters.state(asked, desk.parties(), asked.part("b"))))
                .getBytes(StandardCharsets.UTF_8);
        return new Body("image/svg+xml; charset=utf-8", null, out -> out.write(picture));
    }
}
