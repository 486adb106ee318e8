package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what belongs to a verb though a greedy parser hung it below something else. */
final class Strays {
    private Strays() {}

    /** A living object that the parser took for the owner of the noun before it: "let go to freedom the businessman". */
    static void strayObject(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int noun = sentence.dependent(verb, n);
            boolean oblique =
                    sentence.relation(noun) == Relation.OBL && noun > verb && clauses.preposition(noun) != null;
            for (int m = 0; oblique && m < sentence.dependents(noun); m++) {
                int child = sentence.dependent(noun, m);
                Token one = sentence.token(child);
                boolean living = child > noun
                        && sentence.relation(child) == Relation.NMOD
                        && one.kasus() == Tag.Case.GEN
                        && Tag.animacy(one.tag()) == Tag.Animacy.ANIMATE
                        && Subjects.mayBeAccusative(one)
                        && clauses.preposition(child) == null;
                if (living) {
                    found.add(new Argument("obj", child, false));
                    return;
                }
            }
        }
    }

    /**
     * The nominative before a verb that hangs below a noun in another case, which it can neither belong to nor stand beside:
     * "on 26 July Kazakhstan accused", or below an adverb; a word without cases only where that noun is a date. A name in quotation marks may
     * ("in the newspaper "Izvestia""). -1 where there is none.
     */
    static int strayNominative(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        if (verb > 0 && sentence.token(verb - 1).kind() == Token.Kind.QUOTE_CLOSE) {
            return quotedName(sentence, verb);
        }
        for (int i = verb - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (clauses.isFinite(i)
                    || token.kind() == Token.Kind.QUOTE_CLOSE
                    || token.kind() == Token.Kind.PUNCTUATION) {
                return -1;
            }
            boolean stray = token.pos() == Tag.Pos.NOUN
                    && (hangsWrong(clauses, i) || isUnderForeignPreposition(clauses, verb, i))
                    && Mending.agrees(sentence, verb, i);
            if (stray) {
                return i;
            }
        }
        return -1;
    }

    /** The name in quotation marks right before a verb that hangs on nothing but these; -1 where there is none. */
    private static int quotedName(Sentence sentence, int verb) {
        for (int i = verb - 2; i >= 0 && sentence.token(i).kind() != Token.Kind.QUOTE_OPEN; i--) {
            Token token = sentence.token(i);
            int head = sentence.head(i);
            boolean loose = head >= 0
                    && (sentence.token(head).kind() == Token.Kind.QUOTE_OPEN
                            || sentence.token(head).kind() == Token.Kind.QUOTE_CLOSE);
            if (loose && token.pos() == Tag.Pos.NOUN && Mending.agrees(sentence, verb, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Somebody in the nominative behind a verb who hangs below a phrase in another case: "dismissed into the reserve the
     * commander"; -1 where there is none.
     */
    static int nominativeBehind(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (clauses.isFinite(i) || token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER) {
                return -1;
            }
            boolean stray = token.pos() == Tag.Pos.NOUN
                    && token.kasus() == Tag.Case.NOM
                    && Tag.animacy(token.tag()) == Tag.Animacy.ANIMATE
                    && sentence.head(i) > verb
                    && hangsWrong(clauses, i)
                    && Mending.agrees(sentence, verb, i);
            if (stray) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a nominative hangs below a word before it that is no predicate and stands in another case. */
    private static boolean hangsWrong(Clauses clauses, int noun) {
        Sentence sentence = clauses.sentence();
        Tag.Case kasus = sentence.token(noun).kasus();
        int head = sentence.head(noun);
        boolean relation = switch (sentence.relation(noun)) {
            case NMOD, APPOS, FLAT, NSUBJ -> true;
            default -> false;
        };
        return relation
                && head >= 0
                && head < noun
                && (kasus == Tag.Case.NOM || kasus == Tag.Case.INDECLINABLE && isNumbered(sentence, head))
                && isOblique(clauses, head)
                && clauses.preposition(noun) == null;
    }

    /** Whether a form that can only be nominative was put under a preposition, which must be that of a word between. */
    private static boolean isUnderForeignPreposition(Clauses clauses, int verb, int noun) {
        Sentence sentence = clauses.sentence();
        return sentence.head(noun) == verb
                && clauses.preposition(noun) != null
                && sentence.token(noun).kasus() == Tag.Case.NOM
                && !Subjects.mayBeAccusative(sentence.token(noun))
                && sentence.token(noun).analyses().size() == 1;
    }

    private static boolean isOblique(Clauses clauses, int noun) {
        Token token = clauses.sentence().token(noun);
        if (token.pos() == Tag.Pos.ADVERB) {
            return true;
        }
        boolean nominative = token.kasus() == Tag.Case.NOM || token.kasus() == Tag.Case.INDECLINABLE;
        return (token.pos() == Tag.Pos.NOUN || token.kind() == Token.Kind.NUMBER)
                && (!nominative || clauses.preposition(noun) != null);
    }

    /** Whether a noun is counted or dated: "5 September". */
    private static boolean isNumbered(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        boolean number = sentence.token(noun).kind() == Token.Kind.NUMBER
                || head >= 0 && sentence.token(head).kind() == Token.Kind.NUMBER;
        for (int n = 0; !number && n < sentence.dependents(noun); n++) {
            number = sentence.token(sentence.dependent(noun, n)).kind() == Token.Kind.NUMBER;
        }
        return number;
    }

    /** Nouns between a verb and its infinitive belong to the verb: "asked the court to wait", though they hang below. */
    static List<Integer> straysOfInfinitive(Clauses clauses, int verb) {
        List<Integer> strays = new ArrayList<>();
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int infinitive = sentence.dependent(verb, n);
            boolean below = infinitive > verb
                    && Tag.form(sentence.token(infinitive).tag()) == Tag.Form.INFINITIVE
                    && sentence.relation(infinitive) != Relation.CONJ;
            for (int m = 0; below && m < sentence.dependents(infinitive); m++) {
                int child = sentence.dependent(infinitive, m);
                if (child > verb && child < infinitive && sentence.token(child).pos() == Tag.Pos.NOUN) {
                    strays.add(child);
                }
            }
        }
        return strays;
    }

    /** An agent that the parser hung on the time or place before it: "shot down on Tuesday by a fighter"; -1 for none. */
    static int strayAgent(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int noun = sentence.dependent(verb, n);
            boolean oblique =
                    sentence.relation(noun) == Relation.OBL && noun > verb && clauses.preposition(noun) != null;
            for (int m = 0; oblique && m < sentence.dependents(noun); m++) {
                int child = sentence.dependent(noun, m);
                boolean agent = child > noun
                        && sentence.relation(child) == Relation.NMOD
                        && sentence.token(child).pos() == Tag.Pos.NOUN
                        && sentence.token(child).kasus() == Tag.Case.INS
                        && clauses.preposition(child) == null;
                if (agent) {
                    return child;
                }
            }
        }
        return -1;
    }

    /**
     * Bare names that the parser takes for part of a name without cases before them: "in the USA (to) Vinnik were brought
     * charges".
     */
    static List<Integer> straysOfName(Clauses clauses, int verb) {
        List<Integer> strays = new ArrayList<>();
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int name = sentence.dependent(verb, n);
            boolean still = sentence.token(name).kasus() == Tag.Case.INDECLINABLE && clauses.preposition(name) != null;
            for (int m = 0; still && m < sentence.dependents(name); m++) {
                int child = sentence.dependent(name, m);
                Token one = sentence.token(child);
                boolean other = one.kasus() == Tag.Case.DAT || one.kasus() == Tag.Case.NOM;
                if (child == name + 1
                        && other
                        && one.pos() == Tag.Pos.NOUN
                        && sentence.relation(child) == Relation.FLAT) {
                    strays.add(child);
                }
            }
        }
        return strays;
    }
}
