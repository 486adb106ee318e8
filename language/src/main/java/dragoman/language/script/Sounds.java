package dragoman.language.script;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns words into rough spellings, so that a name written in the language's own script and in others sounds alike. A
 * word in the own script has one; in others, whose letters are said differently from language to language, it has
 * several, the likeliest first. Immutable, shared by threads.
 */
public final class Sounds {
    /** Longer words are no names; they get their likeliest sound only. */
    private static final int LONGEST = 24;

    /** What is left of a word in fewer sounds than these tells it from no other; of a guess one more is wanted. */
    private static final int SHORTEST = 2;

    private static final int LONGEST_GROUP = 7;
    private static final String VOWELS = "aeiou";

    private final Map<String, List<Rule>> own = new HashMap<>();
    private final Map<String, List<Rule>> foreign = new HashMap<>();

    private Sounds() {}

    /** Where in a word a group of letters must stand. */
    private enum Place {
        ANY,
        START,
        END,
        BEFORE
    }

    /**
     * One line of the table.
     *
     * @param next letters one of which must follow where the place is BEFORE
     */
    private record Rule(Place place, String next, List<Way> ways) {
        boolean holds(String word, int from, int to) {
            return switch (place) {
                case ANY -> true;
                case START -> from == 0;
                case END -> to == word.length();
                case BEFORE -> to < word.length() && next.indexOf(word.charAt(to)) >= 0;
            };
        }
    }

    /**
     * How a group may sound.
     *
     * @param cost 0 for what is usual, 1 and more for what is less so
     */
    private record Way(String sound, int cost) {}

    /** Reads {@code <code>/latin.tsv}; what is wrong there is noted. */
    public static Sounds load(LexiconSource source, String code, Problems problems) {
        Sounds sounds = new Sounds();
        for (Line line : LexiconFile.lines(source, code + "/latin.tsv")) {
            sounds.add(line, problems);
        }
        sounds.foreign.values().forEach(Sounds::sort);
        sounds.own.values().forEach(Sounds::sort);
        return sounds;
    }

    private void add(Line line, Problems problems) {
        List<String> cells = line.cells();
        boolean known =
                cells.size() == 4 && (cells.get(0).equals("own") || cells.get(0).equals("foreign"));
        if (!known || cells.get(2).isEmpty() || cells.get(2).length() > LONGEST_GROUP) {
            problems.add("LEX-060", line, "expected own or foreign, place, letters (at most 7), sounds; got " + cells);
            return;
        }
        Place place = switch (cells.get(1)) {
            case "" -> Place.ANY;
            case "^" -> Place.START;
            case "$" -> Place.END;
            default -> Place.BEFORE;
        };
        List<Way> ways = new ArrayList<>();
        for (String item : Line.items(cells.get(3))) {
            int plus = item.indexOf('+');
            String sound = plus < 0 ? item : item.substring(0, plus);
            ways.add(new Way(sound.equals("0") ? "" : sound, plus < 0 ? 0 : item.charAt(plus + 1) - '0'));
        }
        Map<String, List<Rule>> into = cells.get(0).equals("own") ? own : foreign;
        into.computeIfAbsent(cells.get(2), none -> new ArrayList<>()).add(new Rule(place, cells.get(1), ways));
    }

    /** Rules that hold in some places only go before those that hold anywhere. */
    private static void sort(List<Rule> rules) {
        rules.sort((a, b) -> Boolean.compare(a.place() == Place.ANY, b.place() == Place.ANY));
    }

    /** The sound of a word in the language's own script; empty where it has none. */
    public String own(String word) {
        List<String> all = sounds(own, word.toLowerCase(Locale.ROOT), 0, 1);
        return all.isEmpty() ? "" : all.get(0);
    }

    /**
     * The sounds that a word in another script may have.
     *
     * @param most how many; the likeliest
     */
    public List<String> foreign(String word, int most) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        // A short word is changed into any other by few letters.
        int budget = length > LONGEST || length <= 2 ? 0 : length <= 5 ? 1 : length <= 6 ? 2 : 3;
        return sounds(foreign, lower, budget, most);
    }

    /** The likeliest sound of a word in another script; empty where it has none. */
    public String likeliest(String word) {
        List<String> all = sounds(foreign, word.toLowerCase(Locale.ROOT), 0, 1);
        return all.isEmpty() ? "" : all.get(0);
    }

    private List<String> sounds(Map<String, List<Rule>> rules, String word, int budget, int most) {
        List<Set<String>> byCost = new ArrayList<>();
        for (int i = 0; i <= budget; i++) {
            byCost.add(new LinkedHashSet<>());
        }
        new Walk(rules, word, budget, byCost).from(0, 0, "");
        Set<String> all = new LinkedHashSet<>();
        for (int cost = 0; cost <= budget; cost++) {
            int shortest = cost == 0 ? SHORTEST : SHORTEST + 1;
            for (String sound : byCost.get(cost)) {
                if (all.size() < most && sound.length() >= shortest) {
                    all.add(sound);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Goes through a word in all ways that the budget allows. */
    private record Walk(Map<String, List<Rule>> rules, String word, int budget, List<Set<String>> byCost) {
        void from(int at, int cost, String sound) {
            if (at == word.length()) {
                byCost.get(cost).add(smooth(sound));
                return;
            }
            for (int length = Math.min(LONGEST_GROUP, word.length() - at); length > 0; length--) {
                Rule rule = rule(at, at + length);
                if (rule != null) {
                    for (Way way : rule.ways()) {
                        if (cost + way.cost() <= budget) {
                            from(at + length, cost + way.cost(), sound + way.sound());
                        }
                    }
                    return;
                }
            }
            char c = word.charAt(at);
            from(at + 1, cost, Character.isDigit(c) ? sound + c : sound);
        }

        private @org.jspecify.annotations.Nullable Rule rule(int from, int to) {
            String group = word.substring(from, to);
            List<Rule> found = rules.get(group);
            if (found == null && to - from == 1 && group.charAt(0) >= 0x80) {
                String plain = Normalizer.normalize(group, Normalizer.Form.NFD);
                found = rules.get(plain.substring(0, 1));
            }
            if (found != null) {
                for (Rule rule : found) {
                    if (rule.holds(word, from, to)) {
                        return rule;
                    }
                }
            }
            return null;
        }
    }

    /** Doubled letters become one, and "i" before a vowel goes: writers differ most in these. */
    private static String smooth(String sound) {
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean glide = c == 'i' && i + 1 < sound.length() && VOWELS.indexOf(sound.charAt(i + 1)) >= 0;
            if (!glide && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
