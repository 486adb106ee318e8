package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that a greedy parser hung on a neighbour, or on nothing, though they belong to a verb. */
final class Strays {
    private Strays() {}

    /**
     * A living object that hangs below the subject though that has an owner already: "sentenced the court of Havana the
     * banker".
     */
    static void objectBehindSubject(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        int subject = sentence.dependent(verb, Relation.NSUBJ);
        if (subject < verb) {
            return;
        }
        boolean owned = false;
        for (int n = 0; n < sentence.dependents(subject); n++) {
            int child = sentence.dependent(subject, n);
            Token one = sentence.token(child);
            boolean genitive = child > subject
                    && sentence.relation(child) == Relation.NMOD
                    && one.kasus() == Tag.Case.GEN
                    && clauses.preposition(child) == null;
            if (genitive && owned && Tag.animacy(one.tag()) == Tag.Animacy.ANIMATE && Mending.mayBeAccusative(one)) {
                found.add(new Argument("obj", child, false));
                return;
            }
            owned |= genitive;
        }
    }

    /** A pronoun beside its verb that the parser took for the owner of a noun behind a preposition: "released them after an hour". */
    static void pronounBeside(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        int pronoun = verb + 1;
        if (pronoun >= sentence.size() || sentence.token(pronoun).pos() != Tag.Pos.PRONOUN) {
            return;
        }
        int noun = sentence.head(pronoun);
        boolean apart = noun > pronoun + 1 && sentence.token(pronoun + 1).pos() == Tag.Pos.PREPOSITION;
        if (apart && Mending.mayBeAccusative(sentence.token(pronoun))) {
            found.add(new Argument("obj", pronoun, false));
        }
    }

    /**
     * The nominative that a verb lost to the phrase with a preposition between them, in which it can be nothing: "went to freedom the activist",
     * "taken under guard (is) the aide"; -1 for none.
     */
    static int lateNominative(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int noun = sentence.dependent(verb, n);
            boolean oblique = noun > verb && clauses.preposition(noun) != null;
            for (int m = 0; oblique && m < sentence.dependents(noun); m++) {
                int child = sentence.dependent(noun, m);
                Token one = sentence.token(child);
                Relation relation = sentence.relation(child);
                boolean living = Tag.animacy(one.tag()) == Tag.Animacy.ANIMATE;
                boolean fits = living
                        ? (relation == Relation.NMOD || relation == Relation.APPOS || relation == Relation.NSUBJ)
                                && Tag.number(sentence.token(verb).tag()) == Tag.number(one.tag())
                                && sentence.token(noun).kasus() != Tag.Case.INDECLINABLE
                        : relation == Relation.NMOD
                                && !Mending.mayBeAccusative(one)
                                && Mending.agrees(sentence, verb, child);
                boolean late = child > noun
                        && fits
                        && one.pos() == Tag.Pos.NOUN
                        && one.kasus() == Tag.Case.NOM
                        && sentence.token(child - 1).kind() == Token.Kind.WORD
                        && clauses.preposition(child) == null;
                if (late) {
                    return child;
                }
            }
        }
        return -1;
    }

    /**
     * A living object that the parser took for the owner of the noun before it, or any in the accusative behind an instrument: "let go
     * to freedom the businessman", "pelted with stones the embassy".
     */
    static void strayObject(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int noun = sentence.dependent(verb, n);
            boolean oblique =
                    sentence.relation(noun) == Relation.OBL && noun > verb && clauses.preposition(noun) != null;
            boolean means = noun > verb && sentence.token(noun).kasus() == Tag.Case.INS;
            for (int m = 0; (oblique || means) && m < sentence.dependents(noun); m++) {
                int child = sentence.dependent(noun, m);
                Token one = sentence.token(child);
                boolean living = one.kasus() == Tag.Case.GEN
                        && Tag.animacy(one.tag()) == Tag.Animacy.ANIMATE
                        && Mending.mayBeAccusative(one)
                        && oblique;
                boolean object = child > noun
                        && sentence.relation(child) == Relation.NMOD
                        && one.pos() == Tag.Pos.NOUN
                        && (living || means && one.kasus() == Tag.Case.ACC)
                        && clauses.preposition(child) == null;
                if (object) {
                    found.add(new Argument("obj", child, false));
                    return;
                }
            }
        }
    }

    /** The noun right before a finite verb that the parser took for its governor: "Madrid demands". -1 where there is none. */
    static int subjectAbove(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int above = sentence.head(verb);
        Relation relation = sentence.relation(verb);
        if (above < 0 || above > verb || clauses.isVerbal(above) || relation == Relation.ACL_RELCL) {
            return -1;
        }
        Token noun = sentence.token(above);
        boolean nominal = noun.pos() == Tag.Pos.NOUN || noun.pos() == Tag.Pos.PARTICIPLE;
        boolean nominative = noun.kasus() == Tag.Case.NOM || noun.kasus() == Tag.Case.INDECLINABLE;
        if (!nominal || !nominative) {
            return -1;
        }
        for (int i = above + 1; i < verb; i++) {
            if (sentence.token(i).kind() == Token.Kind.PUNCTUATION || clauses.isFinite(i)) {
                return -1;
            }
        }
        return above;
    }

    /**
     * The nominative before a verb that hangs below a noun in another case, which it can neither belong to nor stand beside:
     * "on 26 July Kazakhstan accused", or below an adverb; a word without cases only where that noun is a date. A name in quotation marks may
     * ("in the newspaper "Izvestia""). -1 where there is none.
     */
    static int strayNominative(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
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

    /** The nominative right before a verb that hangs on the genitive of a thing which comes first: "the blame for talks Damascus lays"; -1 for none. */
    static int behindThing(Clauses clauses, int verb, int thing) {
        Sentence sentence = clauses.sentence();
        int noun = verb - 1;
        boolean behind = thing < noun
                && Mending.isThing(sentence.token(thing))
                && sentence.governs(thing, noun)
                && sentence.token(noun).pos() == Tag.Pos.NOUN
                && sentence.token(noun).kasus() == Tag.Case.NOM
                && sentence.relation(noun) == Relation.NMOD
                && hangsWrong(clauses, noun)
                && Mending.agrees(sentence, verb, noun);
        return behind ? noun : -1;
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
                && !Mending.mayBeAccusative(sentence.token(noun))
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
