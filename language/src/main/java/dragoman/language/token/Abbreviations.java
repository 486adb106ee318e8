package dragoman.language.token;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that are written short with a full stop. Numbers of abbreviations are places in this list. Immutable. */
public final class Abbreviations {
    /** Not an abbreviation. */
    public static final int NONE = 0;

    /** A capital that stands for a name. */
    public static final int INITIAL = 1;

    /** A letter with a full stop that no list knows. */
    public static final int LETTER = 2;

    /** When a sentence may end with it. */
    public enum Kind {
        NEVER,
        MAY,
        NUMBER,
        NAME
    }

    /**
     * One abbreviation.
     *
     * @param written its parts, a space between them
     * @param kind when a sentence may end with it
     * @param readings dictionary form = features, between semicolons; empty where nothing is said
     */
    public record Entry(String written, Kind kind, String readings) {}

    private static final Entry SILENT = new Entry("", Kind.NEVER, "");
    private final List<Entry> entries = new ArrayList<>(List.of(SILENT, SILENT, SILENT));
    private final Map<String, Integer> numbers = new HashMap<>();

    private Abbreviations() {}

    /** Reads a file of abbreviations; what is wrong is noted. */
    public static Abbreviations load(LexiconSource source, String path, Problems problems) {
        Abbreviations all = new Abbreviations();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            try {
                Kind kind = Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
                all.numbers.put(cells.get(0), all.entries.size());
                all.entries.add(new Entry(cells.get(0), kind, cells.size() > 2 ? cells.get(2) : ""));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add("LEX-040", line, "expected abbreviation, never|may|number|name, readings; got " + cells);
            }
        }
        return all;
    }

    /** The entry of that number. */
    public Entry entry(int number) {
        return entries.get(number);
    }

    /** Which part of an abbreviation a form is, from 0; 0 too where it is none. */
    public int part(int number, String form) {
        String[] parts = entries.get(number).written().split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equalsIgnoreCase(form)) {
                return i;
            }
        }
        return 0;
    }

    /** How many numbers there are. */
    public int size() {
        return entries.size();
    }

    /** Number of an abbreviation as written, {@link #NONE} where the list lacks it; capitals of the list are asked for. */
    public int find(String written) {
        Integer number = numbers.get(written);
        if (number == null) {
            number = numbers.get(written.toLowerCase(Locale.ROOT));
        }
        return number == null ? NONE : number;
    }
}
