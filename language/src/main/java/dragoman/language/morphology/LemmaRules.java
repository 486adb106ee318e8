package dragoman.language.morphology;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.List;

/** Mends dictionary forms that a dictionary gives in another way than we name people. Immutable once read. */
final class LemmaRules {
    private final List<Rule> rules = new ArrayList<>();

    private LemmaRules() {}

    private record Rule(Tag.Name name, Tag.Gender gender, boolean ofForm, String text, String instead) {}

    static LemmaRules load(LexiconSource source, String path, Problems problems) {
        LemmaRules all = new LemmaRules();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() != 4
                    || !(cells.get(1).equals("form") || cells.get(1).equals("lemma"))) {
                problems.add(
                        "LEX-032", line, "expected features, \"form\" or \"lemma\", text, replacement; got " + cells);
                continue;
            }
            long tag = Features.add(Tag.NOTHING, cells.get(0), line, problems);
            all.rules.add(
                    new Rule(Tag.name(tag), Tag.gender(tag), cells.get(1).equals("form"), cells.get(2), cells.get(3)));
        }
        return all;
    }

    /** The dictionary form to use for that reading of a form. */
    String lemma(String form, String lemma, long tag) {
        Tag.Name name = Tag.name(tag);
        if (name == Tag.Name.NONE || Tag.kasus(tag) == Tag.Case.INDECLINABLE) {
            return lemma;
        }
        for (Rule rule : rules) {
            if (rule.name() == name && rule.gender() == Tag.gender(tag)) {
                int at = rule.ofForm() ? form.lastIndexOf(rule.text()) : ending(lemma, rule.text());
                if (at >= 0) {
                    return (rule.ofForm() ? form : lemma).substring(0, at) + rule.instead();
                }
            }
        }
        return lemma;
    }

    private static int ending(String lemma, String text) {
        return lemma.endsWith(text) ? lemma.length() - text.length() : -1;
    }
}
