package dragoman.reader.actor;

import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reading.Actor;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists every name of an article by its kind, names inside names included. */
final class NameSpans {
    private static final int LONGEST = 10;
    private static final int[] NOTHING = {};

    private static final Set<String> PRIVATE =
            Set.of("CVL", "MED", "BUS", "EDU", "LAB", "HLH", "REL", "NGO", "CRM", "REF");
    private static final String CITY = "city";
    private static final String REGION = "region";
    private static final String AREA = "area";

    /** Offices of one word that say something also without that of which they are. */
    private static final Set<Fact.Rank> ALONE = EnumSet.complementOf(
            EnumSet.of(Fact.Rank.HEAD, Fact.Rank.MILITARY, Fact.Rank.AIDE, Fact.Rank.PARTY, Fact.Rank.LEADER));

    /** The same of several words. */
    private static final Set<Fact.Rank> PHRASED = EnumSet.of(
            Fact.Rank.HEAD_OF_STATE,
            Fact.Rank.MINISTER,
            Fact.Rank.BUSINESS,
            Fact.Rank.MEDIA,
            Fact.Rank.OTHER,
            Fact.Rank.JUDGE);

    /** Offices that are named by themselves inside longer names of them. */
    private static final Set<Fact.Rank> WITHIN = EnumSet.of(
            Fact.Rank.HEAD_OF_STATE,
            Fact.Rank.HEAD_OF_GOVERNMENT,
            Fact.Rank.MINISTER,
            Fact.Rank.SPOKESPERSON,
            Fact.Rank.SPEAKER,
            Fact.Rank.LOCAL);

    private final ActorWords classes;
    private final PersonRegistry persons;
    private final Set<NamedSpan> found = new LinkedHashSet<>();

    NameSpans(PersonRegistry persons, ActorWords classes) {
        this.classes = classes;
        this.persons = persons;
    }

    /** All that was added, in text order. */
    List<NamedSpan> spans() {
        List<NamedSpan> ordered = new ArrayList<>(found);
        ordered.sort((a, b) -> a.span().compareTo(b.span()) != 0
                ? a.span().compareTo(b.span())
                : a.kind().compareTo(b.kind()));
        return ordered;
    }

    private void add(Words words, int first, int last, NamedSpan.Kind kind) {
        found.add(new NamedSpan(
                new Span(words.token(first).start(), words.token(last).end()), kind));
    }

    /** Adds states, peoples and places, told by the lexicon alone; persons' names cover them. */
    void places(Words words, List<PersonName> names) {
        for (Hit hit : words.hits()) {
            boolean person = false;
            for (PersonName name : names) {
                person |= persons.owner(name) != null && name.first() <= hit.first() && hit.last() <= name.last();
            }
            if (person || nested(words, hit)) {
                continue;
            }
            if (hit.fact() instanceof Fact.State) {
                state(words, hit);
            } else if (hit.fact() instanceof Fact.Place place && !hit.entry().weak()) {
                NamedSpan.Kind kind = place.kind().equals(CITY)
                        ? NamedSpan.Kind.CITY
                        : place.kind().equals(REGION) && place.iso() == null
                                ? NamedSpan.Kind.COUNTRY
                                : NamedSpan.Kind.REGION;
                add(words, hit.first(), hit.last(), kind);
            }
        }
        words.compounds()
                .forEach((i, parts) -> parts.forEach(part -> {
                    int start = words.token(i).start();
                    found.add(new NamedSpan(new Span(start + part.from(), start + part.to()), NamedSpan.Kind.COUNTRY));
                }));
    }

    /** A state inside the name of a state or place says nothing more; inside an organisation's name only as its owner. */
    private static boolean nested(Words words, Hit hit) {
        Hit outer = words.hit(hit.first());
        if (outer == null || outer.length() <= hit.length()) {
            return false;
        }
        return outer.fact() instanceof Fact.State
                || outer.fact() instanceof Fact.Place
                || outer.fact() instanceof Fact.Organisation
                        && outer.head() >= hit.first()
                        && outer.head() <= hit.last();
    }

    private void state(Words words, Hit hit) {
        switch (hit.entry().use()) {
            case NAME -> add(words, hit.first(), hit.last(), NamedSpan.Kind.COUNTRY);
            case ADJECTIVE -> {
                int noun = noun(words, hit.last() + 1);
                boolean lone = noun < 0 && !words.capital(hit.first());
                if (lone || noun >= 0 && classes.is(WordClass.LANGUAGE, words.token(noun))) {
                    return;
                }
                boolean people = hit.entry().weak() || noun >= 0 && people(words, noun);
                add(words, hit.first(), hit.last(), people ? NamedSpan.Kind.NATIONALITY : NamedSpan.Kind.COUNTRY);
            }
            case DEMONYM -> {
                Hit before = words.hit(hit.first() - 1);
                int first =
                        before != null && before.entry().use() == Entry.Use.ADJECTIVE ? before.first() : hit.first();
                add(words, first, hit.last(), NamedSpan.Kind.NATIONALITY);
            }
            case SEAT -> {
                Hit place = words.hit(hit.first(), Fact.Place.class, Entry.Use.NAME);
                boolean residence = place != null
                        && place.fact() instanceof Fact.Place fact
                        && fact.kind().equals(AREA)
                        && !NameParts.after(words, hit.first());
                if (place == null || residence) {
                    add(words, hit.first(), hit.last(), NamedSpan.Kind.ORGANIZATION);
                }
            }
        }
    }

    /** The noun that an adjective stands before, other adjectives between; -1 where there is none. */
    private int noun(Words words, int from) {
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            switch (words.token(i).pos()) {
                case NOUN -> {
                    return i;
                }
                case ADJECTIVE, ORDINAL, PARTICIPLE -> {}
                case CONJUNCTION, PUNCTUATION -> {
                    if (!classes.is(WordClass.AND, words.token(i))
                            && !words.token(i).form().equals(",")) {
                        return -1;
                    }
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Whether the noun means people who do not act for a state. */
    private static boolean people(Words words, int noun) {
        Hit hit = words.hit(noun);
        if (hit != null && hit.fact() instanceof Fact.Office) {
            return false;
        }
        long tag = words.token(noun).tag();
        if (hit != null && hit.fact() instanceof Fact.People people) {
            return (people.sector() == null || PRIVATE.contains(people.sector()))
                    && Tag.animacy(tag) != Tag.Animacy.INANIMATE;
        }
        return hit == null && Tag.animacy(tag) == Tag.Animacy.ANIMATE && !words.capital(noun);
    }

    /** Adds persons. */
    void persons(Words words, List<PersonName> names) {
        for (PersonName name : names) {
            boolean family = Agreement.genders(name.set()) == Agreement.PLURAL;
            if (persons.owner(name) != null && !family) {
                add(words, name.first(), name.last(), NamedSpan.Kind.PERSON);
                foreign(words, name);
            }
        }
    }

    /** The same name in the letters of its own language, in brackets after it. */
    private void foreign(Words words, PersonName name) {
        int open = name.last() + 1;
        if (open + 2 >= words.size() || !words.token(open).form().equals("(")) {
            return;
        }
        int first = -1;
        for (int i = open + 1; i < words.size() && i < open + LONGEST; i++) {
            Token token = words.token(i);
            boolean foreign = token.kind() == Token.Kind.WORD && OwnNames.foreign(token);
            if (first >= 0 && !foreign && !token.form().equals(".")) {
                if (i - first > 1 || name.words() == 1) {
                    add(words, first, i - 1, NamedSpan.Kind.PERSON);
                }
                return;
            }
            first = first < 0 && foreign && Character.isUpperCase(token.form().charAt(0)) ? i : first;
        }
    }

    /** Adds the offices and organisations of a phrase and of those inside it. */
    void phrase(Words words, Phrase phrase) {
        switch (phrase.kind) {
            case OFFICE, PEOPLE -> {
                profession(words, phrase, titleFirst(words, phrase));
                within(words, phrase);
            }
            case ORGANISATION, INSTITUTION -> organisation(words, phrase, first(words, phrase));
            case HEAD -> head(words, phrase);
            case ABBREVIATION -> {
                if (!NameParts.compound(words.token(phrase.last).form())) {
                    add(words, phrase.first, phrase.last, NamedSpan.Kind.ORGANIZATION);
                }
            }
            default -> {}
        }
        phrase.of.forEach(one -> phrase(words, one));
        phrase.titles.forEach(one -> phrase(words, one));
    }

    private void head(Words words, Phrase phrase) {
        int first = first(words, phrase);
        if (phrase.named()) {
            add(words, phrase.nameFirst, phrase.nameLast, NamedSpan.Kind.ORGANIZATION);
            return;
        }
        String head = phrase.fact == null ? "" : phrase.fact.name();
        boolean more = !phrase.of.isEmpty() || !phrase.adjectives.isEmpty();
        boolean told = more
                && (classes.is(WordClass.TOLD_HEAD, head) || classes.is(WordClass.TOLD_HEAD, words.token(phrase.core)));
        boolean capital =
                words.capital(first) && !words.opens(first) || more && words.capital(first) && !phrase.plural();
        boolean common = classes.is(WordClass.ABSTRACT_HEAD, words.token(phrase.core))
                || classes.is(WordClass.COMMON_HEAD, words.token(phrase.core));
        if (told || capital && !common) {
            int last = phrase.titleLast;
            boolean bare = last == phrase.coreLast && words.capital(first) && !words.opens(first);
            if (bare && words.capital(last + 1) && words.hit(last + 1) == null) {
                last++;
            }
            add(words, first, last, NamedSpan.Kind.ORGANIZATION);
        }
    }

    /** First of the adjectives before the head that tell what it is, not what one thinks of it. */
    private int first(Words words, Phrase phrase) {
        int first = phrase.coreFirst;
        while (first > phrase.first
                && words.token(first - 1).pos() == Tag.Pos.ADJECTIVE
                && !classes.is(WordClass.EVALUATIVE, words.token(first - 1))
                && !Character.isDigit(words.token(first - 1).form().charAt(0))) {
            first--;
        }
        return first;
    }

    /** The same for people, whose nationality is no part of what they do. */
    private int titleFirst(Words words, Phrase phrase) {
        int first = first(words, phrase);
        for (Hit hit : phrase.adjectives) {
            if (phrase.kind == Phrase.Kind.PEOPLE || hit.fact() instanceof Fact.State) {
                first = Math.max(first, hit.last() + 1);
            }
        }
        return first;
    }

    /** An organisation that the lexicon has inside the name of an office, and the own name of one. */
    private void within(Words words, Phrase phrase) {
        if (phrase.named()) {
            add(words, phrase.nameFirst, phrase.nameLast, NamedSpan.Kind.ORGANIZATION);
        }
        for (Hit hit : words.hits()) {
            boolean in = hit.first() > phrase.coreFirst
                    && hit.last() == phrase.coreLast
                    && (hit.fact() instanceof Fact.Organisation || hit.fact() instanceof Fact.Institution)
                    && !NameParts.covered(words, phrase, hit);
            if (in) {
                if (name(words, hit)) {
                    add(words, hit.first(), hit.last(), NamedSpan.Kind.ORGANIZATION);
                }
                if (!phrase.of.isEmpty()
                        && !(hit.fact() instanceof Fact.Institution fact && fact.kind() != Actor.Kind.ORGANIZATION)) {
                    add(words, hit.first(), phrase.titleLast, NamedSpan.Kind.ORGANIZATION);
                }
            }
        }
    }

    /** Whether an organisation or institution is a name by itself, not a common word like "committee". */
    private boolean name(Words words, Hit hit) {
        return !(hit.fact() instanceof Fact.Institution fact)
                || fact.kind() == Actor.Kind.ORGANIZATION
                        && (classes.is(WordClass.BODY, fact.name()) || words.capital(hit.first()));
    }

    /** Adds offices inside the name of another: "the spokesman of the president", "minister" in "minister of industry". */
    private void inner(Words words, Phrase phrase) {
        for (Hit hit : words.hits()) {
            boolean office = hit.fact() instanceof Fact.Office one
                    && WITHIN.contains(one.rank())
                    && hit.entry().use() == Entry.Use.NAME;
            boolean in = hit.first() >= phrase.coreFirst
                    && hit.last() <= phrase.coreLast
                    && hit.length() <= phrase.coreLast - phrase.coreFirst;
            boolean opener = hit.first() == phrase.coreFirst && hit.head() == phrase.core;
            boolean other = hit.first() > phrase.core
                    && !(hit.fact() instanceof Fact.Office two && two.rank() == Fact.Rank.MINISTER);
            if (office
                    && in
                    && (opener || other)
                    && !silent(words, hit.head())
                    && !classes.is(WordClass.RELATIONAL, words.token(hit.head()))) {
                office(words, hit.first(), hit.last());
            }
        }
    }

    /** Whether the word is no profession for all that it is said of people, or is taken for a thing: "politics". */
    private boolean silent(Words words, int core) {
        return classes.is(WordClass.NO_PROFESSION, words.token(core));
    }

    private void profession(Words words, Phrase phrase, int first) {
        if (phrase.fact instanceof Fact.State || silent(words, phrase.core)) {
            return;
        }
        if (first < phrase.core && silent(words, first)) {
            office(words, phrase.core, phrase.core);
            return;
        }
        Set<Fact.Rank> ranks = phrase.coreFirst == phrase.coreLast ? ALONE : PHRASED;
        boolean alone = !(phrase.fact instanceof Fact.Office one) || ranks.contains(one.rank());
        if (phrase.titleLast > phrase.coreLast && classes.is(WordClass.CITIZEN, words.token(phrase.core))) {
            add(words, phrase.coreFirst, phrase.titleLast, NamedSpan.Kind.NATIONALITY);
        }
        boolean relational =
                phrase.coreFirst == phrase.coreLast && classes.is(WordClass.RELATIONAL, words.token(phrase.core));
        boolean office =
                phrase.kind == Phrase.Kind.OFFICE || classes.mayBe(WordClass.PROFESSION, words.token(phrase.core));
        if (!office) {
            return;
        }
        inner(words, phrase);
        boolean land = !relational && phrase.of.size() == 1 && phrase.of.get(0).kind == Phrase.Kind.LAND;
        int last = land ? phrase.coreLast : phrase.titleLast;
        if (!relational || phrase.titleLast > phrase.coreLast) {
            office(words, first, last);
        }
        if (last > phrase.coreLast && !relational && alone) {
            office(words, phrase.coreFirst, phrase.coreLast);
        }
    }

    /** Adds an office without the prefix that says that it is no longer held. */
    private void office(Words words, int first, int last) {
        Token opener = words.token(first);
        int cut = opener.form().length() - classes.withoutFormer(opener.lower()).length();
        found.add(new NamedSpan(new Span(opener.start() + cut, words.token(last).end()), NamedSpan.Kind.PROFESSION));
    }

    /** Adds what people do for a living where no phrase names it. */
    void professions(Words words, List<Phrase> phrases) {
        int from = 0;
        for (Phrase phrase : phrases) {
            professions(words, from, phrase.first);
            from = phrase.last + 1;
        }
        professions(words, from, words.size());
    }

    private void professions(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = words.token(i);
            if (token.pos() == Tag.Pos.NOUN && classes.is(WordClass.PROFESSION, token.lemma()) && !silent(words, i)) {
                add(words, i, i, NamedSpan.Kind.PROFESSION);
            }
        }
    }

    private void organisation(Words words, Phrase phrase, int first) {
        if (phrase.kind == Phrase.Kind.INSTITUTION
                && Tag.animacy(words.token(phrase.core).tag()) == Tag.Animacy.ANIMATE) {
            profession(words, phrase, first);
            return;
        }
        boolean medium = classes.is(WordClass.MEDIUM, words.token(phrase.coreFirst))
                && !phrase.named()
                && NameParts.after(words, phrase.first);
        if (medium) {
            return;
        }
        int[] own = ownWords(words, phrase);
        if (own.length == 2) {
            add(words, own[0], own[1], NamedSpan.Kind.ORGANIZATION);
            return;
        }
        if (phrase.named()) {
            add(words, phrase.nameFirst, phrase.nameLast, NamedSpan.Kind.ORGANIZATION);
        } else if (!bare(words, phrase, !phrase.of.isEmpty() || first < phrase.coreFirst)) {
            add(words, first, phrase.titleLast, NamedSpan.Kind.ORGANIZATION);
        }
        boolean more = phrase.titleLast > phrase.plainLast || first < phrase.coreFirst && !phrase.adjectives.isEmpty();
        if (more && !bare(words, phrase, false)) {
            add(
                    words,
                    phrase.titleLast > phrase.plainLast ? first : phrase.coreFirst,
                    phrase.plainLast,
                    NamedSpan.Kind.ORGANIZATION);
        }
        if (phrase.kind == Phrase.Kind.ORGANISATION) {
            inside(words, phrase);
        }
    }

    /** Of a name that the lexicon has with its common noun ("the newspaper X"), the words behind the noun; empty for another. */
    private int[] ownWords(Words words, Phrase phrase) {
        int next = phrase.coreFirst + 1;
        if (phrase.kind != Phrase.Kind.ORGANISATION || next > phrase.coreLast || words.capital(phrase.coreFirst)) {
            return NOTHING;
        }
        Hit head = words.hit(phrase.coreFirst, Fact.Head.class, Entry.Use.NAME);
        if (head == null || head.last() >= phrase.coreLast) {
            return NOTHING;
        }
        next = head.last() + 1;
        if (words.token(next).kind() == Token.Kind.QUOTE_OPEN) {
            int last = words.token(phrase.coreLast).kind() == Token.Kind.QUOTE_CLOSE
                    ? phrase.coreLast - 1
                    : phrase.coreLast;
            return last > next ? new int[] {next + 1, last} : NOTHING;
        }
        return OwnNames.foreign(words.token(next)) ? new int[] {next, phrase.coreLast} : NOTHING;
    }

    /** Whether the phrase is a common word with nothing that makes a name of it; {@code told}: whose it is, or which. */
    private boolean bare(Words words, Phrase phrase, boolean told) {
        if (!(phrase.fact instanceof Fact.Institution fact)) {
            return false;
        }
        boolean body = classes.is(WordClass.BODY, fact.name());
        boolean capital = words.capital(phrase.coreFirst) && !words.opens(phrase.coreFirst);
        boolean group = fact.kind() != Actor.Kind.ORGANIZATION && !classes.is(WordClass.TOLD_BODY, fact.name());
        return !body && (!capital || group) && (!told || group);
    }

    /** An organ that the lexicon has by these very words, without its owner. */
    private void organ(Words words, int first, int last) {
        for (Hit hit : words.hits()) {
            if (hit.first() == first
                    && hit.last() == last
                    && (hit.fact() instanceof Fact.Organisation || hit.fact() instanceof Fact.Institution)) {
                add(words, first, last, NamedSpan.Kind.ORGANIZATION);
                return;
            }
        }
    }

    /** The organ without its owner, and an owner that is itself an organisation. */
    private void inside(Words words, Phrase phrase) {
        for (Hit hit : words.hits()) {
            boolean in = hit.first() > phrase.coreFirst
                    && hit.last() == phrase.coreLast
                    && !hit.entry().weak();
            if (in && hit.fact() instanceof Fact.State && hit.entry().use() == Entry.Use.NAME) {
                organ(words, phrase.coreFirst, hit.first() - 1);
            } else if (in
                    && hit.fact() instanceof Fact.Organisation
                    && hit.first() > phrase.core
                    && !OwnNames.foreign(words.token(phrase.core))
                    && (hit.set() & Agreement.GENITIVE) != 0
                    && !hit.fact().equals(phrase.fact)
                    && words.hit(hit.first(), Fact.State.class, Entry.Use.NAME) == null) {
                organ(words, phrase.coreFirst, hit.first() - 1);
                add(words, hit.first(), hit.last(), NamedSpan.Kind.ORGANIZATION);
            }
        }
    }
}
