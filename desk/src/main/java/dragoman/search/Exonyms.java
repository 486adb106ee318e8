package dragoman.search;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of states, places, bodies and persons in English, with what the articles call them. Immutable. */
final class Exonyms {
    private static final String WEAK = "?";

    private final Map<String, Set<String>> meant = new LinkedHashMap<>();
    private final Map<String, String> englishStates = new HashMap<>();
    private final Map<String, String> ownStates = new LinkedHashMap<>();
    private int longest = 1;

    private Exonyms() {}

    /** Reads {@code <code>/exonyms.tsv}, {@code names-in-english.tsv} and the tables of states. */
    static Exonyms load(LexiconSource source, String code) {
        Exonyms exonyms = new Exonyms();
        for (Line line : LexiconFile.lines(source, code + "/exonyms.tsv")) {
            exonyms.add(line.cells().get(0), names(line.cells().get(1)));
        }
        Set<String> own = Set.copyOf(exonyms.meant.keySet());
        exonyms.states(source, code, own);
        exonyms.organisations(source, code, own);
        return exonyms;
    }

    private void states(LexiconSource source, String code, Set<String> own) {
        Map<String, List<String>> names = new HashMap<>();
        Map<String, List<String>> adjectives = new HashMap<>();
        for (Line line : LexiconFile.lines(source, code + "/states.tsv")) {
            List<String> cells = line.cells();
            names.put(cells.get(0), names(cells.get(1)));
            names(cells.get(1)).forEach(name -> ownStates.putIfAbsent(name, cells.get(0)));
            List<String> words = names(cells.size() > 2 ? cells.get(2) : "");
            words.addAll(names(cells.size() > 3 ? cells.get(3) : ""));
            adjectives.put(cells.get(0), words);
        }
        for (Line line : LexiconFile.lines(source, "world/states.tsv")) {
            state(line.cells().get(0), line.cells().get(3), names, own);
        }
        for (Line line : LexiconFile.lines(source, "world/state-names.tsv")) {
            state(line.cells().get(0), line.cells().get(1), names, own);
        }
        for (Line line : LexiconFile.lines(source, "world/state-adjectives.tsv")) {
            add(line.cells().get(1), adjectives.get(line.cells().get(0)), own);
        }
    }

    private void state(String iso, String english, Map<String, List<String>> names, Set<String> own) {
        Line.items(english).forEach(name -> englishStates.putIfAbsent(key(name), iso));
        add(english, names.get(iso), own);
    }

    private void organisations(LexiconSource source, String code, Set<String> own) {
        Map<String, List<String>> names = new HashMap<>();
        for (Line line : LexiconFile.lines(source, code + "/organisations.tsv")) {
            List<String> cells = line.cells();
            List<String> all = names(cells.get(0));
            all.addAll(names(cells.get(1)));
            names.put(cells.get(0), all);
        }
        for (Line line : LexiconFile.lines(source, code + "/names-in-english.tsv")) {
            List<String> cells = line.cells();
            add(cells.get(1), names.getOrDefault(cells.get(0), List.of()), own);
        }
    }

    private void add(String cell, @Nullable Collection<String> names, Set<String> but) {
        if (names == null) {
            return;
        }
        for (String item : Line.items(cell)) {
            if (!but.contains(key(item))) {
                add(item, names);
            }
        }
    }

    private void add(String cell, Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        for (String item : Line.items(cell)) {
            String key = key(item);
            meant.computeIfAbsent(key, none -> new LinkedHashSet<>()).addAll(names);
            longest = Math.max(longest, key.split(" ").length);
        }
    }

    /** Names of a cell that mean nothing else. */
    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String item : Line.items(cell)) {
            if (!item.endsWith(WEAK) && item.indexOf('(') < 0) {
                names.add(item);
            }
        }
        return names;
    }

    /** Words with a space between, lower case, without accents and signs. */
    private static String key(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(' ');
            }
        }
        return out.toString().strip().replaceAll(" +", " ");
    }

    /** What the articles call it; empty where the words are no name that is known. */
    Collection<String> of(List<String> words) {
        return meant.getOrDefault(key(String.join(" ", words)), Set.of());
    }

    /** ISO code of the state of that English name; {@code null} where there is none. */
    @Nullable
    String state(List<String> words) {
        return englishStates.get(key(String.join(" ", words)));
    }

    /** The names of states in the language of the articles, each with its ISO code. */
    Map<String, String> ownStates() {
        return ownStates;
    }

    /** Every name that is known. */
    Set<String> all() {
        return meant.keySet();
    }

    /** Most words of a name. */
    int longest() {
        return longest;
    }
}
