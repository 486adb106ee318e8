package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.SourceList;
import dragoman.views.Stats;
import dragoman.web.Asked;
import dragoman.web.Editions;
import dragoman.web.Figures;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import dragoman.web.YearPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /sources}: what was read and what was not, what could not be taken in, and how good the reading is. */
public final class SourcesPage implements Page {
    private final Fresh<SourceList> sources;
    private final Fresh<Stats> stats;
    private final Figures figures = Figures.load();

    SourcesPage(Desk desk, Editions editions, Fresh<Stats> stats) {
        this.sources = Fresh.of(desk, editions, one -> SourceList.of(one.chronicle()));
        this.stats = stats;
    }

    /**
     * What the page shows.
     *
     * @param stats what the chronicle holds
     * @param sources outlets, days, failures
     * @param year the year asked for, day by day; {@code null} where no article has a day
     * @param measured the day on which the figures were measured
     * @param figures how good the reading is on reference data
     */
    public record Model(
            Stats stats, SourceList sources, @Nullable YearPicture year, String measured, List<Figures.Part> figures) {}

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        SourceList all = sources.get();
        int year = asked.whole("year", 0, 1, 9999);
        if (year == 0 && !all.years().isEmpty()) {
            year = all.years().get(0).year();
        }
        int wanted = year;
        if (wanted != 0 && all.years().stream().noneMatch(one -> one.year() == wanted)) {
            throw WebProblem.missing("no article of " + wanted + "; see /sources for the years that have some");
        }
        YearPicture picture = wanted == 0 ? null : YearPicture.of(wanted, all.days());
        Model model = new Model(stats.get(), all, picture, figures.made(), figures.parts());
        return new Shown("sources", model, model, all);
    }
}
