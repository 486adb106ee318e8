package dragoman.reader.event;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reader.frame.Candidate;
import dragoman.reading.Status;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an act stands in its sentence, from negation, modality, tense and hedges around its word and the words that govern
 * it. Immutable, shared by threads.
 */
final class StatusReader {
    private static final int HIGH = 4;
    private static final int[] NO_TOKENS = {};
    private final Modality modality;

    StatusReader(Modality modality) {
        this.modality = modality;
    }

    /**
     * What was found.
     *
     * @param status how the act stands
     * @param hedges words that weaken the claim
     */
    record Standing(Status status, List<Span> hedges) {}

    Standing read(Clauses clauses, Candidate candidate) {
        List<Span> hedges = new ArrayList<>();
        Status status = candidate.frame().status();
        Status found = standing(clauses, candidate, hedges);
        return new Standing(status != null ? status : found == null ? Status.OCCURRED : found, hedges);
    }

    private @Nullable Status standing(Clauses clauses, Candidate candidate, List<Span> hedges) {
        Status own = dependents(clauses, candidate.head(), candidate.trigger(), hedges);
        if (own != null) {
            return own;
        }
        if (candidate.carrier() != candidate.head()) {
            own = dependents(clauses, candidate.carrier(), candidate.trigger(), hedges);
            if (own != null) {
                return own;
            }
        }
        Status tense = tense(clauses, candidate.carrier());
        if (tense != null) {
            return tense;
        }
        boolean said = candidate.frame().speech()
                && candidate.construction() == Construction.NOUN
                && candidate.carrier() == candidate.head();
        // A request that is looked into or put off has been made.
        return said
                ? null
                : above(clauses, candidate.carrier(), candidate.frame().speech(), hedges);
    }

    /** What dependents do to the act; tokens of the trigger belong to the act itself. */
    private @Nullable Status dependents(Clauses clauses, int token, int[] trigger, List<Span> hedges) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(token); n++) {
            int child = sentence.dependent(token, n);
            Relation relation = sentence.relation(child);
            if (relation == Relation.CONJ
                    || relation == Relation.CCOMP
                    || relation == Relation.PARATAXIS
                    || Arrays.binarySearch(trigger, child) >= 0) {
                continue;
            }
            Token one = sentence.token(child);
            Status mark = relation == Relation.MARK ? modality.mark(one.lemma()) : null;
            boolean light = one.pos() != Tag.Pos.NOUN && one.pos() != Tag.Pos.VERB;
            Status beside = mark != null ? mark : light ? modality.beside(one.lemma()) : null;
            if (beside == Status.DENIED && isAboutDenial(sentence, trigger)) {
                continue; // "will never not recognise", as some languages say it: one denial, part of the act
            }
            if (beside == Status.PLANNED && Tag.tense(sentence.token(token).tag()) == Tag.Tense.PAST) {
                continue; // "soon (after that) they shot down": what is past is no plan
            }
            if (beside != null) {
                if (beside == Status.ALLEGED) {
                    hedges.add(new Span(one.start(), one.end()));
                }
                return beside;
            }
        }
        return null;
    }

    /** Whether the words of the act deny something already. */
    private boolean isAboutDenial(Sentence sentence, int[] trigger) {
        for (int token : trigger) {
            if (modality.beside(sentence.token(token).lemma()) == Status.DENIED) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Status tense(Clauses clauses, int token) {
        long tag = clauses.sentence().token(token).tag();
        if (Tag.pos(tag) == Tag.Pos.VERB && Tag.tense(tag) == Tag.Tense.FUTURE) {
            return Status.PLANNED;
        }
        if (Tag.form(tag) == Tag.Form.IMPERATIVE) {
            return Status.HYPOTHETICAL;
        }
        boolean auxiliary = Tag.form(tag) == Tag.Form.INFINITIVE || Tag.has(tag, Tag.Mark.SHORT);
        if (auxiliary) {
            Sentence sentence = clauses.sentence();
            for (int n = 0; n < sentence.dependents(token); n++) {
                int child = sentence.dependent(token, n);
                boolean will = sentence.relation(child) == Relation.AUX || sentence.relation(child) == Relation.COP;
                if (will && Tag.tense(sentence.token(child).tag()) == Tag.Tense.FUTURE) {
                    return Status.PLANNED;
                }
            }
        }
        return null;
    }

    private @Nullable Status above(Clauses clauses, int token, boolean speech, List<Span> hedges) {
        Sentence sentence = clauses.sentence();
        int at = token;
        for (int steps = 0; steps < HIGH; steps++) {
            if (!clauses.isVerbal(at) && modality.real(clauses.preposition(at))) {
                return null;
            }
            Relation relation = sentence.relation(at);
            int above = sentence.head(at);
            boolean leaves = relation == Relation.ACL_RELCL
                    || relation == Relation.PARATAXIS
                    || relation == Relation.ADVCL && sentence.token(at).pos() == Tag.Pos.GERUND
                    || relation == Relation.NSUBJ
                    || relation == Relation.APPOS;
            if (above < 0 || leaves && steps == 0 || leaves) {
                return null;
            }
            if (relation == Relation.CCOMP && !hasMark(clauses, at)) {
                return null;
            }
            if (relation == Relation.CONJ) {
                at = above;
                continue;
            }
            String preposition = clauses.preposition(above);
            Status status = preposition == null ? null : modality.above(preposition + ' ' + clauses.lemma(above));
            status = status == null ? modality.above(clauses.lemma(above)) : status;
            // "Has no intention to meet".
            if (failed(clauses, above) || status == Status.PLANNED && isDenied(clauses, above)) {
                return Status.DENIED;
            }
            if (status == Status.OCCURRED) {
                return null;
            }
            if (status != null) {
                if (status == Status.ALLEGED) {
                    hedges.add(new Span(
                            sentence.token(above).start(), sentence.token(above).end()));
                }
                return status;
            }
            if (clauses.isFinite(above)) {
                Status upper =
                        relation == Relation.XCOMP ? dependents(clauses, above, NO_TOKENS, new ArrayList<>()) : null;
                return upper == null && relation == Relation.XCOMP ? tense(clauses, above) : upper;
            }
            at = above;
        }
        return null;
    }

    /** Whether the verb says that what stands below it came to nothing: "could not elect". */
    private boolean failed(Clauses clauses, int verb) {
        return modality.fails(clauses.lemma(verb))
                && Tag.tense(clauses.sentence().token(verb).tag()) == Tag.Tense.PAST
                && isDenied(clauses, verb);
    }

    private boolean isDenied(Clauses clauses, int token) {
        return dependents(clauses, token, NO_TOKENS, new ArrayList<>()) == Status.DENIED;
    }

    private boolean hasMark(Clauses clauses, int token) {
        int mark = clauses.sentence().dependent(token, Relation.MARK);
        return mark >= 0 && modality.mark(clauses.sentence().token(mark).lemma()) != null;
    }
}
