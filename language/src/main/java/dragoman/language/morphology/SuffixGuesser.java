package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Guesses the readings of unknown words by how they end: the longest known ending decides. Immutable once read. */
final class SuffixGuesser {
    /** Shortest part of a word that must stand before the ending. */
    private static final int LEAST_STEM = 1;

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private int longest;

    private SuffixGuesser() {}

    /**
     * What to do with a form that ends so.
     *
     * @param cut letters cut off the form
     * @param append letters put on for the dictionary form
     * @param tag grammar, marked as guessed
     */
    private record Rule(int cut, String append, long tag) {}

    /** Endings of ordinary words, with tags of the dictionary. */
    static SuffixGuesser ofWords(LexiconSource source, String path, ReadingMaker maker, Problems problems) {
        SuffixGuesser guesser = new SuffixGuesser();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() != 2) {
                problems.add("LEX-026", line, "has " + cells.size() + " cells; expected 2");
                continue;
            }
            for (String rule : cells.get(1).split(" ")) {
                String[] parts = rule.split("\\|");
                if (parts.length != 3 || !maker.tags().knows(parts[2])) {
                    problems.add("LEX-027", line, "\"" + rule + "\"; expected cut|append|tag with a tag of tags.tsv");
                    continue;
                }
                int cut = Integer.parseInt(parts[0]);
                String ending = cells.get(0);
                String lemmaEnding = ending.substring(0, Math.max(0, ending.length() - cut)) + parts[1];
                long tag = maker.tag(lemmaEnding, parts[2]);
                guesser.add(ending, new Rule(cut, parts[1], Tag.with(tag, Tag.Mark.GUESSED)));
            }
        }
        return guesser;
    }

    /** Endings of names, each declined after a pattern. */
    static SuffixGuesser ofNames(
            LexiconSource source, String path, Map<String, Declension> patterns, Problems problems) {
        SuffixGuesser guesser = new SuffixGuesser();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            Declension pattern = cells.size() == 3 ? patterns.get(cells.get(1)) : null;
            if (pattern == null) {
                problems.add("LEX-028", line, "expected ending, pattern of declensions.tsv, features; got " + cells);
                continue;
            }
            long features = Features.add(Tag.of(Tag.Mark.GUESSED), cells.get(2), line, problems);
            for (String ending : expand(cells.get(0))) {
                guesser.addAll(ending, pattern, features);
            }
        }
        return guesser;
    }

    /** The endings that a pattern like "[xy]z" stands for; letters in brackets stand first. */
    static List<String> expand(String ending) {
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

    private void addAll(String lemmaEnding, Declension pattern, long features) {
        String stem = lemmaEnding.substring(
                0, Math.max(0, lemmaEnding.length() - pattern.cut().length()));
        for (Declension.Ending ending : pattern.endings()) {
            Rule rule = new Rule(ending.text().length(), pattern.cut(), ending.tag() | features);
            add(stem + ending.text(), rule);
        }
    }

    private void add(String ending, Rule rule) {
        rules.computeIfAbsent(ending, none -> new ArrayList<>(2)).add(rule);
        longest = Math.max(longest, ending.length());
    }

    /** The readings that the longest ending offers; empty where none fits. */
    List<Analysis> guess(String lower) {
        for (int length = Math.min(longest, lower.length() - LEAST_STEM); length > 0; length--) {
            List<Rule> found = rules.get(lower.substring(lower.length() - length));
            if (found != null) {
                LinkedHashSet<Analysis> all = new LinkedHashSet<>();
                for (Rule rule : found) {
                    String stem = lower.substring(0, lower.length() - rule.cut());
                    all.add(new Analysis(stem + rule.append(), rule.tag()));
                }
                return new ArrayList<>(all);
            }
        }
        return List.of();
    }
}
