package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.actor.Entity;
import dragoman.reader.clause.Clauses;
import dragoman.reading.Actor;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whom a phrase of a sentence names for a slot of a frame. */
final class PhraseActors {
    private static final String LOCATIVE = "+loc";
    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;
    private final Frame frame;

    PhraseActors(Clauses clauses, Actors actors, int sentenceIndex, Frame frame) {
        this.clauses = clauses;
        this.actors = actors;
        this.sentenceIndex = sentenceIndex;
        this.frame = frame;
    }

    boolean mayBe(int token, Tag.Case kasus) {
        Token one = clauses.sentence().token(token);
        return one.kasus() == kasus || one.analyses().stream().anyMatch(reading -> Tag.kasus(reading.tag()) == kasus);
    }

    /** Actors named by the phrase of that head and by those coordinated with it. */
    Candidate.Side actorsAt(int token, Slot slot) {
        List<Integer> entities = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        collect(token, slot, entities, tokens, 0);
        return entities.isEmpty()
                ? Candidate.Side.NOBODY
                : new Candidate.Side(List.copyOf(entities), List.copyOf(tokens));
    }

    private void collect(int token, Slot slot, List<Integer> entities, List<Integer> tokens, int depth) {
        Sentence sentence = clauses.sentence();
        otherStates(token, slot, entities, tokens);
        ActorMention mention = actors.withHead(sentenceIndex, token);
        if (mention != null
                && (mention.head() == token || sentence.governs(token, mention.head()) || covers(mention, token))) {
            for (int entity : mention.entities()) {
                if (fits(actors.entities().get(entity), slot) && !entities.contains(entity)) {
                    entities.add(entity);
                    tokens.add(token);
                }
            }
        } else if (slot.asks().contains("STATE") && actors.stateOfPlace(sentenceIndex, token) >= 0) {
            entities.add(actors.stateOfPlace(sentenceIndex, token));
            tokens.add(token);
        } else if (!slot.function().endsWith(LOCATIVE) && actors.stateOfSeat(sentenceIndex, token) >= 0) {
            // A capital in a role of its own is the government that sits there.
            entities.add(actors.stateOfSeat(sentenceIndex, token));
            tokens.add(token);
        } else if (depth < 2 && !named(token, slot, entities, tokens, depth)) {
            owner(token, slot, entities, tokens, depth);
        }
        if (depth < 6) {
            for (int n = 0; n < sentence.dependents(token); n++) {
                int child = sentence.dependent(token, n);
                boolean joins = sentence.relation(child) == Relation.CONJ && clauses.isJoined(child);
                if ((joins || lists(child)) && !clauses.isVerbal(child)) {
                    collect(child, slot, entities, tokens, depth + 1);
                }
            }
            int joined = joinedAfter(token);
            joined = joined >= 0 || entities.isEmpty() || mention == null ? joined : namedAfter(mention, token);
            if (joined >= 0) {
                collect(joined, slot, entities, tokens, depth + 1);
            }
        }
    }

    /**
     * Head of the like actor that a conjunction right after the mention joins to it in the same case, wherever the tree hangs
     * it: "two citizens of Kazakhstan and a citizen of the USA"; -1 for none.
     */
    private int namedAfter(ActorMention mention, int token) {
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
        Tag.Case own = clauses.sentence().token(token).kasus();
        return kasus == own
                || kasus == Tag.Case.INDECLINABLE
                || own == Tag.Case.INDECLINABLE
                || counted && (kasus == Tag.Case.NOM || kasus == Tag.Case.ACC);
    }

    /** Whether it is a person or people, not a state, a body or a group of its own name. */
    private boolean isSomeone(ActorMention mention) {
        Actor.Kind kind = actors.entity(mention.entities().get(0)).kind();
        return kind == Actor.Kind.PERSON || kind == Actor.Kind.GROUP && mention.form() != ActorMention.Form.NAME;
    }

    /** Whether an apposition goes on with a list: "the UN, the Union and France". */
    private boolean lists(int child) {
        Sentence sentence = clauses.sentence();
        return sentence.relation(child) == Relation.APPOS
                && child > 0
                && sentence.token(sentence.leftmost(child)).kind() == Token.Kind.PUNCTUATION
                && sentence.dependent(child, Relation.CONJ) >= 0;
    }

    /** What a conjunction right after the phrase joins to it, though the tree hangs it elsewhere; -1 for nothing. */
    private int joinedAfter(int token) {
        Sentence sentence = clauses.sentence();
        int conjunction = sentence.rightmost(token) + 1;
        if (conjunction >= sentence.size() || sentence.relation(conjunction) != Relation.CC) {
            return -1;
        }
        int joined = sentence.head(conjunction);
        boolean hung = joined >= 0
                && sentence.relation(joined) == Relation.CONJ
                && (sentence.head(joined) < 0 || !clauses.isVerbal(sentence.head(joined)));
        boolean alike = joined > conjunction
                && !hung
                && sentence.token(joined).pos() == Tag.Pos.NOUN
                && sentence.token(joined).kasus() == sentence.token(token).kasus()
                && clauses.preposition(joined) == null;
        return alike ? joined : -1;
    }

    /** States named by adjectives that share a noun, whose own phrase takes the last: "Chinese and Indian soldiers". */
    private void otherStates(int token, Slot slot, List<Integer> entities, List<Integer> tokens) {
        Sentence sentence = clauses.sentence();
        int first = sentence.dependent(token, Relation.AMOD);
        if (first < 0 || sentence.dependent(first, Relation.CONJ) < 0) {
            return;
        }
        ActorMention mention = actors.withHead(sentenceIndex, first);
        if (mention != null && mention.form() == ActorMention.Form.ADJECTIVE && !covers(mention, token)) {
            for (int entity : mention.entities()) {
                if (!entities.contains(entity)) {
                    entities.add(entity);
                    tokens.add(first);
                }
            }
        }
    }

    private static boolean covers(ActorMention mention, int token) {
        return mention.first() <= token && token <= mention.last();
    }

    /** A word for somebody whose name stands in apposition: "the boxer Alan Kubov". */
    private boolean named(int token, Slot slot, List<Integer> entities, List<Integer> tokens, int depth) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(token); n++) {
            int child = sentence.dependent(token, n);
            boolean name = sentence.relation(child) == Relation.APPOS
                    && child == token + 1
                    && actors.withHead(sentenceIndex, child) != null;
            if (name) {
                collect(child, slot, entities, tokens, depth + 1);
            }
        }
        return !entities.isEmpty();
    }

    /** A thing is not an actor, but whose thing it is may be: "the ministry's building", "Turkish aircraft". */
    private void owner(int token, Slot slot, List<Integer> entities, List<Integer> tokens, int depth) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(token); n++) {
            int child = sentence.dependent(token, n);
            boolean genitive =
                    (mayBe(child, Tag.Case.GEN) || sentence.token(child).kasus() == Tag.Case.INDECLINABLE)
                            && sentence.relation(child) == Relation.NMOD
                            && clauses.preposition(child) == null;
            boolean adjective = sentence.relation(child) == Relation.AMOD;
            // A bridge in a state that is shelled is that state's.
            boolean inside = frame.type() == EventType.ASSAULT
                    && sentence.relation(child) == Relation.NMOD
                    && sentence.token(child).kasus() == Tag.Case.LOC
                    && clauses.preposition(child) != null;
            if (inside || genitive || adjective && actors.withHead(sentenceIndex, child) != null) {
                collect(child, slot, entities, tokens, depth + 1);
                if (!entities.isEmpty()) {
                    return;
                }
            }
        }
    }

    static boolean fits(Entity entity, Slot slot) {
        if (slot.asks().isEmpty()) {
            return true;
        }
        String kind = entity.kind().name().toUpperCase(Locale.ROOT);
        if (slot.asks().contains(kind)) {
            return true;
        }
        // Whoever holds an office of unknown kind may be what is asked for.
        return entity.sector() == null ? !entity.roles().isEmpty() : slot.asks().contains(entity.sector());
    }
}
