package dragoman.reader.actor;

import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.Map;

/** Plain words behind a head word that say of what it is without naming an owner; made for one sentence. */
final class Qualifiers {
    private static final String NUMBER = "\u2116";

    private final ActorLexicon lexicon;
    private final Words words;
    private final Map<Integer, PersonName> persons;

    /**
     * Finds them in a sentence.
     *
     * @param persons names of persons by their first token
     */
    Qualifiers(ActorLexicon lexicon, Words words, Map<Integer, PersonName> persons) {
        this.lexicon = lexicon;
        this.words = words;
        this.persons = persons;
    }

    /** Whether the token joins two things of one kind. */
    boolean conjunction(int i) {
        return words.token(i).pos() == Tag.Pos.CONJUNCTION && lexicon.words().is(WordClass.AND, words.token(i));
    }

    /** Last token of plain words in the genitive that say of what; before {@code next} where there are none. */
    int plain(Phrase head, int next) {
        boolean stated = !head.of.isEmpty() && head.of.get(head.of.size() - 1).kind == Phrase.Kind.STATE;
        if (head.kind == Phrase.Kind.ORGANISATION || next >= words.size() || stated) {
            return -1;
        }
        Token token = words.token(next);
        boolean purpose = token.pos() == Tag.Pos.PREPOSITION
                && lexicon.words().is(WordClass.OF_PREPOSITION, token)
                && head.kind != Phrase.Kind.PEOPLE;
        int last = purpose ? nouns(next + 1, Tag.Case.DAT) : nouns(next, Tag.Case.GEN);
        if (last < next || purpose && lexicon.words().is(WordClass.NO_PURPOSE, words.token(last))) {
            return -1;
        }
        boolean joined = last + 2 < words.size() && conjunction(last + 1) && head.of.isEmpty();
        int further = joined ? nouns(last + 2, purpose ? Tag.Case.DAT : Tag.Case.GEN) : -1;
        return Math.max(last, further);
    }

    /** Last token of the person's name or of the number by which a body is called; -1 where there is neither. */
    int called(Phrase head, int next) {
        return Math.max(namedAfter(head, next), number(head, next));
    }

    /** "A theatre of the name of N. N.": last token of the person's name; -1 where there is none. */
    private int namedAfter(Phrase head, int next) {
        boolean organisation = head.kind == Phrase.Kind.HEAD
                || head.kind == Phrase.Kind.INSTITUTION
                || head.kind == Phrase.Kind.ORGANISATION
                || head.kind == Phrase.Kind.ABBREVIATION;
        if (!organisation || next >= words.size() || !lexicon.words().mayBe(WordClass.NAME_OF, words.token(next))) {
            return -1;
        }
        int name = next + 1 < words.size() && words.token(next + 1).form().equals(".") ? next + 2 : next + 1;
        PersonName person = persons.get(name);
        return person == null ? -1 : person.last();
    }

    /** "School No. 21": the number behind its sign; -1 where there is none. */
    private int number(Phrase head, int next) {
        boolean organisation = head.kind == Phrase.Kind.HEAD
                || head.kind == Phrase.Kind.INSTITUTION
                || head.kind == Phrase.Kind.ABBREVIATION;
        boolean sign = organisation
                && next + 1 < words.size()
                && words.token(next).form().equals(NUMBER)
                && words.token(next + 1).kind() == Token.Kind.NUMBER;
        return sign ? next + 1 : -1;
    }

    /** Last token of adjectives and a noun of that case, all small; -1 where there is no such noun. */
    private int nouns(int from, Tag.Case kasus) {
        int i = from;
        while (i < words.size() && words.word(i) && persons.get(i) == null) {
            Token token = words.token(i);
            Hit hit = words.hit(i);
            if (token.kasus() != kasus && token.kasus() != Tag.Case.INDECLINABLE || hit != null && stops(hit)) {
                return -1;
            }
            switch (token.pos()) {
                case ADJECTIVE, ORDINAL -> i++;
                case NOUN -> {
                    return Tag.animacy(token.tag()) == Tag.Animacy.ANIMATE
                                    && Tag.number(token.tag()) == Tag.Number.SINGULAR
                            ? -1
                            : i;
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean stops(Hit hit) {
        return !(hit.fact() instanceof Fact.Place && hit.entry().use() == Entry.Use.ADJECTIVE
                || hit.fact() instanceof Fact.Head
                || hit.fact() instanceof Fact.People);
    }
}
