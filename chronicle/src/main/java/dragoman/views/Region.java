package dragoman.views;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parts of the world, as the Correlates of War project numbers its states: each has a range of numbers. */
public enum Region {
    AMERICAS(2, 199),
    EUROPE(200, 399),
    AFRICA(400, 599),
    MIDDLE_EAST(600, 699),
    ASIA(700, 899),
    OCEANIA(900, 999);

    private final int first;
    private final int last;

    Region(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether a state lies in it; a state without number lies in none. */
    boolean holds(@Nullable Integer cow) {
        return cow != null && first <= cow && cow <= last;
    }

    /** Its name in addresses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
