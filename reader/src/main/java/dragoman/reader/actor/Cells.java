package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.List;

/** Cells of tables whose items may hold commas: only semicolons part them. */
final class Cells {
    private Cells() {}

    /** The items of a cell, trimmed, empty ones left out. */
    static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split(";")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /** The cell of that place, empty where the line is shorter. */
    static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
