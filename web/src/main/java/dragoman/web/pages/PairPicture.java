package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.DyadChart;
import dragoman.web.Asked;
import dragoman.web.Download;
import java.nio.charset.StandardCharsets;

/** {@code /pairs/A/B/chart.svg}: the pair over time as one picture that needs nothing outside itself. */
final class PairPicture implements Download {
    private final Desk desk;

    PairPicture(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/pairs/{a}/{b}/chart.svg";
    }

    @Override
    public Body body(Asked asked) {
        byte[] picture = DyadChart.svg(PairPage.dyad(
                        desk,
                        asked,
                        PairPage.state(desk, asked, asked.part("a")),
                        PairPage.state(desk, asked, asked.part("b")),
                        Filters.question(asked)))
                .getBytes(StandardCharsets.UTF_8);
        return new Body("image/svg+xml; charset=utf-8", null, out -> out.write(picture));
    }
}
