package dragoman.reader.clause;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import java.util.function.Predicate;

/** Finds the one subject of a verb where a greedy parser gave it none, several, or a wrong one. */
final class Subjects {
    /** Places where a subject may stand that the parser gave to no verb or to another, the surest first. */
    private static final List<Search> FURTHER = List.of(
            Strays::nominativeBehind,
            Subjects::stillBefore,
            Subjects::rootBefore,
            Subjects::subjectBelow,
            Subjects::nominativeBefore);

    /** Looks for a verb's subject; -1 where there is none. */
    @FunctionalInterface
    private interface Search {
        int find(Clauses clauses, int verb);
    }

    private Subjects() {}

    /** Leaves a finite verb one subject, finds it where it has none, and takes it from forms that cannot have one. */
    static void settle(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
        if (!clauses.isFinite(verb)) {
            // A gerund or infinitive has no subject of its own; what looks nominative is its object, unless it can be
            // nothing else: then it is the subject of the verb above, "the minister may become president".
            asObjects(found, one -> one.function().equals("subj") && mayBeAccusative(sentence.token(one.token())));
            return;
        }
        // "The Kremlin: Ankara apologised": who says it stands before the colon, who did it behind.
        found.removeIf(one -> one.function().equals("subj") && isBeforeColon(sentence, one.token(), verb));
        asObjects(found, one -> isAccusative(sentence, one));
        withoutDisagreeing(sentence, verb, found);
        oneSubject(sentence, verb, found);
        withoutDisagreeing(sentence, verb, found);
        secondObject(clauses, verb, found);
        countedSubject(sentence, verb, found);
        List<Argument> subjects =
                found.stream().filter(one -> one.function().equals("subj")).toList();
        boolean doubtful = subjects.size() == 1
                && subjects.get(0).token() > verb
                && isThing(sentence.token(subjects.get(0).token()));
        int elsewhere = subjects.isEmpty() || doubtful ? subjectAbove(clauses, verb) : -1;
        elsewhere = doubtful && elsewhere >= 0 && !Mending.agrees(sentence, verb, elsewhere) ? -1 : elsewhere;
        if (elsewhere < 0 && (subjects.isEmpty() || doubtful)) {
            elsewhere = Strays.strayNominative(clauses, verb);
        }
        if (elsewhere < 0 && subjects.isEmpty()) {
            elsewhere = further(clauses, verb);
        }
        if (elsewhere >= 0) {
            asObjects(found, one -> one.function().equals("subj"));
            found.add(new Argument("subj", elsewhere, true));
        }
        if (found.stream().noneMatch(one -> one.function().equals("obj"))) {
            Strays.strayObject(clauses, verb, found);
        }
    }

    private static int further(Clauses clauses, int verb) {
        for (Search search : FURTHER) {
            int subject = search.find(clauses, verb);
            if (subject >= 0) {
                return subject;
            }
        }
        return -1;
    }

    private static void asObjects(List<Argument> found, Predicate<Argument> which) {
        found.replaceAll(one -> which.test(one) ? new Argument("obj", one.token(), one.direct()) : one);
    }

    private static boolean isBeforeColon(Sentence sentence, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (sentence.token(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static void withoutDisagreeing(Sentence sentence, int verb, List<Argument> found) {
        asObjects(found, one -> one.function().equals("subj") && disagrees(sentence, verb, one.token()));
    }

    /** Whether the word is a thing whose nominative and accusative are one form. */
    private static boolean isThing(Token token) {
        return Tag.animacy(token.tag()) == Tag.Animacy.INANIMATE && mayBeAccusative(token);
    }

    /**
     * Of two objects, one of which is a pronoun or stands before the verb, the one that may be a nominative is the subject:
     * "him questioned agents".
     */
    private static void secondObject(Clauses clauses, int verb, List<Argument> found) {
        Sentence sentence = clauses.sentence();
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
            boolean nominative = token.mayBe(Tag.Case.NOM) || token.mayBe(Tag.Case.INDECLINABLE);
            if (object && nominative && token.pos() == Tag.Pos.NOUN && Mending.agrees(sentence, verb, one.token())) {
                noun = i;
                behind = one.token() > verb ? i : behind;
            }
        }
        int subject = pronoun ? noun : early && subjectAbove(clauses, verb) < 0 ? behind : -1;
        if (subject >= 0) {
            found.set(subject, new Argument("subj", found.get(subject).token(), true));
        }
    }

    /** People counted behind a verb that has another object and no subject are its subject: "him elected 64 deputies". */
    private static void countedSubject(Sentence sentence, int verb, List<Argument> found) {
        boolean object = false;
        int counted = -1;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            if (one.function().equals("subj")) {
                return;
            }
            boolean many = one.token() > verb
                    && (one.function().equals("obj") || one.function().equals("gen"))
                    && Tag.animacy(sentence.token(one.token()).tag()) == Tag.Animacy.ANIMATE
                    && sentence.dependent(one.token(), Relation.NUMMOD) >= 0;
            counted = many ? i : counted;
            object |= !many && one.function().equals("obj");
        }
        if (object && counted >= 0) {
            found.set(counted, new Argument("subj", found.get(counted).token(), true));
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
                && (inOrder
                        || !Mending.agrees(sentence, verb, found.get(accusative).token()));
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
        boolean agreeing = false;
        for (int i = 0; i < found.size(); i++) {
            Argument one = found.get(i);
            Token token = sentence.token(one.token());
            boolean living = Tag.animacy(token.tag()) == Tag.Animacy.ANIMATE;
            if (one.function().equals("subj") && one.token() < verb && !living && mayBeAccusative(token)) {
                thing = i;
            } else if (one.function().equals("subj") && one.token() > verb && token.kasus() == Tag.Case.NOM) {
                agreeing |= Mending.agrees(sentence, verb, one.token());
                somebody |= living && !mayBeAccusative(token) && Mending.agrees(sentence, verb, one.token());
            }
        }
        if (thing >= 0
                && (somebody
                        || agreeing
                                && !Mending.agrees(
                                        sentence, verb, found.get(thing).token()))) {
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

    static boolean mayBeAccusative(Token token) {
        return token.mayBe(Tag.Case.ACC);
    }

    /** The nominative right before a verb without a subject that hangs on no other verb; -1 where there is none. */
    private static int nominativeBefore(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int noun = verb - 1;
        boolean loose = noun >= 0
                && sentence.token(noun).pos() == Tag.Pos.NOUN
                && sentence.token(noun).kasus() == Tag.Case.NOM
                && clauses.preposition(noun) == null
                && (sentence.head(noun) < 0 || sentence.head(noun) > verb && !clauses.isVerbal(sentence.head(noun)));
        return loose && Mending.agrees(sentence, verb, noun) ? noun : -1;
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
     * The word without cases right before a verb that was taken for a call to somebody, or for a part of what stands behind a
     * comma: "but Bamako refused". -1 for none.
     */
    private static int stillBefore(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int before = verb - 1;
        boolean still = before > 0
                && sentence.token(before).kasus() == Tag.Case.INDECLINABLE
                && sentence.token(before).pos() == Tag.Pos.NOUN
                && clauses.preposition(before) == null;
        boolean apart = still && sentence.relation(before) == Relation.VOCATIVE;
        for (int i = before - 1; still && !apart && i > sentence.head(before) && sentence.head(before) >= 0; i--) {
            apart = sentence.relation(before) == Relation.NMOD
                    && sentence.token(i).kind() == Token.Kind.PUNCTUATION;
        }
        return apart ? before : -1;
    }

    /**
     * The nominative that the parser left without a predicate, since clauses beside it stand between it and its verb: "the
     * mayor, who had called on …, was put under arrest". -1 for none.
     */
    static int rootBefore(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int root = -1;
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.relation(i) == Relation.ROOT) {
                root = i;
                break;
            }
            if (clauses.isFinite(i) && sentence.relation(i) != Relation.ACL_RELCL) {
                return -1;
            }
        }
        boolean subject = root >= 0
                && sentence.token(root).pos() == Tag.Pos.NOUN
                && sentence.token(root).kasus() == Tag.Case.NOM
                && sentence.token(verb - 1).kind() == Token.Kind.PUNCTUATION
                && sentence.relation(verb) != Relation.ACL_RELCL
                && Mending.agrees(sentence, verb, root);
        return subject ? root : -1;
    }

    /** Somebody in the nominative whom the parser hung on the verb's infinitive: "demanded to hold the leader". -1 for none. */
    private static int subjectBelow(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int infinitive = sentence.dependent(verb, Relation.XCOMP);
        for (int n = 0; infinitive > verb && n < sentence.dependents(infinitive); n++) {
            int child = sentence.dependent(infinitive, n);
            Token one = sentence.token(child);
            boolean somebody = one.pos() == Tag.Pos.NOUN
                    && one.kasus() == Tag.Case.NOM
                    && Tag.animacy(one.tag()) == Tag.Animacy.ANIMATE
                    && !mayBeAccusative(one)
                    && clauses.preposition(child) == null;
            if (somebody && Mending.agrees(sentence, verb, child)) {
                return child;
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
                && !Mending.agrees(sentence, verb, noun);
        Tag.Number one = Tag.number(sentence.token(verb).tag());
        Tag.Number other = Tag.number(subject.tag());
        boolean fewer = one == Tag.Number.PLURAL && other == Tag.Number.SINGULAR;
        boolean more = one == Tag.Number.SINGULAR && other == Tag.Number.PLURAL;
        boolean still = more && subject.kasus() == Tag.Case.INDECLINABLE;
        return (gender || fewer || more && (still || isThing(subject)))
                && subject.pos() == Tag.Pos.NOUN
                && sentence.dependent(noun, Relation.CONJ) < 0
                && sentence.dependent(noun, Relation.NUMMOD) < 0
                && !joinsAnother(sentence, noun, verb)
                && (still || mayBeAccusative(subject));
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
}
