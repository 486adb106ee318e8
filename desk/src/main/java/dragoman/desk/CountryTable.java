package dragoman.desk;

import dragoman.chronicle.store.Country;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States and their codes, from the lexicon. */
public final class CountryTable {
    private static final String WORLD = "world/states.tsv";
    private static final String NAMES = "ru/states.tsv";

    private CountryTable() {}

    /** All states that the lexicon knows, in its order. */
    public static List<Country> load() {
        LexiconSource source = LexiconSource.builtIn();
        Map<String, String> names = new HashMap<>();
        for (Line line : LexiconFile.lines(source, NAMES)) {
            List<String> cells = line.cells();
            List<String> own = Line.items(cells.get(1));
            if (!own.isEmpty()) {
                names.put(cells.get(0), own.get(0));
            }
        }
        List<Country> countries = new ArrayList<>();
        for (Line line : LexiconFile.lines(source, WORLD)) {
            List<String> cells = line.cells();
            String iso = cells.get(0);
            countries.add(new Country(iso, number(cells.get(1)), number(cells.get(2)), cells.get(3), names.get(iso)));
        }
        return countries;
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
