package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses among the candidates of one sentence those that tell acts of their own. */
final class Selection {
    /** Types whose content is wanted, promised or threatened, so that it has not happened. */
    private static final Set<EventType> UNREAL = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);

    /** Types of acts by which one answers what somebody asks. */
    private static final Set<EventType> ANSWERS =
            EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.SUPPORT, EventType.RETREAT);

    private final Sentence sentence;

    Selection(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those of the candidates that neither served another as company nor are only what another asks or promises. */
    List<Candidate> keep(List<Candidate> found) {
        return without(without(found, this::isCompanion), this::isContent);
    }

    /** Whether one candidate makes another superfluous. */
    @FunctionalInterface
    private interface Swallows {
        boolean test(Candidate other, Candidate one);
    }

    private static List<Candidate> without(List<Candidate> found, Swallows swallows) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate one : found) {
            boolean swallowed = false;
            for (Candidate other : found) {
                swallowed |= other.head() != one.head() && swallows.test(other, one);
            }
            if (!swallowed) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** A head that another candidate took as its company does not fire by itself. */
    private boolean isCompanion(Candidate other, Candidate one) {
        if (isDeed(other, one)) {
            return false;
        }
        for (int token : other.trigger()) {
            boolean wanted = UNREAL.contains(other.frame().type()) && isInfinitive(one.head());
            boolean heavier = wanted
                    || other.trigger().length > one.trigger().length
                    || sentence.governs(other.head(), one.head());
            if (token == one.head() && heavier && !isOthers(other, one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the deed of which somebody is accused: "convicted of the murder of ..." tells of the murder too. */
    private static boolean isDeed(Candidate other, Candidate one) {
        EventType type = other.frame().type();
        return one.frame().type() == EventType.ASSAULT
                && one.construction() == Construction.NOUN
                && (type == EventType.COERCE || type == EventType.ACCUSE)
                && !one.target().empty()
                && !one.target().entities().equals(other.target().entities());
    }

    /** Whether the companion is a request by somebody else, told with the answer to it: "met the president's request". */
    private static boolean isOthers(Candidate other, Candidate one) {
        return one.frame().type() == EventType.REQUEST
                && one.construction() == Construction.NOUN
                && ANSWERS.contains(other.frame().type())
                && !one.source().empty()
                && !one.source().tokens().contains(one.head())
                && one.source().entities().stream().noneMatch(other.source().entities()::contains);
    }

    /** What is promised, asked or threatened is not told as an act of its own. */
    private boolean isContent(Candidate other, Candidate one) {
        // A verb is no conjunction: where the parser took it for one, it hung it on a clause beside its own.
        if (sentence.relation(one.head()) == Relation.MARK) {
            return false;
        }
        if (other.content() >= 0 && sentence.governs(other.content(), one.head())) {
            return true;
        }
        boolean unreal = UNREAL.contains(other.frame().type());
        if (!unreal && other.frame().type() != EventType.REJECT) {
            return false;
        }
        for (int token : other.trigger()) {
            if (token != other.head() && sentence.governs(other.head(), token)) {
                // A preposition among the company stands for its phrase.
                int top = sentence.relation(token) == Relation.CASE ? sentence.head(token) : token;
                boolean wanted = unreal || isInfinitive(top);
                if (wanted && (sentence.governs(top, one.head()) || top == one.head())) {
                    return true;
                }
            }
        }
        return underInfinitive(other.head(), one.head());
    }

    private boolean underInfinitive(int head, int token) {
        for (int n = 0; n < sentence.dependents(head); n++) {
            int child = sentence.dependent(head, n);
            if (isInfinitiveOf(child, token)) {
                return true;
            }
            // "Asked the Union to extend the mission": the infinitive may hang on whom one asks.
            boolean object = child > head
                    && (sentence.relation(child) == Relation.OBJ || sentence.relation(child) == Relation.IOBJ);
            for (int m = 0; object && m < sentence.dependents(child); m++) {
                if (isInfinitiveOf(sentence.dependent(child, m), token)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInfinitiveOf(int child, int token) {
        boolean inner = isInfinitive(child) && sentence.relation(child) != Relation.CONJ;
        return inner && (child == token || sentence.governs(child, token));
    }

    private boolean isInfinitive(int token) {
        return Tag.form(sentence.token(token).tag()) == Tag.Form.INFINITIVE;
    }
}
