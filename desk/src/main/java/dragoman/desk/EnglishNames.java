package dragoman.desk;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What organisations and persons are called in English: as the lexicon says; else, of those who are named by what they are,
 * in English words; else in Latin letters. Immutable.
 */
public final class EnglishNames {
    private static final String FOLDER = "ru/english/";
    private static final String ENGLISH_PLURAL = "s";
    private static final String WEAK = "?";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Map<String, String> citizens = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Set<String>> stateStems = new HashMap<>();
    private final Set<String> ownNames = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();
    private final Romanisation letters;

    /** An office, body or sort of people. */
    private record Word(String english, boolean of) {}

    private EnglishNames(LexiconSource source) {
        letters = Romanisation.load(source);
        for (Line line : LexiconFile.lines(source, "ru/names-in-english.tsv")) {
            last(names, line.cells().get(0), line.cells().get(1));
        }
        for (Line line : LexiconFile.lines(source, FOLDER + "given-names.tsv")) {
            last(given, line.cells().get(0), line.cells().get(1));
        }
        for (Line line : LexiconFile.lines(source, FOLDER + "words.tsv")) {
            List<String> cells = line.cells();
            for (String name : Line.items(cells.get(0))) {
                words.put(name.toLowerCase(Locale.ROOT), new Word(cells.get(1), cells.size() > 2));
            }
        }
        for (Line line : LexiconFile.lines(source, "world/state-adjectives.tsv")) {
            first(adjectives, line.cells().get(0), line.cells().get(1));
            for (String item : Line.items(line.cells().get(1))) {
                if (item.endsWith(ENGLISH_PLURAL)) {
                    peoples.putIfAbsent(line.cells().get(0), item);
                }
            }
        }
        for (Line line : LexiconFile.lines(source, "world/states.tsv")) {
            states.put(line.cells().get(0), line.cells().get(3));
        }
        for (Line line : LexiconFile.lines(source, "ru/states.tsv")) {
            for (String people : Line.items(line.cells().get(3))) {
                String noun = people.endsWith(WEAK) ? people.substring(0, people.length() - 1) : people;
                citizens.putIfAbsent(noun.toLowerCase(Locale.ROOT), line.cells().get(0));
            }
            for (String name : Line.items(line.cells().get(1))) {
                ownNames.add(name);
                stateStems
                        .computeIfAbsent(line.cells().get(0), key -> new HashSet<>())
                        .add(letters.stem(name));
            }
        }
        for (Line line : LexiconFile.lines(source, "ru/exonyms.tsv")) {
            for (String name : Line.items(line.cells().get(1))) {
                List<String> english = Line.items(line.cells().get(0));
                places.putIfAbsent(letters.stem(name), english.get(0));
            }
        }
    }

    private static void first(Map<String, String> map, String key, String cell) {
        List<String> items = Line.items(cell);
        if (!items.isEmpty()) {
            map.putIfAbsent(key, items.get(0));
        }
    }

    /** Of several names the last is the fullest. */
    private static void last(Map<String, String> map, String key, String cell) {
        List<String> items = Line.items(cell);
        if (!items.isEmpty()) {
            map.put(key, items.get(items.size() - 1));
        }
    }

    /** Reads the lexicon's tables. */
    public static EnglishNames load(LexiconSource source) {
        return new EnglishNames(source);
    }

    /**
     * The English name, or the name in Latin letters.
     *
     * @param person whether it is a person's
     * @param name as the chronicle has it, nominative
     * @param country ISO 3166-1 alpha-3 of its state; {@code null} where it has none
     */
    public String of(boolean person, String name, @Nullable String country) {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        String described = citizens.containsKey(name.toLowerCase(Locale.ROOT))
                ? people(name.toLowerCase(Locale.ROOT))
                : described(name, country);
        if (described != null) {
            return described;
        }
        boolean near = country == null || letters.isNear(country);
        int head = country == null ? -1 : headOf(name, country);
        if (head > 0) {
            String state = states.getOrDefault(country, country);
            String joint = ownNames.contains(name.substring(head + 1)) ? " " : " of ";
            return letters.of(name.substring(0, head), near) + joint + state;
        }
        return person ? called(name, near) : letters.of(name, near);
    }

    /** Where the name of the state begins with which a name ends; -1 where it ends with none. */
    private int headOf(String name, String country) {
        Set<String> stems = stateStems.getOrDefault(country, Set.of());
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            boolean capital = space + 1 < name.length() && Character.isUpperCase(name.charAt(space + 1));
            if (capital && stems.contains(letters.stem(name.substring(space + 1)))) {
                return space;
            }
        }
        return -1;
    }

    private String called(String name, boolean near) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            String usual = given.get(word);
            out.append(out.isEmpty() ? "" : " ").append(usual == null ? letters.of(word, near) : usual);
        }
        return out.toString();
    }

    /** "Azerbaijanis" for people of a state, "Azerbaijani citizen" for one of them; {@code null} where English lacks the word. */
    private @Nullable String people(String noun) {
        String country = citizens.get(noun);
        String adjective = adjectives.get(country);
        if (adjective == null) {
            return null;
        }
        return letters.isPlural(noun) ? peoples.getOrDefault(country, adjective + " people") : adjective + " citizen";
    }

    /** "Russian court" for what begins with a known word; {@code null} where the rest is not understood. */
    private @Nullable String described(String name, @Nullable String country) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        for (int end = lower.length(); end > 0; end = lower.lastIndexOf(' ', end - 1)) {
            Word word = words.get(lower.substring(0, end));
            if (word != null) {
                String rest = name.strip().substring(end).strip();
                return rest.isEmpty() ? word.english : joined(word, rest, country);
            }
        }
        return null;
    }

    private @Nullable String joined(Word word, String rest, @Nullable String country) {
        String stem = letters.stem(rest);
        boolean state =
                country != null && stateStems.getOrDefault(country, Set.of()).contains(stem);
        if (state) {
            String adjective = adjectives.get(country);
            return word.of || adjective == null
                    ? word.english + " of " + states.getOrDefault(country, country)
                    : adjective + " " + word.english;
        }
        String known = names.containsKey(rest) ? names.get(rest) : places.get(stem);
        return known == null ? null : word.english + " of " + known;
    }
}
