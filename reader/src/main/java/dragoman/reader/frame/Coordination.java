package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Clauses;
import dragoman.reading.Actor;

/** Who is joined to somebody in a sentence, wherever the tree hangs him. */
final class Coordination {
    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;

    Coordination(Clauses clauses, Actors actors, int sentenceIndex) {
        this.clauses = clauses;
        this.actors = actors;
        this.sentenceIndex = sentenceIndex;
    }

    /**
     * Head of the like actor that a conjunction right after the mention joins to it in the same case, wherever the tree hangs
     * it: "two citizens of Kazakhstan and a citizen of the USA"; -1 for none.
     */
    int named(ActorMention mention, int token) {
        Sentence sentence = clauses.sentence();
        int next = mention.last() + 1;
        if (next < sentence.size() && sentence.token(next).kind() == Token.Kind.QUOTE_CLOSE) {
            next++;
        }
        if (next + 1 >= sentence.size() || sentence.relation(next) != Relation.CC) {
            return -1;
        }
        int first = sentence.token(next + 1).kind() == Token.Kind.QUOTE_OPEN ? next + 2 : next + 1;
        for (ActorMention other : actors.in(sentenceIndex)) {
            boolean here = other.first() == first || other.first() == next + 1;
            Token head = sentence.token(other.head());
            boolean alike = here
                    && other.form() != ActorMention.Form.PLACE
                    && other.form() != ActorMention.Form.ADJECTIVE
                    && clauses.preposition(other.head()) == null
                    && likeCase(token, head.kasus())
                    && isSomeone(mention) == isSomeone(other);
            if (alike) {
                return other.head();
            }
        }
        return -1;
    }

    private boolean likeCase(int token, Tag.Case kasus) {
        boolean counted = clauses.sentence().dependent(token, Relation.NUMMOD) >= 0;
        return kasus == clauses.sentence().token(token).kasus()
                || kasus == Tag.Case.INDECLINABLE
                || counted && (kasus == Tag.Case.NOM || kasus == Tag.Case.ACC);
    }

    /** Whether a person or people are named there. */
    boolean isSomeone(int token) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        return mention != null && mention.head() == token && isSomeone(mention);
    }

    /** Whether it is a person or people, not a state, a body or a group of its own name. */
    private boolean isSomeone(ActorMention mention) {
        Actor.Kind kind = actors.entity(mention.entities().get(0)).kind();
        return kind == Actor.Kind.PERSON || kind == Actor.Kind.GROUP && mention.form() != ActorMention.Form.NAME;
    }

    /** Whether an apposition goes on with a list: "the UN, the Union and France". */
    boolean lists(int child) {
        Sentence sentence = clauses.sentence();
        return sentence.relation(child) == Relation.APPOS
                && child > 0
                && sentence.token(sentence.leftmost(child)).kind() == Token.Kind.PUNCTUATION
                && sentence.dependent(child, Relation.CONJ) >= 0;
    }

    /** What a conjunction right after the phrase joins to it, though the tree hangs it elsewhere; -1 for nothing. */
    int after(int token) {
        Sentence sentence = clauses.sentence();
        int conjunction = sentence.rightmost(token) + 1;
        if (conjunction >= sentence.size() || sentence.relation(conjunction) != Relation.CC) {
            return -1;
        }
        int joined = sentence.head(conjunction);
        boolean hung = joined >= 0
                && sentence.relation(joined) == Relation.CONJ
                && (sentence.head(joined) < 0 || !clauses.isVerbal(sentence.head(joined)));
        Tag.Case kasus = sentence.token(token).kasus();
        // "A summit of the EU and (of) China": two things joined are of one case, so it is not the summit that is.
        boolean higher = hung
                && kasus == Tag.Case.INDECLINABLE
                && sentence.head(joined) == sentence.head(token)
                && sentence.token(joined).kasus()
                        != sentence.token(sentence.head(joined)).kasus();
        boolean alike = joined > conjunction
                && (!hung || higher)
                && sentence.token(joined).pos() == Tag.Pos.NOUN
                && (higher || sentence.token(joined).mayBe(kasus))
                && clauses.preposition(joined) == null;
        return alike ? joined : -1;
    }
}
