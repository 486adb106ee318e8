package dragoman.language.inflection;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.morphology.Paradigm;
import dragoman.language.morphology.Synthesis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How names that no list has are declined: the longest ending decides. Immutable once read. */
final class NameEndings {
    private static final String HOME = "home";
    private static final String ANYWHERE = "";
    private static final String UNKNOWN = "?";

    private final Map<String, Set<String>> homes = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private int longest;

    private NameEndings() {}

    private record Row(String pattern, String home) {}

    static NameEndings load(LexiconSource source, String path, Synthesis synthesis, Problems problems) {
        NameEndings endings = new NameEndings();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() == 3 && cells.get(0).equals(HOME)) {
                endings.homes.put(cells.get(1), Set.copyOf(Line.items(cells.get(2))));
                continue;
            }
            if (cells.size() != 4
                    || !cells.get(2).isEmpty() && !synthesis.hasPattern(cells.get(2))
                    || !cells.get(3).equals(ANYWHERE) && !endings.homes.containsKey(cells.get(3))) {
                problems.add("LEX-701", line, "expected sort, ending, pattern of declensions.tsv, home; got " + cells);
                continue;
            }
            for (String ending : expand(cells.get(1))) {
                endings.add(cells.get(0) + " " + ending, new Row(cells.get(2), cells.get(3)));
                endings.longest = Math.max(endings.longest, ending.length());
            }
        }
        return endings;
    }

    private void add(String key, Row row) {
        List<Row> here = rows.computeIfAbsent(key, none -> new ArrayList<>(2));
        here.add(row.home().equals(ANYWHERE) ? here.size() : 0, row);
    }

    /** The endings that "[xy]z" stands for. */
    private static List<String> expand(String ending) {
        int close = ending.indexOf(']');
        if (!ending.startsWith("[") || close < 0) {
            return List.of(ending);
        }
        List<String> all = new ArrayList<>();
        for (int i = 1; i < close; i++) {
            all.add(ending.charAt(i) + ending.substring(close + 1));
        }
        return all;
    }

    private @Nullable Row row(String sort, String name, @Nullable String country) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int length = Math.min(longest, Math.max(1, lower.length() - 1)); length > 0; length--) {
            for (Row row : rows.getOrDefault(sort + " " + lower.substring(lower.length() - length), List.of())) {
                if (row.home().equals(ANYWHERE) || atHome(row.home(), country)) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Whether a state belongs to a group; an unknown one does where the group says so. */
    boolean atHome(String home, @Nullable String country) {
        return homes.getOrDefault(home, Set.of()).contains(country == null ? UNKNOWN : country);
    }

    /** Whether a sort has a row for the ending of the name. */
    boolean fits(String sort, String name, @Nullable String country) {
        return row(sort, name, country) != null;
    }

    /** The name declined as names of its sort and ending are; null where no row fits. */
    @Nullable
    Paradigm paradigm(String sort, String name, @Nullable String country, Synthesis synthesis) {
        Row row = row(sort, name, country);
        return row == null || row.pattern().isEmpty()
                ? null
                : synthesis.after(name, row.pattern(), Tag.NOTHING).orElse(null);
    }
}
