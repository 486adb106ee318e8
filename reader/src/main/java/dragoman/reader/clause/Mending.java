package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
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
        withoutOthers(sentence, verb, found);
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
        int elsewhere = subjects.isEmpty() ? Strays.subjectAbove(clauses, verb) : -1;
        if (subjects.isEmpty() && elsewhere < 0 || doubtful) {
            elsewhere = Strays.strayNominative(clauses, verb);
        } else if (subjects.size() == 1 && elsewhere < 0) {
            elsewhere = Strays.behindThing(clauses, verb, subjects.get(0).token());
        }
        if (subjects.isEmpty() && elsewhere < 0) {
            elsewhere = Strays.lateNominative(clauses, verb);
        }
        boolean many = Tag.number(sentence.token(verb).tag()) == Tag.Number.PLURAL;
        if (elsewhere == verb - 1 && elsewhere >= 0 && many && disagrees(sentence, verb, elsewhere)) {
            // "Yerevan (they) accuse": whom somebody unnamed accuses.
            found.add(new Argument("obj", elsewhere, true));
            elsewhere = -1;
        }
        if (elsewhere >= 0) {
            found.replaceAll(
                    one -> one.function().equals("subj") ? new Argument("obj", one.token(), one.direct()) : one);
            found.add(new Argument("subj", elsewhere, true));
        }
        if (found.stream().noneMatch(one -> one.function().equals("obj"))) {
            Strays.strayObject(clauses, verb, found);
        }
        if (found.stream().noneMatch(one -> one.function().equals("obj"))) {
            Strays.objectBehindSubject(clauses, verb, found);
            Strays.pronounBeside(clauses, verb, found);
        }
    }

    /** Whether a participle cannot modify the noun above it, being of another number or case. */
    static boolean isOfAnotherNoun(Clauses clauses, int participle, int noun) {
        Sentence sentence = clauses.sentence();
        if (noun <= participle || sentence.token(noun).kasus() == Tag.Case.INDECLINABLE) {
            return false;
        }
        long one = sentence.token(participle).tag();
        long other = sentence.token(noun).tag();
        boolean number = Tag.number(one) != Tag.number(other)
                && Tag.number(other) != Tag.Number.NONE
                && sentence.dependent(noun, Relation.NUMMOD) < 0
                && sentence.dependent(noun, Relation.CONJ) < 0;
        return number
                && sentence.token(noun).pos() == Tag.Pos.NOUN
                && Tag.animacy(other) == Tag.Animacy.INANIMATE
                && mayBeAccusative(sentence.token(noun));
    }

    /** What stands between an active participle and its noun and may be accusative is its object: "the having accused the Kremlin spy". */
    static void objectBefore(Clauses clauses, int participle, int noun, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        if (found.stream().anyMatch(one -> one.function().equals("obj"))) {
            return;
        }
        for (int i = participle + 1; i < noun; i++) {
            Token token = sentence.token(i);
            boolean object = token.pos() == Tag.Pos.NOUN
                    && (token.kasus() == Tag.Case.NOM || token.kasus() == Tag.Case.ACC)
                    && clauses.preposition(i) == null
                    && mayBeAccusative(token);
            if (object) {
                found.add(new Argument("obj", i, true));
                return;
            }
        }
    }

    /**
     * Beside a subject with which the verb agrees a thing with which it does not is the object: "the deeds (of the police) criticised
     * the Commission", "a strike (they) made, the troops".
     */
    private static void withoutOthers(Sentence sentence, int verb, List<Argument> found) {
        boolean agreed = found.stream().anyMatch(one -> isSubject(sentence, verb, one));
        // "The abduction investigates the police": no accusative looks like "the police".
        boolean sure = found.stream()
                .anyMatch(one -> isSubject(sentence, verb, one) && !mayBeAccusative(sentence.token(one.token())));
        if (agreed) {
            found.replaceAll(one -> one.function().equals("subj")
                            && isThing(sentence.token(one.token()))
                            && sentence.token(one.token()).kasus() != Tag.Case.INDECLINABLE
                            && sentence.dependent(one.token(), Relation.CONJ) < 0
                            && (sure || !agrees(sentence, verb, one.token()))
                    ? new Argument("obj", one.token(), one.direct())
                    : one);
        }
    }

    private static boolean isSubject(Sentence sentence, int verb, Argument one) {
        return one.function().equals("subj")
                && sentence.token(one.token()).kasus() == Tag.Case.NOM
                && agrees(sentence, verb, one.token());
    }

    /** Whether the word is a thing whose nominative and accusative are one form. */
    static boolean isThing(Token token) {
        return Tag.animacy(token.tag()) == Tag.Animacy.INANIMATE && mayBeAccusative(token);
    }

    /**
     * Of two objects the one that may be a nominative is the subject, beside a pronoun or one with which the verb does not agree:
     * "him questioned agents", "a strike made the troops".
     */
    private static void secondObject(Sentence sentence, int verb, List<Argument> found) {
        boolean pronoun = false;
        int noun = -1;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            if (one.function().equals("subj")) {
                return;
            }
            Token token = sentence.token(one.token());
            boolean object = one.function().equals("obj");
            boolean other = isThing(token) && !agrees(sentence, verb, one.token());
            pronoun |= object && (token.pos() == Tag.Pos.PRONOUN || other);
            boolean nominative =
                    token.analyses().stream().anyMatch(reading -> Tag.kasus(reading.tag()) == Tag.Case.NOM);
            if (object && nominative && token.pos() == Tag.Pos.NOUN && agrees(sentence, verb, one.token())) {
                noun = i;
            }
        }
        if (pronoun && noun >= 0) {
            found.set(noun, new Argument("subj", found.get(noun).token(), true));
        }
    }

    /**
     * Of two subjects the one without cases, or the later one that may be accusative, is the object: "the president
     * criticised NATO". Where there is none, a word without cases before the verb is it: "Tokyo calls".
     */
    private static void oneSubject(Sentence sentence, int verb, List<Argument> found) {
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

    /** A living thing before its verb whose accusative looks like a genitive: "the minister is accused". */
    private static boolean isAccusative(Sentence sentence, Argument one) {
        Relation relation = sentence.relation(one.token());
        return one.function().equals("gen")
                && (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS)
                && sentence.dependent(one.token(), Relation.NUMMOD) < 0
                && mayBeAccusative(sentence.token(one.token()));
    }

    static boolean mayBeAccusative(Token token) {
        return token.analyses().stream().anyMatch(one -> Tag.kasus(one.tag()) == Tag.Case.ACC);
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
                && mayBeAccusative(subject);
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
}
