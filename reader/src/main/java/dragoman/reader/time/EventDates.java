package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reading.Dating.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the times of a sentence the one that dates an event: what its own word governs first, then what the
 * verb above governs; never one of another clause. Immutable.
 */
final class EventDates {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int OWN = 0;
    private static final int INSIDE = 10;
    private static final int BESIDE = 20;
    private static final int ABOVE = 40;
    private static final int NEAR = 60;
    private static final int LAST = 900;
    private static final int FURTHEST = 9;

    private final List<Sentence> sentences;
    private final Times times;

    EventDates(List<Sentence> sentences, Times times) {
        this.sentences = sentences;
        this.times = times;
    }

    private boolean isPlace(int index, int token) {
        return index >= 0
                && index < sentences.size()
                && token >= 0
                && token < sentences.get(index).size();
    }

    /** The date that words of the sentence give. */
    @Nullable
    Dating told(int index, int token) {
        if (!isPlace(index, token)) {
            return null;
        }
        Sentence sentence = sentences.get(index);
        TimeMention best = null;
        int least = NONE;
        for (TimeMention mention : times.mentions(index)) {
            if (mention.when() != null && mention.kind() != TimeMention.Kind.ERA && !times.isApart(mention)) {
                int distance = distance(sentence, token, mention);
                if (distance < least) {
                    least = distance;
                    best = mention;
                }
            }
        }
        best = best == null ? null : finest(sentence, token, best);
        if (best != null && best.when() != null) {
            Basis basis = least < INSIDE ? Basis.OWN : least < NEAR ? Basis.CLAUSE : Basis.SENTENCE;
            return new Dating(best.when(), basis, best);
        }
        return null;
    }

    /** "The first call in 2025 took place on 7 October": of two times that reach the act, the one within the other says more. */
    private TimeMention finest(Sentence sentence, int token, TimeMention best) {
        TimeMention finest = best;
        for (TimeMention mention : times.mentions(best.sentence())) {
            boolean dates = mention.kind() != TimeMention.Kind.ERA && !times.isApart(mention);
            if (dates && Times.isFiner(mention.when(), finest.when()) && distance(sentence, token, mention) < NEAR) {
                finest = mention;
            }
        }
        return finest;
    }

    /** Whether words give the act a time of which no value is known: yesterday, where nobody knows the day. */
    boolean isUntold(int index, int token) {
        if (!isPlace(index, token)) {
            return false;
        }
        for (TimeMention mention : times.mentions(index)) {
            boolean dates = mention.kind() == TimeMention.Kind.DATE || mention.kind() == TimeMention.Kind.POINTER;
            if (mention.when() == null && dates && distance(sentences.get(index), token, mention) < NEAR) {
                return true;
            }
        }
        return false;
    }

    private int distance(Sentence sentence, int token, TimeMention mention) {
        if (times.isOfNoun(mention)) {
            int governor = times.governor(mention);
            boolean noun = token == governor && !Words.isVerb(sentence.token(governor));
            return noun || token == mention.first() - 1 ? OWN : NONE;
        }
        boolean news = times.isOfNews(mention);
        int distance = new Reach(sentence, mention, times.governor(mention), news).to(token);
        int opened = times.opened(mention);
        if (opened >= 0) {
            distance = Math.min(distance, new Reach(sentence, mention, opened, news).to(token));
        }
        // "It is the first vote since the fall of the dictator in 1989": rather the fall's year than the vote's.
        boolean other = token < times.apart(mention) && distance != NONE;
        return other ? Math.max(distance, LAST) : distance;
    }

    /** How far one time reaches in its sentence. */
    private record Reach(Sentence sentence, TimeMention mention, int governor, boolean news) {

        /** How far the time is from an event in the tree; {@link #NONE} where it does not tell its date. */
        int to(int token) {
            if (mention.covers(token) || governor == token) {
                return OWN;
            }
            int inside = inside(token);
            if (inside != NONE) {
                return INSIDE + inside;
            }
            int clause = ofOwnClause(token);
            if (clause != NONE) {
                return clause;
            }
            int beside = beside(token);
            if (beside != NONE) {
                return BESIDE + Math.min(beside, ABOVE - BESIDE - 1);
            }
            int above = above(token);
            return above != NONE ? above : near(token);
        }

        /** Words from a noun to the time behind it, where neither a verb nor a boundary lies between. */
        private int beside(int token) {
            if (token > mention.first() || Words.isVerb(sentence.token(token))) {
                return NONE;
            }
            for (int i = token + 1; i < mention.first(); i++) {
                int name = Words.behindName(sentence, i);
                if (name >= mention.first() || name < 0 && isApart(i)) {
                    return NONE;
                }
                i = Math.max(i, name);
            }
            return mention.first() - token;
        }

        private boolean isApart(int index) {
            return Words.isVerb(sentence.token(index)) || Words.isBoundary(sentence, index);
        }

        /** Words from a time to a verb behind it, over verbs of equal standing but into no subordinate clause. */
        private int near(int token) {
            boolean behind = token > mention.last() && Words.isVerb(sentence.token(token));
            if (!behind || Governors.isAside(sentence, governor) && !news) {
                return NONE;
            }
            for (int i = mention.last() + 1; i < token; i++) {
                if (Words.opensClause(sentence, i)) {
                    return NONE;
                }
            }
            return NEAR + token - mention.last();
        }

        /** Steps from the governor up to the event, where only phrases lie between. */
        private int inside(int token) {
            int at = governor;
            for (int steps = 0; at >= 0 && steps < FURTHEST; steps++) {
                if (at == token) {
                    return steps;
                }
                if (isClause(at)) {
                    return NONE;
                }
                at = sentence.head(at);
            }
            return NONE;
        }

        /** A noun takes the date of the participle or relative clause that says when it happened. */
        private int ofOwnClause(int token) {
            if (Words.isVerb(sentence.token(token)) || governor < 0) {
                return NONE;
            }
            int clause = main(governor);
            Relation relation = sentence.relation(clause);
            boolean says = relation == Relation.ACL || relation == Relation.ACL_RELCL;
            return says && (sentence.head(clause) == token || isBefore(token, clause)) ? OWN + 1 : NONE;
        }

        /** Whether a participle with its comma stands right behind a noun and agrees with it, whatever the tree says. */
        private boolean isBefore(int noun, int participle) {
            long one = sentence.token(noun).tag();
            long other = sentence.token(participle).tag();
            return participle == noun + 2
                    && Words.isBoundary(sentence, noun + 1)
                    && Tag.pos(other) == Tag.Pos.PARTICIPLE
                    && Tag.number(one) == Tag.number(other);
        }

        /** Steps from the event up to what governs the time, where the date is handed down all the way. */
        private int above(int token) {
            int at = token;
            int target = main(governor);
            for (int steps = 1; steps < FURTHEST; steps++) {
                if (at == governor || main(at) == target && target >= 0) {
                    return ABOVE + steps;
                }
                int head = sentence.head(at);
                if (head < 0) {
                    return NONE;
                }
                if (mention.covers(head)) {
                    return sentence.relation(at) == Relation.CCOMP ? NONE : ABOVE + steps;
                }
                if (!handsDown(at)) {
                    return NONE;
                }
                at = head;
            }
            return NONE;
        }

        /** The main word of a compound predicate. */
        private int main(int token) {
            int at = token;
            for (int steps = 0; at >= 0 && steps < FURTHEST; steps++) {
                switch (sentence.relation(at)) {
                    case XCOMP, AUX, COP -> at = sentence.head(at);
                    default -> {
                        return at;
                    }
                }
            }
            return at;
        }

        /** Whether the date of the governing word is also that of the governed one. */
        private boolean handsDown(int at) {
            return switch (sentence.relation(at)) {
                case CCOMP, ACL_RELCL, PARATAXIS, CSUBJ, ACL -> false;
                case CONJ -> mention.last() < at;
                default -> true;
            };
        }

        private boolean isClause(int token) {
            return switch (sentence.relation(token)) {
                case CCOMP, ACL_RELCL, PARATAXIS, CSUBJ, ADVCL, ACL -> true;
                case CONJ -> Words.isVerb(sentence.token(token));
                default -> false;
            };
        }
    }
}
