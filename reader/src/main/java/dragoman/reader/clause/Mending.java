package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/** Mends what a greedy parser gets wrong about what belongs to verbs; for their subjects see {@link Subjects}. */
final class Mending {
    private Mending() {}

    /** Whether a verb's number and gender allow the noun as its subject. */
    static boolean agrees(Sentence sentence, int verb, int noun) {
        long one = sentence.token(verb).tag();
        long other = sentence.token(noun).tag();
        boolean number = Tag.number(one) == Tag.number(other)
                || Tag.number(other) == Tag.Number.NONE
                || Tag.number(one) == Tag.Number.PLURAL && sentence.dependent(noun, Relation.CONJ) >= 0;
        boolean gender = Tag.gender(one) == Tag.Gender.NONE
                || Tag.gender(other) == Tag.Gender.NONE
                || Tag.gender(one) == Tag.gender(other)
                || mayBeOf(sentence.token(noun), Tag.gender(one));
        return number && gender;
    }

    /** Whether a word is of both genders, and that one of them: "the head said". */
    private static boolean mayBeOf(Token noun, Tag.Gender gender) {
        return noun.analyses().stream()
                .anyMatch(one -> Tag.pos(one.tag()) == Tag.Pos.NOUN
                        && Tag.kasus(one.tag()) == noun.kasus()
                        && Tag.gender(one.tag()) == gender);
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
     * The verb whose subject a relative clause without one goes on with: "published a report in which (it) accused"; -1 for
     * none.
     */
    static int author(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        boolean alone = (sentence.relation(verb) == Relation.ACL || sentence.relation(verb) == Relation.ACL_RELCL)
                && clauses.isFinite(verb)
                && Tag.number(sentence.token(verb).tag()) == Tag.Number.SINGULAR
                && Tag.gender(sentence.token(verb).tag()) != Tag.Gender.NEUTER;
        if (!alone || !opensWithPlace(clauses, verb)) {
            return -1;
        }
        int above = sentence.head(verb);
        while (above >= 0 && !clauses.isVerbal(above)) {
            above = sentence.head(above);
        }
        return above >= 0 && above < verb ? above : -1;
    }

    private static boolean opensWithPlace(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int child = sentence.dependent(verb, n);
            if (clauses.isRelative(child) && clauses.preposition(child) != null) {
                return true;
            }
        }
        return false;
    }
}
