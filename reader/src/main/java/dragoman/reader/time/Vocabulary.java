package dragoman.reader.time;

import dragoman.language.Analysis;
import dragoman.language.Token;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of time of one language: dictionary form to meanings, and what endings written after digits mean. Immutable
 * after loading.
 *
 * <p>{@code words.tsv} has dictionary form · classes · fields, {@code adjectives.tsv} numeral prefixes and length stems
 * that combine, {@code endings.tsv} endings of digits.
 */
final class Vocabulary {
    /** Class of cardinal numerals in words. */
    static final String CARDINAL = "cardinal";

    /** Class of ordinal numerals in words. */
    static final String ORDINAL = "ordinal";

    /** Class of adjectives of length made of a numeral and a unit. */
    static final String LENGTH = "length";

    /** Class of the second half of such adjectives, for those that write the numeral in digits. */
    static final String LENGTH_STEM = "length-stem";

    private static final Sense[] NONE = {};

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Sense[]> senses = new HashMap<>();
    private final Map<String, Ending> endings = new HashMap<>();
    private final BitSet literals = new BitSet();
    private final int cardinal;
    private final int ordinal;
    private final int[] hints;

    private Vocabulary() {
        cardinal = kind(CARDINAL);
        ordinal = kind(ORDINAL);
        Hint[] all = Hint.values();
        hints = new int[all.length];
        for (Hint hint : all) {
            hints[hint.ordinal()] = kind(hint.kind());
        }
    }

    /**
     * The words of a language.
     *
     * @param folder where its time files lie, with a slash at the end: {@code ru/times/}
     */
    static Vocabulary load(LexiconSource source, String folder, Problems problems) {
        Vocabulary vocabulary = new Vocabulary();
        for (Line line : LexiconFile.lines(source, folder + "words.tsv")) {
            vocabulary.readWord(line, problems);
        }
        vocabulary.readAdjectives(LexiconFile.lines(source, folder + "adjectives.tsv"), problems);
        for (Line line : LexiconFile.lines(source, folder + "endings.tsv")) {
            vocabulary.readEnding(line, problems);
        }
        return vocabulary;
    }

    private void readWord(Line line, Problems problems) {
        List<String> cells = line.cells();
        if (cells.size() < 2 || cells.get(1).isEmpty()) {
            problems.add("TIM-001", line, "expected: word, classes and fields between tabs");
            return;
        }
        List<Field> fields = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        if (cells.size() > 2) {
            for (String assignment : Line.items(cells.get(2))) {
                readAssignment(assignment, line, problems, fields, values);
            }
        }
        boolean noun = cells.size() > 3 && cells.get(3).equals("noun");
        for (String kind : Line.items(cells.get(1))) {
            Sense sense = new Sense(
                    kind(kind),
                    fields.toArray(Field[]::new),
                    values.stream().mapToInt(Integer::intValue).toArray(),
                    noun);
            for (String word : Line.items(cells.get(0))) {
                add(word, sense);
            }
        }
    }

    private static void readAssignment(
            String assignment, Line line, Problems problems, List<Field> fields, List<Integer> values) {
        int equals = assignment.indexOf('=');
        Field field =
                equals < 0 ? null : Field.named(assignment.substring(0, equals).strip());
        Integer value = field == null
                ? null
                : value(field, assignment.substring(equals + 1).strip());
        if (field == null || value == null) {
            problems.add("TIM-002", line, "not a field with a value: \"" + assignment + "\"");
            return;
        }
        fields.add(field);
        values.add(value);
    }

    /** A value as files write it, a number or a name; {@code null} where the field has no such value. */
    static @Nullable Integer value(Field field, String word) {
        try {
            if (field == Field.UNIT && Character.isLetter(word.charAt(0))) {
                return Unit.valueOf(word.toUpperCase(Locale.ROOT)).ordinal();
            }
            if (field == Field.ANCHOR && Character.isLetter(word.charAt(0))) {
                return Anchor.valueOf(word.toUpperCase(Locale.ROOT)).ordinal();
            }
            int number = Integer.parseInt(word);
            return number < field.least || number > field.most ? null : Integer.valueOf(number);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void readAdjectives(List<Line> lines, Problems problems) {
        List<Line> prefixes = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = line.cells();
            if (cells.size() == 3 && cells.get(0).equals("prefix")) {
                prefixes.add(line);
            } else if (cells.size() != 3 || !cells.get(0).equals("stem")) {
                problems.add("TIM-003", line, "expected \"prefix\" or \"stem\", words, value between tabs");
            }
        }
        for (Line line : lines) {
            List<String> cells = line.cells();
            Integer unit = cells.get(0).equals("stem") ? value(Field.UNIT, cells.get(2)) : null;
            if (unit == null) {
                continue;
            }
            for (String stem : Line.items(cells.get(1))) {
                add(stem, new Sense(kind(LENGTH_STEM), new Field[] {Field.UNIT}, new int[] {unit}, false));
                combine(stem, unit, prefixes, problems);
            }
        }
    }

    private void combine(String stem, int unit, List<Line> prefixes, Problems problems) {
        for (Line line : prefixes) {
            Integer n = value(Field.N, line.cells().get(2));
            if (n == null) {
                problems.add("TIM-004", line, "not a count: \"" + line.cells().get(2) + "\"");
                continue;
            }
            Sense sense = new Sense(kind(LENGTH), new Field[] {Field.N, Field.UNIT}, new int[] {n, unit}, false);
            for (String prefix : Line.items(line.cells().get(1))) {
                add(prefix + stem, sense);
            }
        }
    }

    private void readEnding(Line line, Problems problems) {
        List<String> cells = line.cells();
        try {
            Ending ending = Ending.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            for (String one : Line.items(cells.get(0))) {
                endings.put(one, ending);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add("TIM-005", line, "expected endings and one of cardinal, ordinal, plural between tabs");
        }
    }

    private void add(String word, Sense sense) {
        senses.merge(word, new Sense[] {sense}, Vocabulary::join);
    }

    private static Sense[] join(Sense[] old, Sense[] added) {
        Sense[] all = java.util.Arrays.copyOf(old, old.length + 1);
        all[old.length] = added[0];
        return all;
    }

    /** The number of a class, a new one where the name is new. Only for loading. */
    int kind(String name) {
        return kinds.computeIfAbsent(name, unused -> kinds.size());
    }

    /** Whether words of that class exist. */
    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    /** A class that holds just this word or sign, for words that rules write out. Only for loading. */
    int literal(String word) {
        String name = "\"" + word;
        boolean fresh = !kinds.containsKey(name);
        int kind = kind(name);
        if (fresh) {
            literals.set(kind);
            add(word, new Sense(kind, new Field[] {}, new int[] {}, false));
        }
        return kind;
    }

    /** Makes a word that rules write out one that may begin an expression by itself. Only for loading. */
    void strengthen(String word) {
        add(word, new Sense(kind("named"), new Field[] {}, new int[] {}, false));
    }

    /** Number of classes. */
    int size() {
        return kinds.size();
    }

    /** Meanings of a dictionary form in lower case; empty where it is no word of time. */
    Sense[] of(String lemma) {
        return senses.getOrDefault(lemma, NONE);
    }

    /** What an ending written after digits means, {@code null} where it is none. */
    @Nullable
    Ending ending(String letters) {
        return endings.get(letters);
    }

    boolean isCardinal(Sense sense) {
        return sense.kind() == cardinal;
    }

    /** Whether the word in any of its readings gives the hint. */
    boolean gives(Token token, Hint hint) {
        int wanted = hints[hint.ordinal()];
        for (Analysis analysis : token.analyses()) {
            for (Sense sense : of(analysis.lemma())) {
                if (sense.kind() == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isOrdinal(Sense sense) {
        return sense.kind() == ordinal;
    }

    /** Whether the word means nothing by itself and stands here only because rules write it out. */
    boolean isLiteral(Sense sense) {
        return literals.get(sense.kind());
    }

    /** What the letters glued to a number say of it. */
    enum Ending {
        CARDINAL,
        ORDINAL,
        /** Ordinal or plural of one: both a date and a decade. */
        EITHER,
        PLURAL
    }
}
