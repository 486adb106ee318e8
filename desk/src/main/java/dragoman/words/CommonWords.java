package dragoman.words;

import dragoman.chronicle.WordKeys;
import dragoman.language.Language;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.language.load.Properties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the lexicon says of words by which texts are compared: how common they are, and which stand for one another. */
final class CommonWords {
    private final Map<String, Integer> rarities = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();

    private static final String MONTH = "month=";

    private static final int LEAST_STEM = 3;

    private final UnaryOperator<String> folded;
    private final String nameEnds;

    private CommonWords(UnaryOperator<String> folded, String nameEnds) {
        this.folded = folded;
        this.nameEnds = nameEnds;
    }

    /**
     * Reads {@code keys/KEYS}, {@code keys/common.tsv}, {@code keys/press.tsv}, which corrects it, and {@code
     * keys/same.tsv} of a language, and the months of its words of time.
     *
     * @throws dragoman.language.load.LexiconException where a file is missing or wrong
     */
    static CommonWords load(LexiconSource source, Language language) {
        String code = language.code();
        Problems problems = new Problems();
        String nameEnds = Properties.read(source, code + "/keys/KEYS", problems).get("name-ends", "");
        CommonWords words = new CommonWords(language::folded, nameEnds);
        for (String file : new String[] {"/keys/common.tsv", "/keys/press.tsv"}) {
            for (Line line : LexiconFile.lines(source, code + file)) {
                words.addCommon(line, problems);
            }
        }
        for (Line line : LexiconFile.lines(source, code + "/keys/same.tsv")) {
            words.addSame(line, problems);
        }
        for (Line line : LexiconFile.lines(source, code + "/states.tsv")) {
            words.addState(line);
        }
        for (Line line : LexiconFile.lines(source, code + "/times/words.tsv")) {
            words.addMonth(line);
        }
        problems.failIfAny();
        return words;
    }

    /** Adjectives and people of a state stand for its first name; weak ones, that mean more, for themselves. */
    private void addState(Line line) {
        List<String> cells = line.cells();
        if (cells.size() > 3) {
            String name = plain(Line.items(cells.get(1)).get(0));
            for (String words : new String[] {cells.get(1), cells.get(2), cells.get(3)}) {
                for (String word : Line.items(words)) {
                    if (!word.endsWith("?")
                            && word.indexOf(' ') < 0
                            && !plain(word).equals(name)) {
                        same.putIfAbsent(plain(word), name);
                    }
                }
            }
        }
    }

    private String plain(String word) {
        return folded.apply(word.toLowerCase(Locale.ROOT));
    }

    /** The months' names; what else is wrong with a word of time the reader of times says. */
    private void addMonth(Line line) {
        List<String> cells = line.cells();
        if (cells.size() > 2 && cells.get(1).equals("month") && cells.get(2).startsWith(MONTH)) {
            int month = Integer.parseInt(cells.get(2).substring(MONTH.length()));
            Line.items(cells.get(0)).forEach(word -> months.put(word, month));
        }
    }

    private void addCommon(Line line, Problems problems) {
        List<String> cells = line.cells();
        int rarity =
                cells.size() == 2 && cells.get(0).length() == 1 ? cells.get(0).charAt(0) - '0' : -1;
        if (rarity < 0 || rarity >= WordKeys.RAREST) {
            problems.add("LEX-070", line, "expected a rarity from 0 to 9, a tab and words between spaces");
            return;
        }
        for (String word : cells.get(1).split(" ")) {
            rarities.put(word, rarity);
        }
    }

    private void addSame(Line line, Problems problems) {
        List<String> cells = line.cells();
        if (cells.size() != 2) {
            problems.add(
                    "LEX-071", line, "has " + cells.size() + " cells; expected a key and the words that it stands for");
            return;
        }
        for (String word : cells.get(1).split(" ")) {
            String before = same.put(word, cells.get(0));
            if (before != null || same.containsKey(cells.get(0))) {
                problems.add("LEX-072", line, "\"" + (before == null ? cells.get(0) : word) + "\" stands for two keys");
            }
        }
    }

    /** What stays of a name that no dictionary knows without the endings that differ from form to form. */
    String stem(String name) {
        int end = name.length();
        while (end > LEAST_STEM && nameEnds.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** How seldom articles have the word. */
    int rarity(String word) {
        return rarities.getOrDefault(word, WordKeys.RAREST);
    }

    /** The number of a month by its name, 0 for other words. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** The word that stands for this one; mostly itself. */
    String standsFor(String word) {
        return same.getOrDefault(word, word);
    }
}
