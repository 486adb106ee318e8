package dragoman.language.load;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a lexicon file, its comment cut off.
 *
 * @param file path of the file
 * @param number counted from 1
 * @param text without white space at the end; never blank
 */
public record Line(String file, int number, String text) {
    /** The cells between tabs, trimmed; a cell "-" comes back empty. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\t", -1)) {
            String bare = cell.strip();
            cells.add(bare.equals("-") ? "" : bare);
        }
        return cells;
    }

    /** The items of a cell between semicolons or commas, trimmed, empty ones left out. */
    public static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split("[;,]")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }
}
