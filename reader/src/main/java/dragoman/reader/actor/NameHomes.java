package dragoman.reader.actor;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which states names are usual: a guess for persons of whose state nothing is said. */
final class NameHomes {
    private final Map<String, Set<String>> regions = new HashMap<>();
    private final Map<String, Set<String>> endings = new LinkedHashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Spelling spelling;

    private NameHomes(Spelling spelling) {
        this.spelling = spelling;
    }

    /** Reads the regions, and where each given name is usual. */
    static NameHomes load(LexiconSource source, String folder, Spelling spelling) {
        NameHomes homes = new NameHomes(spelling);
        for (Line line : LexiconFile.lines(source, folder + "/name-regions.tsv")) {
            List<String> cells = line.cells();
            Set<String> states = new LinkedHashSet<>(Cells.items(Cells.at(cells, 1)));
            String key = cells.get(0);
            if (key.startsWith("-")) {
                Cells.items(key.substring(1)).forEach(ending -> homes.endings.put(ending, states));
            } else {
                homes.regions.put(key, states);
            }
        }
        for (Line line : LexiconFile.lines(source, folder + "/given-names.tsv")) {
            List<String> cells = line.cells();
            Set<String> states = new LinkedHashSet<>();
            Cells.items(Cells.at(cells, 2)).forEach(code -> states.addAll(homes.regions.getOrDefault(code, Set.of())));
            String name = cells.get(0).replace("?", "");
            homes.given
                    .computeIfAbsent(spelling.fold(Spelling.lower(name)), any -> new LinkedHashSet<>())
                    .addAll(states);
        }
        return homes;
    }

    /** The states where a person of that name, nominative, is likely at home; empty where the name tells nothing. */
    Set<String> of(String name) {
        String[] words = spelling.fold(Spelling.lower(name)).split(" ");
        Set<String> first = given.getOrDefault(words[0], Set.of());
        Set<String> last = words.length > 1 ? byEnding(words[words.length - 1]) : Set.of();
        if (first.isEmpty() || last.isEmpty()) {
            return first.isEmpty() ? last : first;
        }
        Set<String> both = new LinkedHashSet<>(first);
        both.retainAll(last);
        return both.isEmpty() ? first : both;
    }

    private Set<String> byEnding(String family) {
        int longest = 0;
        Set<String> found = Set.of();
        for (Map.Entry<String, Set<String>> one : endings.entrySet()) {
            if (one.getKey().length() > longest
                    && family.length() > one.getKey().length() + 1
                    && family.endsWith(one.getKey())) {
                longest = one.getKey().length();
                found = one.getValue();
            }
        }
        return found;
    }
}
