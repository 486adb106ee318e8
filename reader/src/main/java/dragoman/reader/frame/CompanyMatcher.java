package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.clause.Clauses;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the words that a head must keep company with: below it, above it, or right beside it. */
final class CompanyMatcher {
    private static final int NEAR = 4;
    private static final String ANY_INFINITIVE = "inf";
    private static final String ANY_FUTURE = "fut";
    private static final String PARTICIPLE = "part";
    /** Before a negation: a clause that the head opens, past and denied, about whoever speaks. */
    private static final String CLAUSE = "clause";

    /** Asks for no other word, but that the head be plural. */
    private static final String PLURAL = "pl";

    private static final int[] NO_WORDS = {};

    private CompanyMatcher() {}

    /** The head and its company in text order, {@code null} where some of the company is missing. */
    static int @Nullable [] match(Clauses clauses, int head, Head wanted) {
        int[] found = {head};
        for (List<List<Head.Companion>> alternatives : wanted.company()) {
            int[] companions = isPlural(alternatives)
                    ? Tag.number(clauses.sentence().token(head).tag()) == Tag.Number.PLURAL ? NO_WORDS : null
                    : any(clauses, head, alternatives);
            if (companions == null) {
                return null;
            }
            int before = found.length;
            found = Arrays.copyOf(found, before + companions.length);
            System.arraycopy(companions, 0, found, before, companions.length);
        }
        return Arrays.stream(found).sorted().distinct().toArray();
    }

    private static boolean isPlural(List<List<Head.Companion>> alternatives) {
        return alternatives.size() == 1
                && alternatives.get(0).size() == 1
                && alternatives.get(0).get(0).lemma().equals(PLURAL);
    }

    private static int @Nullable [] any(Clauses clauses, int head, List<List<Head.Companion>> alternatives) {
        for (List<Head.Companion> words : alternatives) {
            if (words.size() == 2 && words.get(0).lemma().equals(CLAUSE)) {
                int[] denied = deniedClause(clauses, head, words.get(1));
                if (denied != null) {
                    return denied;
                }
                continue;
            }
            int[] found = new int[words.size()];
            boolean all = true;
            for (int i = 0; i < found.length && all; i++) {
                found[i] = find(clauses, head, words.get(i));
                all = found[i] >= 0;
            }
            if (all) {
                return found;
            }
        }
        return null;
    }

    /** The denied past verb by which whoever speaks says what he did not do, with its negation: "says that (he) was not there". */
    private static int @Nullable [] deniedClause(Clauses clauses, int head, Head.Companion negation) {
        Sentence sentence = clauses.sentence();
        if (!clauses.mayHave(negation.lemma())) {
            return null;
        }
        for (int n = 0; n < sentence.dependents(head); n++) {
            int verb = sentence.dependent(head, n);
            boolean opened = verb > head
                    && sentence.relation(verb) == Relation.CCOMP
                    && Tag.tense(sentence.token(verb).tag()) == Tag.Tense.PAST;
            int denied = opened ? negation(clauses, verb, negation) : -1;
            if (denied >= 0 && isOfSpeaker(sentence, verb)) {
                return new int[] {denied, verb};
            }
        }
        return null;
    }

    private static boolean isOfSpeaker(Sentence sentence, int verb) {
        int subject = sentence.dependent(verb, Relation.NSUBJ);
        return subject < 0
                ? sentence.dependent(verb, Relation.NSUBJ_PASS) < 0
                        && Tag.gender(sentence.token(verb).tag()) != Tag.Gender.NEUTER
                : sentence.token(subject).pos() == Tag.Pos.PRONOUN;
    }

    private static int find(Clauses clauses, int head, Head.Companion companion) {
        if (companion.negation()) {
            return negation(clauses, head, companion);
        }
        if (companion.lemma().equals(PARTICIPLE)) {
            return isPredicateOrModifier(clauses, head) ? head : -1;
        }
        boolean form =
                companion.lemma().equals(ANY_INFINITIVE) || companion.lemma().equals(ANY_FUTURE);
        if (!form && !clauses.mayHave(companion.lemma())) {
            return -1;
        }
        Sentence sentence = clauses.sentence();
        int found = below(clauses, head, companion, companion.preposition() == null ? 2 : 3);
        if (found >= 0) {
            return found;
        }
        int above = sentence.head(head);
        boolean modifies =
                above >= 0 && !clauses.isVerbal(above) && sentence.token(head).pos() == Tag.Pos.PARTICIPLE;
        if (modifies && companion.preposition() == null && fits(clauses, above, companion)) {
            return above;
        }
        if (sentence.token(head).pos() == Tag.Pos.VERB || sentence.token(head).pos() == Tag.Pos.PARTICIPLE) {
            int noun = relative(clauses, head);
            if (noun >= 0 && companion.preposition() == null && fits(clauses, noun, companion)) {
                return noun;
            }
        }
        int beside = near(clauses, head, companion);
        return beside >= 0 || sentence.token(head).pos() != Tag.Pos.NOUN ? beside : fronted(clauses, head, companion);
    }

    /** A phrase with the preposition asked for that opens the clause of which the head is the subject: "over the president began a trial". */
    private static int fronted(Clauses clauses, int head, Head.Companion companion) {
        Sentence sentence = clauses.sentence();
        int verb = sentence.head(head);
        Relation relation = sentence.relation(head);
        if (verb < 0 || relation != Relation.NSUBJ && relation != Relation.NSUBJ_PASS) {
            return -1;
        }
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int child = sentence.dependent(verb, n);
            if (child > head || child > verb) {
                return -1;
            }
            if (companion.preposition() == null && companion.lemma().equals(clauses.preposition(child))) {
                return child;
            }
        }
        return -1;
    }

    /** Whether the token is a participle that tells something of a noun, not one that stands for it. */
    private static boolean isPredicateOrModifier(Clauses clauses, int token) {
        Sentence sentence = clauses.sentence();
        Relation relation = sentence.relation(token);
        return sentence.token(token).pos() == Tag.Pos.PARTICIPLE
                && (Tag.has(sentence.token(token).tag(), Tag.Mark.SHORT)
                        || relation == Relation.AMOD
                        || relation == Relation.ACL);
    }

    /** The word that denies the head: below it and before it, or right before it or its auxiliary. */
    private static int negation(Clauses clauses, int head, Head.Companion companion) {
        Sentence sentence = clauses.sentence();
        for (int i = head - 1; i >= 0 && i >= head - NEAR; i--) {
            boolean own = i == head - 1 || sentence.head(i) == head;
            if (own && fits(clauses, i, companion)) {
                return i;
            }
            boolean auxiliary = i == head - 1 && sentence.relation(i) == Relation.AUX;
            if (auxiliary && i > 0 && fits(clauses, i - 1, companion)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The noun that the head's relative pronoun stands for. */
    private static int relative(Clauses clauses, int head) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(head); n++) {
            int child = sentence.dependent(head, n);
            if (clauses.isRelative(child)) {
                return clauses.antecedent(child);
            }
        }
        return -1;
    }

    private static int below(Clauses clauses, int head, Head.Companion companion, int levels) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(head); n++) {
            int child = sentence.dependent(head, n);
            if (fits(clauses, child, companion)) {
                return child;
            }
            if (levels > 1 && !(clauses.isFinite(child))) {
                int found = below(clauses, child, companion, levels - 1);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private static int near(Clauses clauses, int head, Head.Companion companion) {
        Sentence sentence = clauses.sentence();
        for (int step : new int[] {1, -1}) {
            for (int i = head + step, n = 0; i >= 0 && i < sentence.size() && n < NEAR; i += step) {
                Token token = sentence.token(i);
                n += isPartOfName(sentence, i) ? 0 : 1;
                if (token.kind() == Token.Kind.PUNCTUATION || clauses.isFinite(i)) {
                    boolean opens = step > 0
                            && i + 1 < sentence.size()
                            && sentence.token(i + 1).pos() == Tag.Pos.CONJUNCTION
                            && fits(clauses, i + 1, companion);
                    if (opens) {
                        return i + 1;
                    }
                    break;
                }
                if (fits(clauses, i, companion)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether it is a further word of somebody's name, which makes no distance: "the victory of N. N. at the elections". */
    private static boolean isPartOfName(Sentence sentence, int token) {
        return sentence.relation(token) == Relation.FLAT
                || sentence.token(token).pos() == Tag.Pos.PREPOSITION;
    }

    private static boolean fits(Clauses clauses, int token, Head.Companion companion) {
        String denial = companion.denial();
        if (denial != null && (token == 0 || !clauses.lemma(token - 1).equals(denial))) {
            return false;
        }
        Token one = clauses.sentence().token(token);
        if (companion.lemma().equals(ANY_INFINITIVE)) {
            return Tag.form(one.tag()) == Tag.Form.INFINITIVE;
        }
        if (companion.lemma().equals(ANY_FUTURE)) {
            return Tag.tense(one.tag()) == Tag.Tense.FUTURE;
        }
        if (!clauses.lemma(token).equals(companion.lemma()) && !one.mayBe(companion.lemma())) {
            return companion.preposition() == null
                    && (one.lower().equals(companion.lemma())
                            || companion.lemma().equals(clauses.preposition(token)));
        }
        return companion.preposition() == null || companion.preposition().equals(clauses.preposition(token));
    }
}
