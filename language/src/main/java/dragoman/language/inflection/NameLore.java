package dragoman.language.inflection;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What files of the lexicon tell of names: sexes of given names and of persons, particles, names with the family first. */
final class NameLore {
    private static final Pattern INITIAL_OR_NUMBER = Pattern.compile("\\p{Lu}\\p{Ll}?\\.(-?\\p{Lu}\\.)?|[IVX]+");
    private static final String WEAK = "?";

    private final NameEndings homes;
    private final Map<String, Tag.Gender> given = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Tag.Gender> people = new HashMap<>();
    private final Map<String, String> familyFirst = new HashMap<>();
    private final Set<String> between = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final BitSet letters = new BitSet();

    private NameLore(NameEndings homes) {
        this.homes = homes;
    }

    /**
     * Reads the lists of names.
     *
     * @param alphabet letters of the language, lower case
     * @param homes where names are declined how
     */
    static NameLore load(LexiconSource source, String code, String alphabet, NameEndings homes, Problems problems) {
        NameLore lore = new NameLore(homes);
        alphabet.chars().forEach(lore.letters::set);
        for (Line line : LexiconFile.lines(source, code + "/given-names.tsv")) {
            List<String> cells = line.cells();
            if (cells.size() > 1) {
                lore.addGiven(cells.get(0).replace(WEAK, ""), cells.get(1));
            }
        }
        for (Line line : LexiconFile.lines(source, code + "/inflection/people.tsv")) {
            List<String> cells = line.cells();
            Tag.Gender sex = cells.size() == 2 ? sexOf(cells.get(1)) : Tag.Gender.NONE;
            if (sex == Tag.Gender.NONE) {
                problems.add("LEX-702", line, "expected name, m or f; got " + cells);
            }
            lore.people.put(cells.get(0), sex);
        }
        for (Line line : LexiconFile.lines(source, code + "/family-first.tsv")) {
            List<String> cells = line.cells();
            lore.familyFirst.put(cells.get(0), cells.size() > 1 ? cells.get(1) : "");
        }
        for (Line line : LexiconFile.lines(source, code + "/surname-particles.txt")) {
            List<String> cells = line.cells();
            String kind = cells.size() > 1 ? cells.get(1) : "";
            for (String word : cells.get(0).split(" ")) {
                (kind.equals("post") ? lore.after : lore.between).add(word);
            }
        }
        return lore;
    }

    private void addGiven(String name, String sexes) {
        names.add(name);
        Tag.Gender sex = sexOf(sexes);
        Tag.Gender before = given.putIfAbsent(name, sex);
        if (before != null && before != sex) {
            given.put(name, Tag.Gender.NONE);
        }
    }

    private static Tag.Gender sexOf(String cell) {
        return switch (cell) {
            case "m" -> Tag.Gender.MASCULINE;
            case "f" -> Tag.Gender.FEMININE;
            default -> Tag.Gender.NONE;
        };
    }

    /** The sex of a person whose name does not tell it; NONE where not listed. */
    Tag.Gender sex(String name) {
        return people.getOrDefault(name, Tag.Gender.NONE);
    }

    /** The sex that a given name tells; NONE where it is not listed or either may have it. */
    Tag.Gender sexOfGiven(String word) {
        return given.getOrDefault(word, Tag.Gender.NONE);
    }

    boolean isGiven(String word) {
        return names.contains(word);
    }

    /** Whether all letters are the language's own. */
    boolean readable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : lower.split(" ")) {
            for (int i = 0; i < word.length() && !isFixed(word.toUpperCase(Locale.ROOT)); i++) {
                char c = word.charAt(i);
                if (!letters.get(c) && c != '-' && c != '.' && c != '\'' && c != '’') {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the word is written in capitals, as abbreviations are. */
    boolean isShort(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    /** Initials and numbers of rulers. */
    boolean isFixed(String word) {
        return INITIAL_OR_NUMBER.matcher(word).matches();
    }

    /** Whether the word belongs to the next and does not change. */
    boolean isParticle(String word) {
        return Character.isLowerCase(word.charAt(0)) && between.contains(word);
    }

    /** Whether the word stands after a name and does not change. */
    boolean standsAfter(String word) {
        return isFixed(word) || Character.isLowerCase(word.charAt(0)) && after.contains(word);
    }

    /** Whether the first word is a family name before which nothing stands, as in China, Korea and Vietnam. */
    boolean familyFirst(List<String> words, @Nullable String country) {
        if (words.size() < 2) {
            return false;
        }
        String first = words.get(0);
        if (people.containsKey(String.join(" ", words))
                && (familyFirst.containsKey(first) || familyFirst.containsKey(first + WEAK))) {
            return true;
        }
        String where =
                familyFirst.getOrDefault(first, country == null ? "" : familyFirst.getOrDefault(first + WEAK, ""));
        for (String region : Line.items(where)) {
            if (country == null ? !names.contains(first) : homes.atHome(region, country)) {
                return true;
            }
        }
        return false;
    }
}
