package dragoman.language.morphology;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns tags of a dictionary into ours; what each part means is data. Thread-safe. */
final class TagTable {
    private static final int MOST_KEPT = 4096;
    private final Map<String, String> rows;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    private TagTable(Map<String, String> rows) {
        this.rows = rows;
    }

    static TagTable load(LexiconSource source, String path, Problems problems) {
        Map<String, String> rows = new HashMap<>();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() != 2) {
                problems.add("LEX-021", line, "has " + cells.size() + " cells; expected 2");
                continue;
            }
            Features.add(Tag.NOTHING, cells.get(1), line, problems);
            rows.put(cells.get(0), cells.get(1));
        }
        return new TagTable(rows);
    }

    /** Our tag for one of the dictionary; parts that no row names say nothing. */
    long tag(String foreign) {
        Long tag = known.get(foreign);
        if (tag == null) {
            tag = compute(foreign);
            if (known.size() < MOST_KEPT) {
                known.put(foreign, tag);
            }
        }
        return tag;
    }

    private long compute(String foreign) {
        String whole = foreign.strip();
        String row = rows.get(whole);
        if (row != null) {
            return Features.add(Tag.NOTHING, row);
        }
        String[] parts = whole.split(":");
        long tag = Tag.NOTHING;
        for (int i = 0; i < parts.length; i++) {
            String special = i == 0 ? null : rows.get(parts[0] + "/" + parts[i]);
            String meaning = special != null ? special : rows.getOrDefault(parts[i], "");
            tag = Features.add(tag, meaning);
        }
        return tag;
    }

    /** Whether a row speaks of every part of the tag; empty parts say nothing and count as known. */
    boolean knows(String foreign) {
        String whole = foreign.strip();
        String[] parts = whole.split(":");
        for (int i = 0; i < parts.length && !rows.containsKey(whole); i++) {
            if (!parts[i].isEmpty() && !rows.containsKey(parts[i]) && !rows.containsKey(parts[0] + "/" + parts[i])) {
                return false;
            }
        }
        return true;
    }
}
