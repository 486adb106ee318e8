package dragoman.reader.actor;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How names are declined: from a form back to the nominatives it may come from, and from a nominative to its forms. */
final class Declension {
    private static final Tag.Case[] CASES = {
        Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
    };
    private static final int KIND = 0;
    private static final int GENDER = 1;
    private static final int ENDINGS = 2;
    private static final int STEM = 8;
    private static final int WEIGHT = 9;
    private static final int GENITIVE = 1;

    /** What sort of name a row declines. */
    enum Kind {
        ANY,
        GIVEN,
        FAMILY,
        PATRONYMIC,
        PLACE,
        ADJECTIVE
    }

    /**
     * A nominative that a form may come from.
     *
     * @param name the nominative, letters as in the form
     * @param kind what sort of name is declined so
     * @param set the genders and cases of the form, were this its nominative, as {@link Agreement} has them
     * @param weight how likely, against others of the same form
     */
    record Base(String name, Kind kind, int set, int weight) {}

    private record Row(
            Kind kind, int gender, List<List<String>> endings, List<String> suffixes, String letters, int weight) {
        boolean fits(String stem) {
            if (stem.length() < 2) {
                return stem.length() == 1 && letters.isEmpty() && suffixes.isEmpty();
            }
            if (!letters.isEmpty()) {
                return letters.indexOf(stem.charAt(stem.length() - 1)) >= 0;
            }
            if (suffixes.isEmpty()) {
                return true;
            }
            for (String suffix : suffixes) {
                if (stem.endsWith(suffix)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Cell(Row row, int kasus) {}

    private final List<Row> rows;
    private final Map<String, List<Cell>> byEnding = new HashMap<>();
    private final int longest;

    private Declension(List<Row> rows) {
        this.rows = List.copyOf(rows);
        int most = 0;
        for (Row row : rows) {
            for (int kasus = 0; kasus < CASES.length; kasus++) {
                for (String ending : row.endings().get(kasus)) {
                    byEnding.computeIfAbsent(ending, any -> new ArrayList<>()).add(new Cell(row, kasus));
                    most = Math.max(most, ending.length());
                }
            }
        }
        longest = most;
    }

    /** Reads the table of endings. */
    static Declension load(LexiconSource source, String path) {
        Problems problems = new Problems();
        List<Row> rows = new ArrayList<>();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() <= WEIGHT) {
                problems.add("LEX-401", line, "expected " + (WEIGHT + 1) + " columns, got " + cells.size());
                continue;
            }
            row(line, cells, problems, rows);
        }
        problems.failIfAny();
        return new Declension(rows);
    }

    private static void row(Line line, List<String> cells, Problems problems, List<Row> rows) {
        int gender = "mfnp".indexOf(cells.get(GENDER));
        if (gender < 0 || cells.get(GENDER).length() != 1) {
            problems.add("LEX-402", line, "unknown gender \"" + cells.get(GENDER) + "\"; expected m, f, n or p");
            return;
        }
        List<List<String>> endings = new ArrayList<>();
        for (int i = 0; i < CASES.length; i++) {
            String cell = cells.get(ENDINGS + i);
            endings.add(cell.isEmpty() ? List.of("") : Line.items(cell));
        }
        String stem = cells.get(STEM);
        boolean letters = stem.startsWith("[") && stem.endsWith("]");
        Kind kind = null;
        for (Kind one : Kind.values()) {
            if (one.name().equalsIgnoreCase(cells.get(KIND))) {
                kind = one;
            }
        }
        if (kind == null || !cells.get(WEIGHT).chars().allMatch(Character::isDigit)) {
            problems.add(
                    "LEX-403",
                    line,
                    "unknown kind \"" + cells.get(KIND) + "\" or no weight; expected one of "
                            + Arrays.toString(Kind.values()));
            return;
        }
        rows.add(new Row(
                kind,
                1 << gender,
                endings,
                letters ? List.of() : Line.items(stem),
                letters ? stem.substring(1, stem.length() - 1) : "",
                Integer.parseInt(cells.get(WEIGHT))));
    }

    /**
     * The nominatives of persons' names that a form may come from, in the order of the table. Only letters are looked at,
     * so the form may be capitalised.
     */
    List<Base> bases(String form) {
        List<Base> bases = new ArrayList<>();
        for (int length = Math.min(longest, form.length() - 1); length >= 0; length--) {
            List<Cell> cells = byEnding.get(form.substring(form.length() - length));
            if (cells == null) {
                continue;
            }
            String stem = form.substring(0, form.length() - length);
            for (Cell cell : cells) {
                Row row = cell.row();
                if (row.kind().compareTo(Kind.PATRONYMIC) <= 0 && row.fits(stem)) {
                    add(
                            bases,
                            new Base(
                                    stem + row.endings().get(0).get(0),
                                    row.kind(),
                                    Agreement.of(CASES[cell.kasus()], row.gender()),
                                    row.weight()));
                }
            }
        }
        return bases;
    }

    /** Cases of the same row come as one base. */
    private static void add(List<Base> bases, Base base) {
        for (int i = 0; i < bases.size(); i++) {
            Base other = bases.get(i);
            if (other.name().equals(base.name())
                    && other.kind() == base.kind()
                    && other.weight() == base.weight()
                    && Agreement.genders(other.set()) == Agreement.genders(base.set())) {
                bases.set(i, new Base(base.name(), base.kind(), other.set() | base.set(), base.weight()));
                return;
            }
        }
        bases.add(base);
    }

    /** All forms of a person's name by every row that fits its nominative, with what they can be. */
    Map<String, Integer> forms(String nominative, int genders) {
        Map<String, Integer> forms = new HashMap<>();
        for (Row row : rows) {
            String ending = row.endings().get(0).get(0);
            if ((row.gender() & genders) == 0
                    || row.kind().compareTo(Kind.PATRONYMIC) > 0
                    || !nominative.endsWith(ending)
                    || row.weight() <= 1) {
                continue;
            }
            String stem = nominative.substring(0, nominative.length() - ending.length());
            if (row.fits(stem)) {
                decline(row, stem, forms);
            }
        }
        return forms;
    }

    private static void decline(Row row, String stem, Map<String, Integer> forms) {
        for (int kasus = 0; kasus < CASES.length; kasus++) {
            for (String each : row.endings().get(kasus)) {
                forms.merge(stem + each, Agreement.of(CASES[kasus], row.gender()), (a, b) -> a | b);
            }
        }
    }

    /** All forms of one word of a place's or an organisation's name; only the word itself where no row fits. */
    Map<String, Integer> placeForms(String nominative) {
        Map<String, Integer> forms = new HashMap<>();
        for (Row row : rows) {
            String ending = row.endings().get(0).get(0);
            if (row.kind().compareTo(Kind.PATRONYMIC) <= 0 || !nominative.endsWith(ending)) {
                continue;
            }
            String stem = nominative.substring(0, nominative.length() - ending.length());
            if (row.fits(stem)) {
                decline(row, stem, forms);
                return forms;
            }
        }
        forms.put(nominative, Agreement.ALL);
        return forms;
    }

    /** The genitives that one word of a place's or an organisation's name may have, likeliest first; empty if none fits. */
    List<String> genitives(String nominative) {
        List<String> found = new ArrayList<>();
        for (Row row : rows) {
            String ending = row.endings().get(0).get(0);
            if (row.kind().compareTo(Kind.PATRONYMIC) <= 0 || !nominative.endsWith(ending)) {
                continue;
            }
            String stem = nominative.substring(0, nominative.length() - ending.length());
            if (row.fits(stem)) {
                found.addAll(
                        row.endings().get(GENITIVE).stream().map(stem::concat).toList());
            }
        }
        return found;
    }
}
