package dragoman.reader.actor;

import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the offices are that stand after a name, set off from it: "N. N., head of the bank, said"; "N. N. - head of
 * the bank and member of the board". A comma also separates the members of a list, so after a comma the office must be
 * followed by another mark or a preposition, not by a verb or a conjunction. Also those before a name that do not touch
 * it.
 */
final class Appositions {
    private static final int LONGEST = 7;

    private final Words words;
    private final List<Phrase> phrases;
    private final ActorWords classes;

    Appositions(Words words, List<Phrase> phrases, ActorWords classes) {
        this.words = words;
        this.phrases = phrases;
        this.classes = classes;
    }

    /** Sets the holders of the sentence's phrases. */
    void find() {
        for (int i = 0; i + 1 < phrases.size(); i++) {
            PersonName name = lastName(phrases.get(i));
            if (name == null) {
                continue;
            }
            int mark = afterBrackets(phrases.get(i).last + 1);
            boolean dash =
                    is(mark, Tag.Pos.PUNCTUATION) && dash(words.token(mark).form());
            if (dash || comma(mark)) {
                run(i + 1, mark, name, dash);
            }
        }
        for (int i = 0; i + 1 < phrases.size(); i++) {
            if (phrases.get(i).kind == Phrase.Kind.OFFICE
                    && phrases.get(i).persons.isEmpty()
                    && phrases.get(i).holder == null) {
                before(i);
            }
        }
    }

    private void run(int from, int mark, PersonName name, boolean dash) {
        int before = mark;
        for (int i = from; i < phrases.size(); i++) {
            Phrase office = phrases.get(i);
            if (office.first != before + 1 || !suits(office, name) || !dash && !closed(office.last + 1)) {
                return;
            }
            office.holder = name;
            before = office.last + 1;
            boolean joined =
                    comma(before) || dash && before < words.size() && classes.is(WordClass.AND, words.token(before));
            if (!joined) {
                return;
            }
        }
    }

    /**
     * The name that ends a title which goes on with a preposition, or a second title: "envoy of the union in the south N.
     * N.", "leader of the union, member of parliament N. N."
     */
    private void before(int at) {
        Phrase office = phrases.get(at);
        int i = afterBrackets(office.last + 1);
        boolean comma = comma(i);
        i += comma ? 1 : 0;
        for (int next = at + 1; next < phrases.size() && i <= office.last + LONGEST; ) {
            Phrase other = phrases.get(next);
            if (other.first < i) {
                next++;
            } else if (other.first > i) {
                if (comma || !goesOn(i)) {
                    return;
                }
                i++;
            } else if (other.persons.isEmpty()) {
                if (comma || other.kind == Phrase.Kind.OFFICE) {
                    return;
                }
                i = other.last + 1;
                next++;
            } else {
                PersonName name = other.persons.get(0);
                boolean one = other.persons.size() == 1 && name.full() && suits(office, name) && !joins(i - 1);
                if (one
                        && (!comma
                                || other.kind == Phrase.Kind.OFFICE
                                        && !joins(other.last + 1)
                                        && !comma(other.last + 1))) {
                    office.holder = name;
                }
                return;
            }
        }
    }

    /** Whether the word can go on with a title. */
    private boolean goesOn(int i) {
        Tag.Pos pos = words.token(i).pos();
        return pos == Tag.Pos.PREPOSITION
                || pos == Tag.Pos.NOUN
                || pos == Tag.Pos.ADJECTIVE
                || pos == Tag.Pos.ORDINAL
                || pos == Tag.Pos.CONJUNCTION && classes.is(WordClass.AND, words.token(i));
    }

    private boolean joins(int i) {
        return is(i, Tag.Pos.CONJUNCTION) || is(i, Tag.Pos.PREPOSITION);
    }

    private static @Nullable PersonName lastName(Phrase phrase) {
        if (phrase.persons.isEmpty()) {
            return null;
        }
        PersonName name = phrase.persons.get(phrase.persons.size() - 1);
        return name.last() == phrase.last ? name : null;
    }

    private static boolean suits(Phrase office, PersonName name) {
        boolean title = office.kind == Phrase.Kind.OFFICE
                || office.kind == Phrase.Kind.PEOPLE && office.fact instanceof Fact.People;
        int one = office.set & Agreement.across(Agreement.SINGULAR);
        return title && office.persons.isEmpty() && one != 0 && (Agreement.cases(one) & name.set()) != 0;
    }

    /** Whether what follows an apposition stands there: the end, a mark, a preposition that goes on with the title. */
    private boolean closed(int i) {
        if (i >= words.size()) {
            return true;
        }
        Token.Kind kind = words.token(i).kind();
        return kind == Token.Kind.QUOTE_CLOSE || is(i, Tag.Pos.PUNCTUATION) || is(i, Tag.Pos.PREPOSITION);
    }

    /** The token after brackets that open there; the token itself where none do. */
    private int afterBrackets(int i) {
        if (i >= words.size() || !words.token(i).form().equals("(")) {
            return i;
        }
        for (int close = i + 1; close < words.size() && close <= i + 6; close++) {
            if (words.token(close).form().equals(")")) {
                return close + 1;
            }
        }
        return i;
    }

    private boolean comma(int i) {
        return i < words.size() && words.token(i).form().equals(",");
    }

    private boolean is(int i, Tag.Pos pos) {
        return i < words.size() && words.token(i).pos() == pos;
    }

    private static boolean dash(String form) {
        return form.equals("-") || form.equals("\u2013") || form.equals("\u2014");
    }
}
