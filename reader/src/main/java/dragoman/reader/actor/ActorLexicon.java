package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of actors in one language: states, places, organisations, institutions, offices and who held them,
 * persons, words for people. Loaded and compiled once, immutable, shared by threads.
 */
public final class ActorLexicon {
    private static final String WEAK = "?";
    private static final int WEAK_WEIGHT = 5;

    private final ActorWords words;
    private final Declension declension;
    private final NameTrie trie;
    private final NameReader names;
    private final NameParticles particles;
    private final Set<String> familyFirst;
    private final Compounds compounds;
    private final NameHomes homes;
    private final Plurals plurals;
    private final Holders holders;
    private final ActorTables tables;
    private final Map<String, List<Fact.Person>> persons;
    private final Language language;

    private ActorLexicon(LexiconSource source, Language language) {
        String folder = language.code();
        this.language = language;
        this.words = ActorWords.load(source, folder + "/actor-words.tsv");
        this.declension = Declension.load(source, folder + "/declension.tsv");
        this.trie = new NameTrie(words);
        this.tables = new ActorTables(source, folder, new NameCompiler(language, declension), trie);
        tables.read();
        this.particles = NameParticles.load(source, folder + "/surname-particles.txt");
        this.familyFirst = first(source, folder + "/family-first.tsv");
        this.names = new NameReader(declension, given(source, folder + "/given-names.tsv"), words.spelling());
        Map<String, Fact.State> adjectives = new HashMap<>();
        tables.adjectives()
                .forEach((word, state) -> adjectives.put(words.spelling().fold(word), state));
        this.compounds = new Compounds(adjectives, words);
        this.plurals = new Plurals(language, words.of(WordClass.PLURAL_ENDING));
        this.homes = NameHomes.load(source, folder, words.spelling());
        this.holders = new Holders(tables.terms());
        this.persons = new LinkedHashMap<>();
        tables.aliases().forEach((name, known) -> persons.put(key(name), List.copyOf(known)));
    }

    /**
     * Loads the tables of the language.
     *
     * @throws LexiconException naming file and line of everything that is wrong
     */
    public static ActorLexicon load(LexiconSource source, Language language) {
        return new ActorLexicon(source, language);
    }

    private Map<String, List<NameReading>> given(LexiconSource source, String path) {
        Map<String, List<NameReading>> given = new HashMap<>();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            String gender = Cells.at(cells, 1);
            int genders = gender.equals("m")
                    ? Agreement.MASCULINE
                    : gender.equals("f") ? Agreement.FEMININE : Agreement.MASCULINE | Agreement.FEMININE;
            for (String written : Cells.items(cells.get(0))) {
                int weight = written.endsWith(WEAK) ? WEAK_WEIGHT : NameReader.KNOWN;
                String name = written.endsWith(WEAK) ? written.substring(0, written.length() - 1) : written;
                Map<String, Integer> forms = declension.forms(name, genders);
                forms.merge(name, Agreement.of(Tag.Case.NOM, genders), (a, b) -> a | b);
                forms.forEach((form, set) -> given.computeIfAbsent(
                                words.spelling().fold(Spelling.lower(form)), any -> new ArrayList<>())
                        .add(new NameReading(name, NameReading.Part.GIVEN, set, weight, true)));
            }
        }
        return given;
    }

    private static Set<String> first(LexiconSource source, String path) {
        Set<String> names = new HashSet<>();
        for (Line line : LexiconFile.lines(source, path)) {
            String name = line.cells().get(0);
            names.add(name.endsWith(WEAK) ? name.substring(0, name.length() - 1) : name);
        }
        return Set.copyOf(names);
    }

    private String key(String name) {
        return words.spelling().fold(Spelling.lower(name));
    }

    /** Known persons who go by that name, nominative; empty where there is none. */
    List<Fact.Person> persons(String name) {
        return persons.getOrDefault(key(name), List.of());
    }

    /** The organisation of that canonical name; {@code null} where the lexicon has none. */
    Fact.@Nullable Organisation organisation(String name) {
        return tables.organisation(name);
    }

    ActorWords words() {
        return words;
    }

    NameTrie trie() {
        return trie;
    }

    NameReader names() {
        return names;
    }

    /** Family names that stand before the given name. */
    Set<String> familyFirst() {
        return familyFirst;
    }

    NameParticles particles() {
        return particles;
    }

    Plurals plurals() {
        return plurals;
    }

    NameHomes homes() {
        return homes;
    }

    Compounds compounds() {
        return compounds;
    }

    Holders holders() {
        return holders;
    }

    /** The state of that ISO code; {@code null} where the table has none. */
    Fact.@Nullable State state(String iso) {
        return tables.states().get(iso);
    }

    /** Other readings of a word form, for parts of hyphenated words. */
    List<Analysis> analyse(String form) {
        return language.analyse(form);
    }
}
