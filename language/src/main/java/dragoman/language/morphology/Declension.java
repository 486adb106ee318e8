package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern after which words are declined.
 *
 * @param cut what is cut off the dictionary form before endings are put on
 * @param endings each ending with the grammar that it gives
 */
record Declension(String cut, List<Ending> endings) {
    private static final Tag.Case[] CASES = {
        Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
    };
    private static final Tag.Gender[] GENDERS = {Tag.Gender.MASCULINE, Tag.Gender.FEMININE, Tag.Gender.NEUTER};

    /** An ending and its grammar. */
    record Ending(String text, long tag) {}

    /** The forms of a word, each with its reading. */
    Map<String, List<Analysis>> forms(String word, String lemma, long features) {
        Map<String, List<Analysis>> forms = new LinkedHashMap<>();
        String stem = word.endsWith(cut) ? word.substring(0, word.length() - cut.length()) : word;
        for (Ending ending : endings) {
            Analysis analysis = new Analysis(lemma, ending.tag() | features);
            forms.computeIfAbsent(stem + ending.text(), form -> new ArrayList<>())
                    .add(analysis);
        }
        return forms;
    }

    /** All patterns of a file, by name. */
    static Map<String, Declension> load(LexiconSource source, String path, Problems problems) {
        Map<String, Declension> all = new LinkedHashMap<>();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            int endings = cells.size() - 3;
            if (endings != 0 && endings != 12 && endings != 24) {
                problems.add(
                        "LEX-022", line, "has " + cells.size() + " cells; expected 3, 15 (nouns) or 27 (adjectives)");
                continue;
            }
            long tag = Features.add(Tag.NOTHING, cells.get(1), line, problems);
            all.put(cells.get(0), new Declension(bare(cells.get(2)), endings(cells.subList(3, cells.size()), tag)));
        }
        return all;
    }

    /** Patterns of verbs, by name; they use the patterns of adjectives that are known already. */
    static Map<String, Declension> loadVerbs(
            LexiconSource source, String path, Map<String, Declension> adjectives, Problems problems) {
        Map<String, Declension> all = new LinkedHashMap<>();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() != 4) {
                problems.add("LEX-035", line, "has " + cells.size() + " cells; expected 4");
                continue;
            }
            long tag = Features.add(Tag.NOTHING, cells.get(1), line, problems);
            List<Ending> endings = new ArrayList<>();
            for (String pair : cells.get(3).split(";")) {
                int equals = pair.indexOf('=');
                String features = pair.substring(0, Math.max(0, equals)).strip();
                for (String ending : Line.items(pair.substring(equals + 1))) {
                    addVerbForms(ending, Features.add(tag, features, line, problems), adjectives, endings);
                }
            }
            all.put(cells.get(0), new Declension(bare(cells.get(2)), endings));
        }
        return all;
    }

    private static void addVerbForms(
            String ending, long tag, Map<String, Declension> adjectives, List<Ending> endings) {
        String[] parts = ending.split("@");
        Declension adjective = parts.length > 1 ? adjectives.get(parts[1]) : null;
        if (adjective == null) {
            endings.add(new Ending(parts[0], tag));
            return;
        }
        String after = parts.length > 2 ? parts[2] : "";
        for (Ending one : adjective.endings()) {
            // An adjective's ending gives case, number and gender; the part of speech stays that of the verb's form.
            long declined = one.tag() & ~Tag.of(Tag.Pos.ADJECTIVE) | tag;
            endings.add(new Ending(parts[0] + one.text() + after, declined));
        }
    }

    private static List<Ending> endings(List<String> cells, long tag) {
        List<Ending> endings = new ArrayList<>();
        if (cells.isEmpty()) {
            endings.add(new Ending("", tag));
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean plural = cells.size() == 12 ? i >= 6 : i >= 18;
            long here = Tag.with(tag, CASES[i % 6]);
            here = Tag.with(here, plural ? Tag.Number.PLURAL : Tag.Number.SINGULAR);
            if (cells.size() == 24 && !plural) {
                here = Tag.with(here, GENDERS[i / 6]);
            }
            for (String ending : Line.items(cells.get(i))) {
                endings.add(new Ending(bare(ending), here));
            }
        }
        return endings;
    }

    private static String bare(String ending) {
        return ending.equals("0") ? "" : ending;
    }
}
