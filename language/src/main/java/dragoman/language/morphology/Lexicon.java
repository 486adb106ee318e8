package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What our own files say of words: what the dictionary lacks, what it has wrong. Immutable once read. */
final class Lexicon {
    private final Map<String, List<Analysis>> common = new HashMap<>();
    private final Map<String, List<Analysis>> names = new HashMap<>();
    private final Map<String, List<Analysis>> abbreviations = new HashMap<>();
    private final Map<String, List<Analysis>> closed = new HashMap<>();
    private final Map<String, Set<String>> noise = new HashMap<>();
    private final Map<String, Long> marks = new HashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final Map<String, Long> listed = new HashMap<>();
    private final Set<Analysis> people = new HashSet<>();
    private final Folding folding;

    /** A reading that follows from one that has the features. */
    private record Derived(long mask, long features, long tag) {}

    private Lexicon(Folding folding) {
        this.folding = folding;
    }

    /** Reads {@code closed}, {@code supplement}, {@code noise} and {@code marks} of the folder. */
    static Lexicon load(
            LexiconSource source, String folder, Map<String, Declension> patterns, Folding folding, Problems problems) {
        Lexicon lexicon = new Lexicon(folding);
        for (Line line : LexiconFile.lines(source, folder + "closed.tsv")) {
            lexicon.addClosed(line, problems);
        }
        for (Line line : LexiconFile.lines(source, folder + "supplement.tsv")) {
            lexicon.addSupplement(line, patterns, problems);
        }
        for (Line line : LexiconFile.lines(source, folder + "noise.tsv")) {
            List<String> cells = line.cells();
            long pos = cells.size() < 3 ? Tag.NOTHING : Features.add(Tag.NOTHING, cells.get(2), line, problems);
            lexicon.noise.computeIfAbsent(cells.get(0), none -> new HashSet<>()).add(key(cells.get(1), pos));
        }
        for (Line line : LexiconFile.lines(source, folder + "marks.tsv")) {
            List<String> cells = line.cells();
            long pos = Features.add(Tag.NOTHING, cells.get(1), line, problems);
            lexicon.marks.put(key(cells.get(0), pos), Features.add(Tag.NOTHING, cells.get(2), line, problems));
        }
        for (Line line : LexiconFile.lines(source, folder + "derived.tsv")) {
            List<String> cells = line.cells();
            long features = Features.add(Tag.NOTHING, cells.get(0), line, problems);
            long tag = Features.add(Tag.NOTHING, cells.get(1), line, problems);
            lexicon.derived.add(new Derived(Features.mask(cells.get(0)), features, tag));
        }
        return lexicon;
    }

    /** Adds names of other files; before any form is read. */
    void add(NameLists lists, Problems problems) {
        lists.read((form, reading) -> put(names, form, reading), problems);
        listed.putAll(lists.marks());
        people.addAll(lists.people());
    }

    private void addClosed(Line line, Problems problems) {
        List<String> cells = line.cells();
        if (cells.size() != 3) {
            problems.add("LEX-023", line, "has " + cells.size() + " cells; expected 3");
            return;
        }
        long tag = Features.add(Tag.NOTHING, cells.get(1), line, problems);
        for (String pair : cells.get(2).split(";")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                problems.add("LEX-024", line, "\"" + pair + "\" has no \"=\"; expected features=forms");
                continue;
            }
            Analysis analysis = new Analysis(
                    cells.get(0), Features.add(tag, pair.substring(0, equals).strip(), line, problems));
            for (String form : Line.items(pair.substring(equals + 1))) {
                put(closed, form, analysis);
            }
        }
    }

    private void addSupplement(Line line, Map<String, Declension> patterns, Problems problems) {
        List<String> cells = line.cells();
        Declension pattern = cells.size() == 3 ? patterns.get(cells.get(1)) : null;
        if (pattern == null) {
            problems.add("LEX-025", line, "expected word, pattern of declensions.tsv, features; got " + cells);
            return;
        }
        String word = cells.get(0);
        long features = Features.add(Tag.NOTHING, cells.get(2), line, problems);
        int capitals = capitals(word);
        Map<String, List<Analysis>> into = capitals == 0 ? common : single(word, capitals) ? names : abbreviations;
        String lower = word.toLowerCase(Locale.ROOT);
        pattern.forms(lower, lower, features).forEach((form, all) -> all.forEach(one -> put(into, form, one)));
    }

    private static boolean single(String word, int capitals) {
        return capitals == 1 || word.indexOf('-') > 0;
    }

    private void put(Map<String, List<Analysis>> into, String form, Analysis analysis) {
        for (String spelling : folding.spellings(form)) {
            List<Analysis> all = into.computeIfAbsent(spelling, none -> new ArrayList<>(2));
            if (!all.contains(analysis)) {
                all.add(analysis);
            }
        }
    }

    static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /**
     * Adds what these files say of a form to what the dictionary says, and takes away what is wrong there.
     *
     * @param capitals number of capital letters in the form as written
     */
    List<Analysis> complete(String lower, int capitals, List<Analysis> dictionary) {
        List<Analysis> short0 = capitals > 1 ? abbreviations.get(lower) : null;
        if (short0 != null) {
            return short0;
        }
        List<Analysis> exact = closed.getOrDefault(lower, List.of());
        List<Analysis> named = capitals > 0 ? names.getOrDefault(lower, List.of()) : List.of();
        LinkedHashSet<Analysis> all = new LinkedHashSet<>(exact);
        all.addAll(named);
        all.addAll(common.getOrDefault(lower, List.of()));
        for (Analysis one : dictionary) {
            if (!replaced(one, exact) && !noisy(lower, one)) {
                Analysis marked = capitals > 0 ? named(marked(one)) : marked(one);
                if (!same(marked, named)) {
                    all.add(marked);
                }
            }
        }
        List<Analysis> readings = new ArrayList<>(all);
        if (capitals > 0) {
            dropUnusualNames(readings);
        }
        derive(lower, readings);
        return readings;
    }

    /** Whether a name has the same grammar, so that the ordinary word adds nothing. */
    private static boolean same(Analysis one, List<Analysis> names) {
        for (Analysis name : names) {
            if (name.lemma().equals(one.lemma())
                    && Tag.with(name.tag(), Tag.Name.NONE) == Tag.with(one.tag(), Tag.Name.NONE)) {
                return true;
            }
        }
        return false;
    }

    /** Where a form may be a given name that is listed, given names that no list has are noise of the dictionary. */
    private void dropUnusualNames(List<Analysis> readings) {
        boolean usual = false;
        for (Analysis one : readings) {
            usual |= Tag.name(one.tag()) == Tag.Name.GIVEN && people.contains(NameLists.person(one));
        }
        if (usual) {
            readings.removeIf(one -> Tag.name(one.tag()) == Tag.Name.GIVEN && !people.contains(NameLists.person(one)));
        }
    }

    private void derive(String lower, List<Analysis> readings) {
        for (int i = 0, known = readings.size(); i < known; i++) {
            long tag = readings.get(i).tag();
            for (Derived one : derived) {
                if ((tag & one.mask()) == one.features() && !hasPos(readings, Tag.pos(one.tag()))) {
                    readings.add(new Analysis(lower, one.tag()));
                }
            }
        }
    }

    private static boolean hasPos(List<Analysis> readings, Tag.Pos pos) {
        for (Analysis one : readings) {
            if (Tag.pos(one.tag()) == pos) {
                return true;
            }
        }
        return false;
    }

    private boolean noisy(String lower, Analysis one) {
        Set<String> keys = noise.get(lower);
        return keys != null
                && (keys.contains(key(one.lemma(), Tag.NOTHING))
                        || keys.contains(key(one.lemma(), Tag.of(Tag.pos(one.tag())))));
    }

    private static boolean replaced(Analysis one, List<Analysis> exact) {
        return hasPos(exact, Tag.pos(one.tag()));
    }

    private Analysis named(Analysis one) {
        Long features = listed.get(one.lemma());
        if (features == null) {
            return one;
        }
        boolean place = Tag.name(features) == Tag.Name.PLACE
                && Tag.pos(one.tag()) == Tag.Pos.NOUN
                && Tag.name(one.tag()) == Tag.Name.NONE
                && Tag.animacy(one.tag()) == Tag.Animacy.INANIMATE;
        return place ? new Analysis(one.lemma(), one.tag() | features) : one;
    }

    private Analysis marked(Analysis one) {
        Long more = marks.get(key(one.lemma(), Tag.of(Tag.pos(one.tag()))));
        return more == null ? one : new Analysis(one.lemma(), one.tag() | more);
    }

    private static String key(String lemma, long pos) {
        return lemma + "\t" + pos;
    }
}
