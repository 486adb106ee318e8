package dragoman.reader.actor;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds phrases that name actors: modifiers, head, of what, name. Works along the words by agreement and government;
 * made for one sentence.
 */
final class PhraseParser {
    private static final int MOST_MODIFIERS = 4;
    private static final int DEEPEST = 6;

    private final ActorLexicon lexicon;
    private final Words words;
    private final Predicate<PersonName> known;
    private final Deque<Phrase> open = new ArrayDeque<>();
    private final Map<Integer, PersonName> persons = new HashMap<>();
    private final OwnNames ownNames;
    private final Seats seats;
    private final Qualifiers qualifiers;

    PhraseParser(ActorLexicon lexicon, Words words, List<PersonName> names, Predicate<PersonName> known) {
        this.lexicon = lexicon;
        this.words = words;
        this.known = known;
        this.ownNames = new OwnNames(words, lexicon.words());
        this.seats = new Seats(words, lexicon.words());
        names.forEach(name -> persons.put(name.first(), name));
        this.qualifiers = new Qualifiers(lexicon, words, persons);
    }

    /** The phrases of the sentence, in order, none inside another. */
    List<Phrase> phrases() {
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Phrase phrase = at(i, Agreement.ALL, 0);
            if (phrase == null) {
                i++;
            } else {
                found.add(phrase);
                i = phrase.last + 1;
            }
        }
        return found;
    }

    /** The phrase that begins at the token and can be of that set; {@code null} where there is none. */
    private @Nullable Phrase at(int first, int wanted, int depth) {
        if (depth > DEEPEST || first >= words.size()) {
            return null;
        }
        List<Hit> adjectives = new ArrayList<>();
        boolean former = false;
        boolean both = false;
        boolean pointed = false;
        int set = wanted;
        for (int i = first; i <= first + MOST_MODIFIERS && i < words.size(); ) {
            Phrase head = head(i, set);
            boolean party = head == null
                    || head.kind != Phrase.Kind.SIDE
                    || both
                    || !adjectives.isEmpty()
                    || Tag.number(words.token(i).tag()) == Tag.Number.PLURAL;
            if (head != null && party && (i == first || takesModifiers(head))) {
                head.first = first;
                head.adjectives.addAll(adjectives);
                head.former |= former || lexicon.words().isFormer(words.token(i));
                head.both = both;
                head.pointed = pointed;
                head.capital = words.capital(head.first) && !words.opens(head.first)
                        || words.capital(head.coreFirst) && !words.opens(head.coreFirst);
                complete(head, depth);
                return head;
            }
            Hit hit = words.hit(i);
            Hit adjective = hit != null && hit.entry().use() == Entry.Use.ADJECTIVE ? hit : null;
            int agreeing = adjective != null ? adjective.set() : modifier(i);
            if ((agreeing & set) == 0) {
                return null;
            }
            if (adjective != null) {
                adjectives.add(adjective);
            }
            former |= lexicon.words().is(WordClass.FORMER, words.token(i));
            both |= lexicon.words().is(WordClass.BOTH, words.token(i));
            pointed |= words.token(i).pos() == Tag.Pos.PRONOUN;
            set &= agreeing;
            i = adjective != null ? adjective.last() + 1 : i + 1;
        }
        return null;
    }

    private static boolean takesModifiers(Phrase head) {
        return head.kind != Phrase.Kind.ABBREVIATION && head.kind != Phrase.Kind.PLACE;
    }

    /** What the token can be as a modifier: an adjective, a participle, an ordinal, a pronoun like this or that. */
    private int modifier(int i) {
        if (!words.word(i) && words.token(i).kind() != Token.Kind.NUMBER) {
            return Agreement.NONE;
        }
        int set = Agreement.NONE;
        for (Analysis one : words.token(i).analyses()) {
            boolean fits = switch (Tag.pos(one.tag())) {
                case ADJECTIVE, ORDINAL, PARTICIPLE -> true;
                case NUMERAL -> lexicon.words().is(WordClass.BOTH, words.token(i));
                case PRONOUN -> Tag.has(one.tag(), Tag.Mark.ADJECTIVAL) && !Tag.has(one.tag(), Tag.Mark.RELATIVE);
                default -> false;
            };
            if (fits && !Tag.has(one.tag(), Tag.Mark.SHORT)) {
                set |= Tag.pos(one.tag()) == Tag.Pos.NUMERAL ? PhraseSense.counted(one.tag()) : Agreement.of(one.tag());
            }
        }
        return set;
    }

    /** A word for a kind of place with the name after it in whatever case: "of the state New York". */
    private @Nullable Phrase placeNoun(int i, int wanted) {
        int next = i + 1;
        if (next < words.size() && words.token(next).form().equals(".")) {
            next++;
        }
        Hit named = words.hit(next);
        boolean place = named != null
                && named.first() == next
                && named.entry().use() == Entry.Use.NAME
                && (named.fact() instanceof Fact.Place || named.fact() instanceof Fact.State);
        place = place && named != null && (named.set() & (Agreement.NOMINATIVE | Agreement.cases(words.set(i)))) != 0;
        boolean unknown = named == null && words.capital(next) && persons.get(next) == null;
        if (!place && !unknown
                || (words.set(i) & wanted) == 0
                || !lexicon.words().mayBe(WordClass.PLACE_NOUN, words.token(i))) {
            return null;
        }
        int last = place && named != null ? named.last() : next;
        return new Phrase(words.index(), Phrase.Kind.PLACE, named, i, last, words.set(i) & wanted);
    }

    /** A head word at the token that can be of that set, without anything beside it. */
    private @Nullable Phrase head(int i, int wanted) {
        PersonName person = persons.get(i);
        Hit hit = words.hit(i);
        if (hit != null
                && hit.fact() instanceof Fact.Organisation
                && ownNames.foreign(i)
                && ownNames.lastForeign(i) > hit.last()) {
            return new Phrase(words.index(), Phrase.Kind.ABBREVIATION, null, i, ownNames.lastForeign(i), wanted);
        }
        if (person != null && (hit == null || person.full() || hit.fact() instanceof Fact.Person)) {
            Phrase phrase = new Phrase(words.index(), Phrase.Kind.PERSON, null, i, person.last(), person.set());
            phrase.persons.add(person);
            return (person.set() & wanted) == 0 ? null : phrase;
        }
        Phrase placed = placeNoun(i, wanted);
        if (placed != null) {
            return placed;
        }
        Phrase.Kind byWord = byWord(i);
        if (byWord != null && (words.set(i) & wanted) != 0) {
            return new Phrase(words.index(), byWord, null, i, i, words.set(i) & wanted);
        }
        if (hit != null && hit.first() == i) {
            return head(likeliest(hit, wanted), wanted);
        }
        return hit == null ? ownNames.unknown(i, wanted) : null;
    }

    /** Of names for the same words the one that can be what the tagger takes the word for, and what is wanted. */
    private Hit likeliest(Hit hit, int wanted) {
        int chosen = Agreement.of(words.token(hit.head()).tag()) & wanted;
        Hit best = hit;
        for (Hit other : words.hits()) {
            boolean same = other.first() == hit.first() && other.last() == hit.last();
            boolean fits = same && other.entry().use() == hit.entry().use() && (other.set() & chosen) != 0;
            if (fits && (best.set() & chosen) == 0) {
                best = other;
            }
        }
        return best;
    }

    /** Words that refer to somebody without naming an office or an institution. */
    private Phrase.@Nullable Kind byWord(int i) {
        Token token = words.token(i);
        Hit hit = words.hit(i);
        boolean named = hit != null
                && (hit.length() > 1
                        || hit.fact() instanceof Fact.State
                        || hit.fact() instanceof Fact.Organisation
                        || hit.fact() instanceof Fact.Place);
        if (!words.word(i) || named) {
            return null;
        }
        ActorWords classes = lexicon.words();
        if (classes.mayBe(WordClass.COUNTERPART, token)) return Phrase.Kind.COUNTERPART;
        if (classes.mayBe(WordClass.SIDE, token)) return Phrase.Kind.SIDE;
        if (classes.mayBe(WordClass.LAND, token)) return Phrase.Kind.LAND;
        return hit == null && classes.mayBe(WordClass.KIN, token) && !reciprocal(i) ? Phrase.Kind.KIN : null;
    }

    /** Whether the word is half of "one another", with a preposition between its halves or none. */
    private boolean reciprocal(int i) {
        for (int other : new int[] {i - 2, i - 1, i + 1, i + 2}) {
            boolean both = other >= 0
                    && other < words.size()
                    && lexicon.words().mayBe(WordClass.RECIPROCAL, words.token(i))
                    && lexicon.words().mayBe(WordClass.RECIPROCAL, words.token(other));
            if (both) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase head(Hit hit, int wanted) {
        Hit named = hit.entry().use() == Entry.Use.NAME ? hit : asName(hit);
        if (hit.entry().use() == Entry.Use.SEAT && (named == hit || seats.government(hit))) {
            named = hit;
        }
        Phrase.Kind kind = named == null ? null : PhraseSense.kind(named);
        if (named == null || kind == null || (named.set() & wanted) == 0 || modifies(named)) {
            return null;
        }
        Phrase phrase = new Phrase(words.index(), kind, named, named.first(), named.last(), named.set() & wanted);
        Hit owner = kind == Phrase.Kind.OFFICE || kind == Phrase.Kind.PEOPLE ? ownerInside(named) : null;
        Phrase.Kind owns = owner == null ? null : PhraseSense.kind(owner);
        if (owner != null && owns != null) {
            phrase.of.add(new Phrase(words.index(), owns, owner, owner.first(), owner.last(), owner.set()));
        }
        phrase.seat = named.entry().use() == Entry.Use.SEAT;
        return phrase;
    }

    /** The organisation or state that the lexicon names inside an office, as in "an officer of the FBI"; {@code null} where it names none. */
    private @Nullable Hit ownerInside(Hit office) {
        for (Hit hit : words.hits()) {
            boolean inside = hit.first() > office.first()
                    && hit.last() == office.last()
                    && hit.entry().use() != Entry.Use.ADJECTIVE;
            if (inside
                    && !hit.entry().weak()
                    && (hit.fact() instanceof Fact.Organisation || hit.fact() instanceof Fact.State)) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a word for people that looks like an adjective stands before the noun that it modifies. */
    private boolean modifies(Hit hit) {
        int next = hit.last() + 1;
        if (hit.length() > 1 || next >= words.size() || hit.fact() instanceof Fact.State) {
            return false;
        }
        int adjective = modifier(hit.first());
        if (words.token(hit.first()).pos() == Tag.Pos.PARTICIPLE
                && words.sentence().dependent(hit.first(), dragoman.language.Relation.OBJ) >= 0) {
            return true;
        }
        Token noun = words.token(next);
        return noun.pos() == Tag.Pos.NOUN && !noun.capitalised() && (adjective & Agreement.of(noun.tag())) != 0;
    }

    /** The same words as the name of something, where the lexicon has them so too. */
    private Hit asName(Hit hit) {
        for (Hit other : words.hits()) {
            boolean same = other.first() == hit.first() && other.last() == hit.last();
            if (same && other.entry().use() == Entry.Use.NAME) {
                return other;
            }
        }
        return hit;
    }

    /** Adds what stands after the head: of what, its own name, an abbreviation in brackets, persons' names. */
    private void complete(Phrase head, int depth) {
        open.push(head);
        after(head, depth);
        open.pop();
    }

    private void after(Phrase head, int depth) {
        switch (head.kind) {
            case OFFICE, PEOPLE, KIN, COUNTERPART -> {
                complements(head, depth);
                ownName(head);
                head.titleLast = head.last;
                titled(head, depth);
                apposed(head);
            }
            case SIDE, LAND -> complements(head, depth);
            case INSTITUTION, HEAD, ORGANISATION -> {
                if (head.kind != Phrase.Kind.ORGANISATION) {
                    ownName(head);
                }
                complements(head, depth);
                head.titleLast = head.last;
                alias(head);
            }
            case ABBREVIATION -> head.reach(qualifiers.called(head, head.last + 1));
            default -> {}
        }
    }

    private void ownName(Phrase head) {
        int[] name = ownNames.after(head.last + 1, head.kind);
        if (name.length == 2) {
            head.nameFirst = name[0];
            head.nameLast = name[1];
            head.reach(ownNames.quoted(name) ? name[1] + 1 : name[1]);
        }
    }

    /** Whose it is: a chain of genitives, each a phrase or plain words; a preposition that says what it is for. */
    private void complements(Phrase head, int depth) {
        boolean more = true;
        while (more) {
            int next = head.last + 1;
            more = false;
            Phrase owner = owner(head, next, depth);
            if (owner != null) {
                head.of.add(owner);
                head.reach(owner.last);
                coordinated(head, depth);
                more = true;
            } else {
                int further = Math.max(qualifiers.called(head, next), located(head, depth));
                int plain = Math.max(qualifiers.plain(head, next), further);
                if (plain >= next) {
                    if (head.of.isEmpty()) {
                        head.plainLast = plain;
                    }
                    head.reach(plain);
                    more = true;
                }
            }
        }
    }

    private @Nullable Phrase owner(Phrase head, int next, int depth) {
        Phrase owner = at(next, Agreement.GENITIVE, depth + 1);
        if (owner == null) {
            return null;
        }
        boolean person = owner.kind == Phrase.Kind.PERSON;
        if (person && !PhraseSense.mayOwn(owner.persons.get(0), head)) {
            return null;
        }
        if (person && claimed(owner.persons.get(0), head) || PhraseSense.rank(head, owner)) {
            return null;
        }
        if (person && !owner.persons.get(0).full() && !known.test(owner.persons.get(0))) {
            return null;
        }
        leaveNameToOuter(head, owner);
        return owner;
    }

    /** Whether a word for a person that is still open, this one or one around it, agrees with the name. */
    private boolean claimed(PersonName name, Phrase head) {
        for (Phrase outer : open) {
            boolean person = outer.kind == Phrase.Kind.OFFICE
                    || outer.kind == Phrase.Kind.PEOPLE
                    || outer.kind == Phrase.Kind.KIN;
            if (person && (name.set() & PhraseSense.namesOf(outer)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A second title in the same case, with the name: "minister of the interior army general N. N." */
    private void titled(Phrase head, int depth) {
        if (head.plural() || head.kind != Phrase.Kind.OFFICE) {
            return;
        }
        Phrase title = at(head.last + 1, PhraseSense.namesOf(head), depth + 1);
        if (title == null) {
            return;
        }
        boolean like = (title.kind == Phrase.Kind.OFFICE || title.kind == Phrase.Kind.PEOPLE)
                && title.persons.size() == 1
                && !title.plural();
        if (like && (!Agreement.has(title.set, Tag.Case.GEN) || PhraseSense.rank(head, title))) {
            head.persons.addAll(title.persons);
            head.titles.add(title);
            head.set &= Agreement.cases(title.set);
            head.reach(title.last);
        }
    }

    /** In "the secretary of the president N. N.", all genitives, the name is the secretary's, unless it is known to be the president's. */
    private void leaveNameToOuter(Phrase head, Phrase owner) {
        if (owner.kind != Phrase.Kind.OFFICE || head.kind != Phrase.Kind.OFFICE || owner.persons.isEmpty()) {
            return;
        }
        PersonName name = owner.persons.get(0);
        boolean outerAgrees = (name.set() & PhraseSense.namesOf(head)) != 0;
        if (outerAgrees && !PersonBases.held(name, owner, lexicon)) {
            owner.persons.clear();
            owner.last = owner.titleLast;
        }
    }

    /** "Presidents of Russia and Azerbaijan"; "minister of industry and trade". */
    private void coordinated(Phrase head, int depth) {
        int and = head.last + 1;
        while (and + 1 < words.size()
                && (qualifiers.conjunction(and) || words.token(and).form().equals(","))) {
            Phrase next = at(and + 1, Agreement.GENITIVE, depth + 1);
            if (next == null
                    || next.kind != head.of.get(head.of.size() - 1).kind
                    || !Agreement.has(head.set & Agreement.across(Agreement.PLURAL), Tag.Case.NOM)
                            && Agreement.genders(head.set) != Agreement.PLURAL) {
                return;
            }
            if (words.token(and).form().equals(",") && !listGoesOn(next.last + 1)) {
                return;
            }
            head.of.add(next);
            head.reach(next.last);
            and = head.last + 1;
        }
    }

    private boolean listGoesOn(int i) {
        return i < words.size()
                && (qualifiers.conjunction(i) || words.token(i).form().equals(","));
    }

    /** "An envoy of Japan in Prague": last token of where the office is held, where the holder's name follows; -1 otherwise. */
    private int located(Phrase head, int depth) {
        int next = head.last + 1;
        if (head.kind != Phrase.Kind.OFFICE
                || next >= words.size()
                || !lexicon.words()
                        .is(WordClass.PLACE_PREPOSITION, words.token(next).lower())) {
            return -1;
        }
        Phrase where = at(next + 1, Agreement.of(Tag.Case.LOC, 15), depth + 1);
        if (where == null
                || where.kind != Phrase.Kind.STATE
                        && where.kind != Phrase.Kind.PLACE
                        && where.kind != Phrase.Kind.ORGANISATION) {
            return -1;
        }
        PersonName person = persons.get(where.last + 1);
        boolean envoy = head.fact instanceof Fact.Office office && office.rank() == Fact.Rank.AMBASSADOR;
        return envoy || person != null && (person.set() & PhraseSense.namesOf(head)) != 0 ? where.last : -1;
    }

    /** Names of persons beside an office or a word for people. */
    private void apposed(Phrase head) {
        int next = head.last + 1;
        PersonName person = head.persons.isEmpty() ? persons.get(next) : null;
        while (person != null && (person.set() & PhraseSense.namesOf(head)) != 0 && beside(person)) {
            head.persons.add(person);
            head.reach(person.last());
            if (!head.plural() && head.persons.size() == 1) {
                head.set &= Agreement.cases(person.set());
                return;
            }
            int and = head.last + 1;
            boolean list = and + 1 < words.size()
                    && (qualifiers.conjunction(and) || words.token(and).form().equals(","));
            person = list ? persons.get(and + 1) : null;
        }
    }

    /** A name of one word that may be a genitive ("head of X") is nobody's unless known. */
    private boolean beside(PersonName person) {
        return person.full() || known.test(person) || !Agreement.has(person.set(), Tag.Case.GEN);
    }

    private void alias(Phrase head) {
        int open = head.last + 1;
        if (open + 2 >= words.size() || !words.token(open).form().equals("(")) {
            return;
        }
        Token name = words.token(open + 1);
        boolean capitals = name.form().length() > 1
                && name.capitalised()
                && Character.isUpperCase(name.form().charAt(name.form().length() - 1));
        if (capitals && words.token(open + 2).form().equals(")")) {
            head.alias = open + 1;
        }
    }
}
