package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes names from other files of the lexicon: those that the dictionary lacks are declined, the others marked. */
final class NameLists {
    private final LexiconSource source;
    private final String code;
    private final WordDictionary dictionary;
    private final Map<String, Declension> declensions;
    private final Map<String, List<String>> patterns = new HashMap<>();
    private final Map<String, Long> marks = new HashMap<>();
    private final Set<Analysis> people = new HashSet<>();

    NameLists(LexiconSource source, String code, WordDictionary dictionary, Map<String, Declension> declensions) {
        this.source = source;
        this.code = code;
        this.dictionary = dictionary;
        this.declensions = declensions;
    }

    /**
     * Reads {@code morphology/lists.tsv}, {@code morphology/list-patterns.tsv} and the files that they name.
     *
     * @param into takes each form with its reading
     */
    void read(BiConsumer<String, Analysis> into, Problems problems) {
        String folder = code + "/morphology/";
        for (Line line : LexiconFile.lines(source, folder + "list-patterns.tsv")) {
            List<String> cells = line.cells();
            List<String> names = Line.items(cells.get(cells.size() - 1));
            if (cells.size() != 3 || !declensions.keySet().containsAll(names)) {
                problems.add("LEX-033", line, "expected sort, ending, patterns of declensions.tsv; got " + cells);
                continue;
            }
            for (String ending : SuffixGuesser.expand(cells.get(1))) {
                patterns.put(cells.get(0) + " " + ending, names);
            }
        }
        for (Line line : LexiconFile.lines(source, folder + "lists.tsv")) {
            List<String> cells = line.cells();
            if (cells.size() != 4) {
                problems.add("LEX-034", line, "has " + cells.size() + " cells; expected 4");
                continue;
            }
            readList(cells, Features.add(Tag.NOTHING, cells.get(3), line, problems), into);
        }
    }

    /** What is added to the readings of names that the dictionary has, by dictionary form; for capitalised forms. */
    Map<String, Long> marks() {
        return marks;
    }

    /** Each listed name of a person as dictionary form, name and gender. */
    Set<Analysis> people() {
        return people;
    }

    /** What {@link #people} has for a reading of a personal name. */
    static Analysis person(Analysis reading) {
        return new Analysis(reading.lemma(), Tag.of(Tag.name(reading.tag()), Tag.gender(reading.tag())));
    }

    private void readList(List<String> list, long features, BiConsumer<String, Analysis> into) {
        int column = Integer.parseInt(list.get(1)) - 1;
        String sort = list.get(2);
        boolean sorted = Character.isDigit(sort.charAt(0));
        for (Line line : LexiconFile.lines(source, code + "/" + list.get(0))) {
            List<String> cells = line.cells();
            if (cells.size() <= column || sorted && cells.size() < 2) {
                continue;
            }
            String sorts = sorted ? cells.get(Integer.parseInt(sort) - 1) : sort;
            for (String name : Line.items(cells.get(column))) {
                if (name.indexOf(' ') < 0
                        && !name.endsWith("?")
                        && name.length() > 1
                        && Lexicon.capitals(name) <= parts(name)) {
                    add(name.toLowerCase(Locale.ROOT), sorts, features, into);
                }
            }
        }
    }

    private static int parts(String name) {
        return 1 + (int) name.chars().filter(c -> c == '-').count();
    }

    private void add(String name, String sorts, long features, BiConsumer<String, Analysis> into) {
        for (int i = 0; i < sorts.length() && Tag.animacy(features) == Tag.Animacy.ANIMATE; i++) {
            Tag.Gender gender = sorts.charAt(i) == 'm' ? Tag.Gender.MASCULINE : Tag.Gender.FEMININE;
            people.add(new Analysis(name, Tag.of(Tag.name(features), gender)));
        }
        boolean known = false;
        for (Analysis one : dictionary.readings(name)) {
            known |= one.lemma().equals(name) && fits(one.tag(), features);
        }
        if (known) {
            marks.put(name, features);
            return;
        }
        if (sorts.equals("mf")) {
            decline(name, "m", features, into);
            decline(name, "f", features, into);
        } else {
            decline(name, sorts, features, into);
        }
    }

    /** Whether the dictionary's reading is that of the name, or of the word that the name is. */
    private static boolean fits(long tag, long features) {
        if (Tag.pos(tag) != Tag.Pos.NOUN || Tag.kasus(tag) != Tag.Case.NOM && Tag.kasus(tag) != Tag.Case.INDECLINABLE) {
            return false;
        }
        boolean person = Tag.animacy(features) == Tag.Animacy.ANIMATE;
        return person
                ? Tag.name(tag) == Tag.name(features)
                : Tag.name(tag) == Tag.Name.NONE && Tag.animacy(tag) == Tag.Animacy.INANIMATE;
    }

    private void decline(String name, String sort, long features, BiConsumer<String, Analysis> into) {
        for (int length = Math.min(3, name.length()); length > 0; length--) {
            List<String> found = patterns.get(sort + " " + name.substring(name.length() - length));
            if (found != null) {
                for (String pattern : found) {
                    Objects.requireNonNull(declensions.get(pattern))
                            .forms(name, name, features)
                            .forEach((form, all) -> all.forEach(one -> into.accept(form, one)));
                }
                return;
            }
        }
    }
}
