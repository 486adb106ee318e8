package dragoman.reader.actor;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.reading.Actor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tables of actors and puts their names into the trie. Used once, by {@link ActorLexicon}. */
final class ActorTables {
    private static final String WEAK = "?";

    private final LexiconSource source;
    private final String folder;
    private final NameCompiler compiler;
    private final NameTrie trie;
    private final Problems problems = new Problems();

    private final Map<String, Fact.State> states = new LinkedHashMap<>();
    private final Map<String, Fact.State> adjectives = new LinkedHashMap<>();
    private final Map<String, Fact.Place> places = new LinkedHashMap<>();
    private final Map<String, Fact.Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Fact.Institution> institutions = new LinkedHashMap<>();
    private final Map<String, Fact.Office> offices = new LinkedHashMap<>();
    private final Map<String, Fact.Person> persons = new LinkedHashMap<>();
    private final Map<String, List<Fact.Person>> aliases = new LinkedHashMap<>();
    private final List<Holders.Term> terms = new ArrayList<>();

    ActorTables(LexiconSource source, String folder, NameCompiler compiler, NameTrie trie) {
        this.source = source;
        this.folder = folder;
        this.compiler = compiler;
        this.trie = trie;
    }

    /** Reads every table; fails once, naming all that is wrong. */
    void read() {
        each("states.tsv", 3, this::state);
        each("organisations.tsv", 4, this::seat);
        each("places.tsv", 3, this::place);
        each("organisations.tsv", 4, this::organisation);
        each("institutions.tsv", 4, this::institution);
        each("organisation-words.tsv", 4, this::head);
        each("offices.tsv", 4, this::office);
        each("office-names.tsv", 4, this::post);
        each("people.tsv", 4, this::people);
        each("persons.tsv", 2, this::person);
        each("holders.tsv", 5, this::holder);
        problems.failIfAny();
    }

    Fact.@Nullable Organisation organisation(String name) {
        return organisations.get(name);
    }

    Map<String, Fact.State> states() {
        return states;
    }

    /** States by their adjectives, weak ones left out by their mark. */
    Map<String, Fact.State> adjectives() {
        return adjectives;
    }

    /** Known persons by other names they go by, the family name alone among them where the table gives it. */
    Map<String, List<Fact.Person>> aliases() {
        return aliases;
    }

    List<Holders.Term> terms() {
        return terms;
    }

    private interface Row {
        void read(Line line, List<String> cells);
    }

    private void each(String file, int columns, Row row) {
        for (Line line : LexiconFile.lines(source, folder + '/' + file)) {
            List<String> cells = line.cells();
            if (cells.size() < columns || cells.get(0).isEmpty()) {
                problems.add("LEX-405", line, "expected " + columns + " columns, got " + cells.size());
            } else {
                row.read(line, cells);
            }
        }
    }

    private void state(Line line, List<String> cells) {
        String iso = cells.get(0);
        List<String> names = Cells.items(cells.get(1));
        if (names.isEmpty()) {
            problems.add("LEX-406", line, "state " + iso + " has no name");
            return;
        }
        String name = bare(names.get(0));
        String genitive = Cells.at(cells, 5);
        Fact.State state = new Fact.State(iso, name, genitive.isEmpty() ? compiler.genitive(name) : genitive);
        states.put(iso, state);
        names.forEach(one -> add(one, state, Entry.Use.NAME));
        for (String adjective : Cells.items(Cells.at(cells, 2))) {
            add(adjective, state, Entry.Use.ADJECTIVE);
            adjectives.putIfAbsent(adjective, state);
        }
        Cells.items(Cells.at(cells, 3)).forEach(one -> add(one, state, Entry.Use.DEMONYM));
        Cells.items(Cells.at(cells, 4)).forEach(one -> add(one, state, Entry.Use.SEAT));
    }

    private void place(Line line, List<String> cells) {
        List<String> names = new ArrayList<>(Cells.items(cells.get(0)));
        names.removeIf(one -> one.indexOf('(') >= 0);
        if (names.isEmpty()) {
            return;
        }
        String name = bare(names.get(0));
        Fact.Place place = new Fact.Place(name, cells.get(1), blank(cells.get(2)), compiler.genitive(name));
        places.putIfAbsent(name, place);
        names.forEach(one -> add(one, place, Entry.Use.NAME));
        Cells.items(Cells.at(cells, 3)).forEach(one -> add(one, place, Entry.Use.ADJECTIVE));
        Cells.items(Cells.at(cells, 4)).forEach(one -> add(one, place, Entry.Use.NAME));
    }

    private Fact.Organisation fact(Line line, List<String> cells) {
        return organisations.computeIfAbsent(bare(cells.get(0)), name -> {
            String country = Cells.at(cells, 4);
            boolean between = country.equals("IGO");
            return new Fact.Organisation(
                    name,
                    kind(line, cells.get(2)),
                    between ? "IGO" : blank(cells.get(3)),
                    between ? null : blank(country));
        });
    }

    private void organisation(Line line, List<String> cells) {
        Fact.Organisation organisation = fact(line, cells);
        List<String> others = Cells.items(cells.get(1));
        boolean weak = others.contains(organisation.name() + WEAK);
        add(weak ? organisation.name() + WEAK : cells.get(0), organisation, Entry.Use.NAME);
        others.forEach(one -> add(one, organisation, Entry.Use.NAME));
    }

    /** Capitals used for bodies between states, before they are read as places. */
    private void seat(Line line, List<String> cells) {
        Cells.items(Cells.at(cells, 5)).forEach(one -> add(one, fact(line, cells), Entry.Use.SEAT));
    }

    private void institution(Line line, List<String> cells) {
        String owner = Cells.at(cells, 4);
        boolean context = owner.equals("context") || owner.isEmpty() && cells.size() < 5;
        Fact.Institution institution = new Fact.Institution(
                bare(cells.get(0)),
                blank(cells.get(2)),
                kind(line, cells.get(3)),
                new Fact.Owner(context, context ? null : blank(owner)));
        institutions.putIfAbsent(institution.name(), institution);
        add(cells.get(0), institution, Entry.Use.NAME);
        Cells.items(cells.get(1)).forEach(one -> add(one, institution, Entry.Use.NAME));
    }

    private void head(Line line, List<String> cells) {
        Fact.Head head = new Fact.Head(bare(cells.get(0)), blank(cells.get(2)), kind(line, cells.get(3)));
        add(cells.get(0), head, Entry.Use.NAME);
        Cells.items(cells.get(1)).forEach(one -> add(one, head, Entry.Use.NAME));
    }

    private void office(Line line, List<String> cells) {
        Fact.Rank rank = null;
        for (Fact.Rank one : Fact.Rank.values()) {
            if (one.name().equals(cells.get(3).toUpperCase(Locale.ROOT))) {
                rank = one;
            }
        }
        if (rank == null) {
            problems.add(
                    "LEX-407",
                    line,
                    "unknown rank \"" + cells.get(3) + "\"; expected one of "
                            + Arrays.toString(Fact.Rank.values()).toLowerCase(Locale.ROOT));
            return;
        }
        Fact.Office office = new Fact.Office(bare(cells.get(0)), blank(cells.get(2)), rank);
        offices.putIfAbsent(office.name(), office);
        add(cells.get(0), office, Entry.Use.NAME);
        Cells.items(cells.get(1)).forEach(one -> add(one, office, Entry.Use.NAME));
    }

    private void post(Line line, List<String> cells) {
        Fact.Office office = offices.get(cells.get(2));
        if (office == null) {
            problems.add("LEX-408", line, "no office \"" + cells.get(2) + "\" in offices.tsv");
            return;
        }
        Fact.Post post = new Fact.Post(bare(cells.get(0)), office, cells.get(3));
        add(cells.get(0), post, Entry.Use.NAME);
        Cells.items(cells.get(1)).forEach(one -> add(one, post, Entry.Use.NAME));
    }

    private void people(Line line, List<String> cells) {
        String name = Cells.items(cells.get(0)).get(0);
        Fact.People people =
                new Fact.People(bare(name), blank(cells.get(2)), kind(line, cells.get(3)), blank(Cells.at(cells, 4)));
        Cells.items(cells.get(0)).forEach(one -> add(one, people, Entry.Use.NAME));
        Cells.items(cells.get(1)).forEach(one -> add(one, people, Entry.Use.NAME));
    }

    private void person(Line line, List<String> cells) {
        Fact.Person person = new Fact.Person(bare(cells.get(0)), blank(Cells.at(cells, 2)), blank(Cells.at(cells, 3)));
        persons.putIfAbsent(person.name(), person);
        addPerson(person.name(), person);
        Cells.items(cells.get(1)).forEach(one -> addPerson(bare(one), person));
    }

    private void addPerson(String name, Fact.Person person) {
        aliases.computeIfAbsent(name, any -> new ArrayList<>()).add(person);
        NameCompiler.Compiled compiled = compiler.person(name);
        if (compiled.steps().size() > 1) {
            trie.add(
                    compiled.steps(),
                    new Entry(
                            person,
                            Entry.Use.NAME,
                            Entry.Letters.CAPITALISED,
                            false,
                            compiled.steps().size(),
                            compiled.head(),
                            compiled.set(),
                            name));
        }
    }

    private void holder(Line line, List<String> cells) {
        Fact.Office office = offices.get(cells.get(1));
        if (office == null) {
            problems.add("LEX-408", line, "no office \"" + cells.get(1) + "\" in offices.tsv");
            return;
        }
        Fact.Person person = persons.get(cells.get(0));
        String of = cells.get(2);
        if (person == null) {
            person = new Fact.Person(cells.get(0), office.sector(), states.containsKey(of) ? of : null);
            persons.put(person.name(), person);
            addPerson(person.name(), person);
        }
        LocalDate from = day(line, cells.get(3), false);
        LocalDate to = day(line, cells.get(4), true);
        if (from != null) {
            terms.add(new Holders.Term(person, office, of, from, to));
        }
    }

    /** A day, or the first or last day of a month or year. */
    private @Nullable LocalDate day(Line line, String cell, boolean last) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return switch (cell.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(cell), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(cell).atEndOfMonth()
                            : YearMonth.parse(cell).atDay(1);
                default -> LocalDate.parse(cell);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            problems.add("LEX-409", line, "not a date: \"" + cell + "\"; expected YYYY, YYYY-MM or YYYY-MM-DD");
            return null;
        }
    }

    private Actor.Kind kind(Line line, String cell) {
        for (Actor.Kind kind : Actor.Kind.values()) {
            if (kind.name().equals(cell.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        problems.add("LEX-410", line, "unknown kind \"" + cell + "\"; expected organization, group, person or state");
        return Actor.Kind.GROUP;
    }

    private void add(String written, Fact fact, Entry.Use use) {
        String name = bare(written);
        NameCompiler.Compiled compiled = compiler.compile(name);
        trie.add(
                compiled.steps(),
                new Entry(
                        fact,
                        use,
                        letters(name, use),
                        written.endsWith(WEAK),
                        compiled.steps().size(),
                        compiled.head(),
                        use == Entry.Use.ADJECTIVE ? Agreement.ALL : compiled.set(),
                        name));
    }

    private static Entry.Letters letters(String name, Entry.Use use) {
        if (use == Entry.Use.ADJECTIVE || use == Entry.Use.DEMONYM || !Character.isUpperCase(name.charAt(0))) {
            return Entry.Letters.ANY;
        }
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean capitals = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return capitals ? Entry.Letters.CAPITALS : Entry.Letters.CAPITALISED;
    }

    /** The name without the mark of a weak one and without the bracket that tells namesakes apart. */
    private static String bare(String written) {
        String name = written.endsWith(WEAK)
                ? written.substring(0, written.length() - 1).strip()
                : written;
        int bracket = name.indexOf(" (");
        return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
    }

    private static @Nullable String blank(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
