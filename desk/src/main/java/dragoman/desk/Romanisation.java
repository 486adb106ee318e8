package dragoman.desk;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes words in Latin letters as the lexicon's {@code ru/english/letters.tsv} says. Immutable. */
final class Romanisation {
    private static final String FILE = "ru/english/letters.tsv";
    private static final int LONGEST = 3;

    private final Set<String> nearStates = new HashSet<>();
    private final Map<String, List<Rule>> near = new HashMap<>();
    private final Map<String, List<Rule>> far = new HashMap<>();
    private String vowels = "";
    private String endings = "";
    private String plural = "";

    /** What letters become at a place. */
    private record Rule(String place, String latin) {}

    private Romanisation() {}

    static Romanisation load(LexiconSource source) {
        Romanisation made = new Romanisation();
        for (Line line : LexiconFile.lines(source, FILE)) {
            List<String> cells = line.cells();
            switch (cells.get(0)) {
                case "near-states" -> made.nearStates.addAll(Line.items(cells.get(1)));
                case "vowels" -> made.vowels = cells.get(1);
                case "plural" -> made.plural = cells.get(1);
                case "endings" -> made.endings = cells.get(1);
                default -> made.rule(cells);
            }
        }
        return made;
    }

    private void rule(List<String> cells) {
        Rule rule = new Rule(cells.get(1).isEmpty() ? "-" : cells.get(1), cells.get(3));
        if (!cells.get(0).equals("far")) {
            near.computeIfAbsent(cells.get(2), key -> new ArrayList<>()).add(rule);
        }
        if (!cells.get(0).equals("near")) {
            far.computeIfAbsent(cells.get(2), key -> new ArrayList<>()).add(rule);
        }
    }

    /** Whether names of a state are written as those of the languages near to the articles' own. */
    boolean isNear(String iso3) {
        return nearStates.contains(iso3);
    }

    /** A text in Latin letters; what is no letter of the table stays. */
    String of(String text, boolean isNear) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        Map<String, List<Rule>> rules = isNear ? near : far;
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int taken = 0;
            for (int length = Math.min(LONGEST, text.length() - at); length > 0 && taken == 0; length--) {
                for (Rule rule : rules.getOrDefault(lower.substring(at, at + length), List.of())) {
                    if (fits(rule.place, lower, at, length)) {
                        append(out, rule.latin, text, at, length);
                        taken = length;
                        break;
                    }
                }
            }
            if (taken == 0) {
                out.append(text.charAt(at));
                taken = 1;
            }
            at += taken;
        }
        return out.toString();
    }

    private boolean fits(String place, String lower, int at, int length) {
        boolean start = at == 0 || !Character.isLetter(lower.charAt(at - 1));
        return switch (place) {
            case "^" -> start;
            case "$" -> at + length == lower.length() || !Character.isLetter(lower.charAt(at + length));
            case "v" -> !start && vowels.indexOf(lower.charAt(at - 1)) >= 0;
            default -> true;
        };
    }

    /** Capitals stay capitals: of a whole word in capitals all letters, else the first. */
    private static void append(StringBuilder out, String latin, String text, int at, int length) {
        if (!Character.isUpperCase(text.charAt(at)) || latin.isEmpty()) {
            out.append(latin);
            return;
        }
        boolean next = at + length < text.length() && Character.isUpperCase(text.charAt(at + length));
        boolean before = at > 0 && Character.isUpperCase(text.charAt(at - 1));
        if (next || before && at + length == text.length()) {
            out.append(latin.toUpperCase(Locale.ROOT));
        } else {
            out.append(Character.toUpperCase(latin.charAt(0))).append(latin, 1, latin.length());
        }
    }

    /** Whether a noun for people means many. */
    boolean isPlural(String noun) {
        return !noun.isEmpty() && plural.indexOf(noun.charAt(noun.length() - 1)) >= 0;
    }

    /** What of a name stays the same in all its cases, roughly. */
    String stem(String name) {
        StringBuilder stem = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            int end = word.length();
            while (end > 2 && endings.indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            stem.append(stem.isEmpty() ? "" : " ").append(word, 0, end);
        }
        return stem.toString();
    }
}
