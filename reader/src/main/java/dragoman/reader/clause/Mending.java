package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Mends what a greedy parser gets wrong about the subjects and objects of verbs. */
final class Mending {
    private Mending() {}

    /** Leaves a finite verb one subject, finds it where it has none, and takes it from forms that cannot have one. */
    static void subjects(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        if (!clauses.isFinite(verb)) {
            // A gerund or infinitive has no subject of its own; what looks nominative is its object, unless it can be
            // nothing
            // but nominative: then it is the subject of the verb above, "the minister may become president".
            found.replaceAll(one -> one.function().equals("subj") && mayBeAccusative(sentence.token(one.token()))
                    ? new Argument("obj", one.token(), one.direct())
                    : one);
            return;
        }
        found.replaceAll(one -> isAccusative(sentence, one) ? new Argument("obj", one.token(), one.direct()) : one);
        oneSubject(sentence, verb, found);
        found.replaceAll(one -> one.function().equals("subj") && disagrees(sentence, verb, one.token())
                ? new Argument("obj", one.token(), one.direct())
                : one);
        secondObject(sentence, verb, found);
        List<Argument> subjects =
                found.stream().filter(one -> one.function().equals("subj")).toList();
        boolean doubtful = subjects.size() == 1
                && subjects.get(0).token() > verb
                && isThing(sentence.token(subjects.get(0).token()));
        int elsewhere = subjects.isEmpty() ? subjectAbove(clauses, verb) : -1;
        if (subjects.isEmpty() && elsewhere < 0 || doubtful) {
            elsewhere = strayNominative(clauses, verb);
            elsewhere = elsewhere < 0 && !doubtful ? nominativeBehind(clauses, verb) : elsewhere;
        }
        if (elsewhere >= 0) {
            found.replaceAll(
                    one -> one.function().equals("subj") ? new Argument("obj", one.token(), one.direct()) : one);
            found.add(new Argument("subj", elsewhere, true));
        }
        if (found.stream().noneMatch(one -> one.function().equals("obj"))) {
            strayObject(clauses, verb, found);
        }
    }

    /** Whether the word is a thing whose nominative and accusative are one form. */
    private static boolean isThing(Token token) {
        return Tag.animacy(token.tag()) == Tag.Animacy.INANIMATE && mayBeAccusative(token);
    }

    /**
     * Of two objects, one of which is a pronoun or stands before the verb, the one that may be a nominative is the subject:
     * "him questioned agents".
     */
    private static void secondObject(Sentence sentence, int verb, List<Argument> found) {
        boolean pronoun = false;
        boolean early = false;
        int noun = -1;
        int behind = -1;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            if (one.function().equals("subj")) {
                return;
            }
            Token token = sentence.token(one.token());
            boolean object = one.function().equals("obj");
            pronoun |= object && token.pos() == Tag.Pos.PRONOUN;
            early |= object && one.token() < verb;
            boolean nominative =
                    token.analyses().stream().anyMatch(reading -> Tag.kasus(reading.tag()) == Tag.Case.NOM);
            if (object && nominative && token.pos() == Tag.Pos.NOUN && agrees(sentence, verb, one.token())) {
                noun = i;
                behind = one.token() > verb ? i : behind;
            }
        }
        int subject = pronoun ? noun : early ? behind : -1;
        if (subject >= 0) {
            found.set(subject, new Argument("subj", found.get(subject).token(), true));
        }
    }

    /** A living object that the parser took for the owner of the noun before it: "let go to freedom the businessman". */
    private static void strayObject(Clauses clauses, int verb, List<Argument> found) {
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
                        && mayBeAccusative(one)
                        && clauses.preposition(child) == null;
                if (living) {
                    found.add(new Argument("obj", child, false));
                    return;
                }
            }
        }
    }

    /**
     * Of two subjects the one without cases, or the later one that may be accusative, is the object: "the president
     * criticised NATO". Where there is none, a word without cases before the verb is it: "Tokyo calls".
     */
    private static void oneSubject(Sentence sentence, int verb, List<Argument> found) {
        if (objectFirst(sentence, verb, found)) {
            return;
        }
        int still = -1;
        int accusative = -1;
        int subjects = 0;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            boolean subject = one.function().equals("subj");
            subjects += subject ? 1 : 0;
            if (sentence.token(one.token()).kasus() == Tag.Case.INDECLINABLE
                    && one.function().indexOf('+') < 0
                    && (subject || still < 0 && one.token() < verb)) {
                still = i;
            }
            accusative = subject && one.token() > verb && mayBeAccusative(sentence.token(one.token())) ? i : accusative;
        }
        // "She called Israel": the later one that the verb does not agree with is the object, whatever the earlier one
        // is; and so it is where the verb agrees with both, a thing behind a word without cases: "NATO began
        // exercises".
        boolean inOrder = still >= 0
                && accusative >= 0
                && found.get(still).function().equals("subj")
                && found.get(still).token() < verb
                && isThing(sentence.token(found.get(accusative).token()));
        boolean later = subjects > 1
                && accusative >= 0
                && (inOrder || !agrees(sentence, verb, found.get(accusative).token()));
        still = (still < 0 || later) && subjects > 1 ? accusative : still;
        // "Minister Such called on Turkey": an office and a name without cases are one subject where there is an
        // object.
        boolean named = still >= 0
                && found.get(still).token() < verb
                && found.stream().anyMatch(one -> one.function().equals("obj") && one.token() > verb);
        if (still >= 0 && (subjects == 0 || subjects > 1 && !named)) {
            Argument one = found.get(still);
            found.set(still, new Argument(subjects > 1 ? "obj" : "subj", one.token(), one.direct()));
        }
    }

    /** Of two subjects, a thing before the verb is the object where only somebody behind it can be subject: "the vote won N.". */
    private static boolean objectFirst(Sentence sentence, int verb, List<Argument> found) {
        int thing = -1;
        boolean somebody = false;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            Token token = sentence.token(one.token());
            if (one.function().equals("subj") && one.token() < verb && isThing(token)) {
                thing = i;
            } else if (one.function().equals("subj") && one.token() > verb) {
                somebody |= Tag.animacy(token.tag()) == Tag.Animacy.ANIMATE
                        && token.kasus() == Tag.Case.NOM
                        && !mayBeAccusative(token)
                        && agrees(sentence, verb, one.token());
            }
        }
        if (thing >= 0 && somebody) {
            found.set(thing, new Argument("obj", found.get(thing).token(), true));
            return true;
        }
        return false;
    }

    /** A living thing before its verb whose accusative looks like a genitive: "the minister is accused". */
    private static boolean isAccusative(Sentence sentence, Argument one) {
        Relation relation = sentence.relation(one.token());
        return one.function().equals("gen")
                && (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS)
                && sentence.dependent(one.token(), Relation.NUMMOD) < 0
                && mayBeAccusative(sentence.token(one.token()));
    }

    private static boolean mayBeAccusative(Token token) {
        return token.analyses().stream().anyMatch(one -> Tag.kasus(one.tag()) == Tag.Case.ACC);
    }

    /** The noun right before a finite verb that the parser took for its governor: "Madrid demands". -1 where there is none. */
    private static int subjectAbove(Clauses clauses, int verb) {
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
    private static int strayNominative(Clauses clauses, int verb) {
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
                    && agrees(sentence, verb, i);
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
            if (loose && token.pos() == Tag.Pos.NOUN && agrees(sentence, verb, i)) {
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
                    && agrees(sentence, verb, i);
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
                && !mayBeAccusative(sentence.token(noun))
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
     * Whether what looks like a subject is an object: of a form that may be accusative, and singular beside a plural verb, or
     * a thing behind a verb of another gender.
     */
    private static boolean disagrees(Sentence sentence, int verb, int noun) {
        Token subject = sentence.token(noun);
        boolean gender = noun > verb
                && subject.kasus() == Tag.Case.NOM
                && Tag.animacy(subject.tag()) == Tag.Animacy.INANIMATE
                && !agrees(sentence, verb, noun);
        return (gender
                        || Tag.number(sentence.token(verb).tag()) == Tag.Number.PLURAL
                                && Tag.number(subject.tag()) == Tag.Number.SINGULAR)
                && subject.pos() == Tag.Pos.NOUN
                && sentence.dependent(noun, Relation.CONJ) < 0
                && sentence.dependent(noun, Relation.NUMMOD) < 0
                && !joinsAnother(sentence, noun, verb)
                && mayBeAccusative(subject);
    }

    /** Whether a conjunction between a noun and its verb joins another to it, wherever the tree hangs that. */
    private static boolean joinsAnother(Sentence sentence, int noun, int verb) {
        for (int i = noun + 1; i < verb && sentence.token(i).kind() != Token.Kind.PUNCTUATION; i++) {
            if (sentence.relation(i) == Relation.CC) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb's number and gender allow the noun as its subject. */
    static boolean agrees(Sentence sentence, int verb, int noun) {
        long one = sentence.token(verb).tag();
        long other = sentence.token(noun).tag();
        boolean number = Tag.number(one) == Tag.number(other)
                || Tag.number(other) == Tag.Number.NONE
                || Tag.number(one) == Tag.Number.PLURAL && sentence.dependent(noun, Relation.CONJ) >= 0;
        boolean gender = Tag.gender(one) == Tag.Gender.NONE
                || Tag.gender(other) == Tag.Gender.NONE
                || Tag.gender(one) == Tag.gender(other);
        return number && gender;
    }

    /** The noun before the comma that a participle after it agrees with: "of the court, which demanded"; -1 for none. */
    static int nounBefore(Clauses clauses, int participle) {
        Sentence sentence = clauses.sentence();
        if (participle < 2 || sentence.token(participle - 1).kind() != Token.Kind.PUNCTUATION) {
            return -1;
        }
        Token wanted = sentence.token(participle);
        for (int i = participle - 2; i >= 0 && i > participle - 10; i--) {
            Token one = sentence.token(i);
            if (clauses.isFinite(i) || one.kind() == Token.Kind.PUNCTUATION) {
                return -1;
            }
            boolean fits = one.pos() == Tag.Pos.NOUN
                    && (one.kasus() == wanted.kasus() || one.kasus() == Tag.Case.INDECLINABLE)
                    && Tag.number(one.tag()) == Tag.number(wanted.tag())
                    && (Tag.number(one.tag()) == Tag.Number.PLURAL
                            || Tag.gender(one.tag()) == Tag.gender(wanted.tag()));
            if (fits) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whose plan an infinitive beside a noun is: "the president's decision to leave", or the verb whose subject it is: "the
     * league took the decision to ask"; -1 for none.
     */
    static int planner(Clauses clauses, int infinitive) {
        Sentence sentence = clauses.sentence();
        int noun = sentence.head(infinitive);
        boolean beside = Tag.form(sentence.token(infinitive).tag()) == Tag.Form.INFINITIVE
                && noun >= 0
                && noun < infinitive
                && sentence.token(noun).pos() == Tag.Pos.NOUN
                && sentence.relation(infinitive) != Relation.CONJ;
        if (!beside) {
            return -1;
        }
        for (int n = 0; n < sentence.dependents(noun); n++) {
            int child = sentence.dependent(noun, n);
            boolean owner = child > noun
                    && child < infinitive
                    && sentence.token(child).kasus() == Tag.Case.GEN
                    && sentence.relation(child) == Relation.NMOD
                    && clauses.preposition(child) == null;
            if (owner) {
                return child;
            }
        }
        int verb = sentence.head(noun);
        return verb >= 0 && clauses.isFinite(verb) && clauses.isVerbal(verb) ? verb : -1;
    }

    /**
     * Whether a clause without a subject may have that of the clause which it completes: "said that he had proof". A verb in
     * the plural may as well have none at all, a short adjective may not: "made clear that they were willing".
     */
    static boolean sharesSpeaker(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int above = sentence.head(verb);
        long tag = sentence.token(verb).tag();
        boolean adjectival = Tag.has(tag, Tag.Mark.SHORT);
        Relation relation = sentence.relation(verb);
        boolean content = relation == Relation.CCOMP
                || adjectival && relation == Relation.PARATAXIS && sentence.dependent(verb, Relation.MARK) >= 0;
        return above >= 0
                && above < verb
                && (clauses.isFinite(verb) || adjectival)
                && clauses.isVerbal(above)
                && content
                && (adjectival || Tag.number(tag) == Tag.Number.SINGULAR);
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
