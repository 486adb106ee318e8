package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Stats;
import dragoman.web.Asked;
import dragoman.web.Page;
import dragoman.web.Shown;

/** {@code /}: what the chronicle holds, what moved, what is new. */
public final class HomePage implements Page {
    private final Desk desk;

    HomePage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param stats what the chronicle holds
     */
    public record Model(Stats stats) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Shown show(Asked asked) {
        return Shown.of("home", new Model(Stats.of(desk.chronicle())));
    }
}
