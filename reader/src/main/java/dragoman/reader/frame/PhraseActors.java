package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Clauses;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;

/** Finds whom a phrase of one sentence names: by its head, its apposition, its owner, and what is joined to it. */
final class PhraseActors {
    private static final String LOCATIVE = "+loc";

    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;
    private final Coordination joined;
    private final FrameLexicon lexicon;
    private final EventType act;
    private boolean anybody;

    /** For an act of that type in a sentence. */
    PhraseActors(
            Clauses clauses,
            Actors actors,
            int sentenceIndex,
            Coordination joined,
            FrameLexicon lexicon,
            EventType act) {
        this.clauses = clauses;
        this.actors = actors;
        this.sentenceIndex = sentenceIndex;
        this.joined = joined;
        this.lexicon = lexicon;
        this.act = act;
    }

    /**
     * Actors named by the phrase of that head and by those coordinated with it.
     *
     * @param unknown whether an unknown word for somebody is one, of the state that is named beside it
     */
    Candidate.Side at(int token, Slot slot, boolean unknown) {
        anybody = unknown;
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
                if (slot.admits(actors.entity(entity)) && !entities.contains(entity)) {
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
                if ((sentence.relation(child) == Relation.CONJ || joined.lists(child)) && !clauses.isVerbal(child)) {
                    collect(child, slot, entities, tokens, depth + 1);
                }
            }
            int further = joined.after(token);
            further = further >= 0 || entities.isEmpty() || mention == null ? further : joined.named(mention, token);
            if (further >= 0) {
                collect(further, slot, entities, tokens, depth + 1);
            }
        }
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
        // Who condemns the murder of an envoy does not blame the envoy.
        boolean harm = act == EventType.ACCUSE && lexicon.isHarm(clauses.lemma(token));
        for (int n = 0; n < sentence.dependents(token); n++) {
            int child = sentence.dependent(token, n);
            if (harm && sentence.relation(child) == Relation.NMOD) {
                continue;
            }
            boolean genitive = (sentence.token(child).mayBe(Tag.Case.GEN)
                            || sentence.token(child).kasus() == Tag.Case.INDECLINABLE)
                    && sentence.relation(child) == Relation.NMOD
                    && clauses.preposition(child) == null;
            boolean adjective = sentence.relation(child) == Relation.AMOD;
            // A bridge in a state that is shelled is that state's.
            boolean inside = act == EventType.ASSAULT
                    && sentence.relation(child) == Relation.NMOD
                    && sentence.token(child).kasus() == Tag.Case.LOC
                    && clauses.preposition(child) != null;
            if (inside || genitive || adjective && actors.withHead(sentenceIndex, child) != null) {
                // An unknown word for somebody: "a Swiss stonemason" is a person of that state.
                boolean someone = anybody
                        && adjective
                        && Tag.animacy(sentence.token(token).tag()) == Tag.Animacy.ANIMATE;
                collect(child, someone ? slot.ofAnybody() : slot, entities, tokens, depth + 1);
                if (!entities.isEmpty()) {
                    return;
                }
            }
        }
    }
}
