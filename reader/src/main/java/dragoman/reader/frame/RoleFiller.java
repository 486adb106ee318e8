package dragoman.reader.frame;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Argument;
import dragoman.reader.clause.ArgumentFinder;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the roles of one frame at one place from the arguments there. */
final class RoleFiller {
    /** How many tokens after the head a stray phrase may begin. */
    private static final int FAR = 9;

    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;
    private final Frame frame;
    private final Construction construction;
    private final List<Argument> arguments;
    private final int head;
    private final Place.Unnamed unnamed;
    private final Coordination joined;
    private final PhraseActors phrases;
    private final WordOrder order;
    private boolean anybody;

    RoleFiller(Place place, Frame frame, Construction construction, List<Argument> arguments, FrameLexicon lexicon) {
        this.clauses = place.clauses();
        this.actors = place.actors();
        this.sentenceIndex = place.sentenceIndex();
        this.head = place.head();
        this.unnamed = place.unnamed();
        this.joined = new Coordination(clauses, actors, sentenceIndex);
        this.phrases = new PhraseActors(clauses, actors, sentenceIndex, joined, lexicon, frame.type());
        this.order = new WordOrder(clauses, actors, sentenceIndex, frame, construction, arguments, head);
        this.frame = frame;
        this.construction = construction;
        this.arguments = arguments;
    }

    /** Who fills a role; {@code null} where a slot that must be filled is not. */
    Candidate.@Nullable Side fill(List<Slot> slots) {
        boolean required = false;
        for (Slot slot : slots) {
            Candidate.Side found = fill(slot);
            if (!found.empty()) {
                return found;
            }
            required |= slot.required();
        }
        return required ? unknown(slots) : Candidate.Side.NOBODY;
    }

    /** Somebody of whom only the state is known, where a frame would be silent without anybody. */
    private Candidate.@Nullable Side unknown(List<Slot> slots) {
        anybody = true;
        var found = slots.stream().map(this::fill).filter(side -> !side.empty()).findFirst();
        anybody = false;
        return found.orElse(null);
    }

    /** Whether a slot that must be filled, by an actor or not, is; true where none must. */
    boolean filled(List<Slot> slots) {
        boolean required = slots.stream().anyMatch(Slot::required);
        return !required || !tokens(slots).isEmpty();
    }

    private Candidate.Side fill(Slot slot) {
        switch (slot.function()) {
            case "speaker":
                return checked(unnamed.speaker(), slot);
            case "controller":
                return controller(slot);
            case "that":
                return subjectOfContent(slot);
            default:
                break;
        }
        boolean fronted = order.isFrontedObject();
        if (slot.function().equals("subj") && fronted) {
            return indefinite(slot);
        }
        int turned = order.turned(slot);
        Candidate.Side other = turned < 0 ? Candidate.Side.NOBODY : actorsAt(turned, slot);
        return other.empty() ? fill(slot, fronted && slot.function().equals("obj")) : other;
    }

    private Candidate.Side fill(Slot slot, boolean fronted) {
        for (Argument argument : arguments) {
            if (fills(argument, slot.function()) || fronted && order.isFronted(argument)) {
                Candidate.Side side = actorsAt(argument.token(), slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        for (Argument argument : arguments) {
            if (mayFill(argument, slot.function())) {
                Candidate.Side side = actorsAt(argument.token(), slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        if (slot.function().equals("subj") && construction == Construction.PASSIVE) {
            Candidate.Side agent = agentTakenForComplement(slot);
            if (!agent.empty()) {
                return agent;
            }
        }
        if (slot.function().equals("subj") && isFirstPerson()) {
            return checked(unnamed.speaker(), slot);
        }
        if (slot.function().equals(subject()) && !hasSubject()) {
            Candidate.Side omitted = checked(unnamed.omitted(), slot);
            if (!omitted.empty()) {
                return omitted;
            }
        }
        if (slot.function().equals("subj") && construction == Construction.ACTIVE) {
            Candidate.Side counted = countedSubject(slot);
            if (!counted.empty()) {
                return counted;
            }
        }
        if (slot.function().equals("subj") && isIndefinite()) {
            return indefinite(slot);
        }
        return slot.function().indexOf('+') > 0 ? nearby(slot) : Candidate.Side.NOBODY;
    }

    /** Whoever the sentence is about: the subject of the verb on whose occasion the noun stands, else who speaks. */
    private Candidate.Side controller(Slot slot) {
        Candidate.Side subject = unnamed.subject() < 0 ? Candidate.Side.NOBODY : actorsAt(unnamed.subject(), slot);
        return subject.empty() ? checked(unnamed.speaker(), slot) : subject;
    }

    /** "Was vetoed by the president": an agent whom the parser takes for what somebody becomes, as in "was elected president". */
    private Candidate.Side agentTakenForComplement(Slot slot) {
        if (frame.type() == EventType.OFFICE) {
            return Candidate.Side.NOBODY;
        }
        for (Argument argument : arguments) {
            if (argument.function().equals("ins") && actors.isOfficial(sentenceIndex, argument.token())) {
                return actorsAt(argument.token(), slot);
            }
        }
        return Candidate.Side.NOBODY;
    }

    /** Whether who speaks says it of himself or his own: "we are ready to help", "(I) ask you". */
    private boolean isFirstPerson() {
        Sentence sentence = clauses.sentence();
        boolean subject = false;
        for (Argument argument : arguments) {
            if (argument.function().equals("subj")) {
                subject = true;
                if (Tag.person(sentence.token(argument.token()).tag()) == Tag.Person.FIRST) {
                    return true;
                }
            }
        }
        return !subject
                && clauses.isVerbal(head)
                && clauses.isFinite(head)
                && Tag.person(sentence.token(head).tag()) == Tag.Person.FIRST;
    }

    /** Those counted beside a verb that has no object are its subject: "thirteen members voted". */
    private Candidate.Side countedSubject(Slot slot) {
        boolean objects = frame.source().stream().anyMatch(one -> one.function().equals("obj"))
                || frame.target().stream().anyMatch(one -> one.function().equals("obj"));
        for (Argument argument : objects ? List.<Argument>of() : arguments) {
            boolean counted = argument.function().equals("obj")
                    && joined.isSomeone(argument.token())
                    && clauses.sentence().dependent(argument.token(), Relation.NUMMOD) >= 0;
            if (counted) {
                return actorsAt(argument.token(), slot);
            }
        }
        return Candidate.Side.NOBODY;
    }

    /** What the grammatical subject is to the act. */
    private String subject() {
        return construction == Construction.PASSIVE ? "obj" : "subj";
    }

    private boolean hasSubject() {
        String subject = subject();
        return arguments.stream().anyMatch(argument -> argument.function().equals(subject));
    }

    /** Whether the verb has no subject and is plural, so that whoever is meant is told by the place: "in Baku they said". */
    private boolean isIndefinite() {
        Token verb = clauses.sentence().token(head);
        boolean predicate = construction == Construction.ACTIVE && clauses.isFinite(head)
                || construction == Construction.ADJECTIVE && Tag.has(verb.tag(), Tag.Mark.SHORT);
        if (!predicate || Tag.number(verb.tag()) != Tag.Number.PLURAL) {
            return false;
        }
        return arguments.stream().noneMatch(argument -> argument.function().equals("subj"));
    }

    private Candidate.Side indefinite(Slot slot) {
        for (Argument argument : arguments) {
            if (order.speaksFor(argument)) {
                return actorsAt(argument.token(), slot);
            }
            int state = order.stateSpeaking(argument);
            if (state >= 0) {
                return checked(state, slot);
            }
        }
        return Candidate.Side.NOBODY;
    }

    private Candidate.Side checked(int entity, Slot slot) {
        return entity >= 0 && slot.admits(actors.entity(entity))
                ? new Candidate.Side(List.of(entity), List.of(head))
                : Candidate.Side.NOBODY;
    }

    /** Who acts in the clause that the head opens: "demanded that Kiev pay". */
    private Candidate.Side subjectOfContent(Slot slot) {
        Sentence sentence = clauses.sentence();
        for (int n = 0; n < sentence.dependents(head); n++) {
            int child = sentence.dependent(head, n);
            Relation relation = sentence.relation(child);
            boolean clause = relation == Relation.CCOMP || relation == Relation.ADVCL || relation == Relation.ACL;
            if (clause && child > head && sentence.dependent(child, Relation.MARK) >= 0) {
                Candidate.Side side = subjectOf(child, slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        int opening = clauses.contentAfter(head);
        for (int i = opening + 1; opening > 0 && i < sentence.size() && i < opening + FAR; i++) {
            if (clauses.isFinite(i)) {
                return subjectOf(i, slot);
            }
        }
        return Candidate.Side.NOBODY;
    }

    private Candidate.Side subjectOf(int verb, Slot slot) {
        Sentence sentence = clauses.sentence();
        int active = sentence.dependent(verb, Relation.NSUBJ);
        int token = active >= 0 ? active : sentence.dependent(verb, Relation.NSUBJ_PASS);
        if (token >= 0) {
            return actorsAt(token, slot);
        }
        int before = verb - 1;
        boolean nominative = before > head && sentence.token(before).kasus() == Tag.Case.NOM;
        return nominative ? actorsAt(before, slot) : Candidate.Side.NOBODY;
    }

    /** A prepositional phrase of the clause that was attached to a neighbour of the head instead of the head. */
    private Candidate.Side nearby(Slot slot) {
        for (int token = strayAfter(head, slot); token >= 0; token = strayAfter(token, slot)) {
            Candidate.Side side = actorsAt(token, slot);
            if (!side.empty()) {
                return side;
            }
        }
        return Candidate.Side.NOBODY;
    }

    /** The next token after the given one, in the head's clause, that has the slot's preposition; -1 for none. */
    private int strayAfter(int from, Slot slot) {
        Sentence sentence = clauses.sentence();
        for (int token = from + 1; token <= head + FAR; token++) {
            if (token >= sentence.size() || clauses.isFinite(token) || clauses.startsClause(token)) {
                break;
            }
            String preposition = clauses.preposition(token);
            String function = preposition == null
                    ? null
                    : ArgumentFinder.function(preposition, sentence.token(token).kasus());
            boolean fits = function != null
                    && (ArgumentFinder.isCalled(function, slot.function())
                            || sharesForm(token, function, slot.function()));
            if (fits) {
                return token;
            }
        }
        return -1;
    }

    /** Whether an object of a verb, by a form that several cases share, may as well be in the dative or the accusative. */
    private boolean mayFill(Argument argument, String function) {
        if (construction == Construction.NOUN || argument.token() < head && !function.equals("dat")) {
            return false;
        }
        boolean bare = argument.function().equals("obj")
                || argument.function().equals("gen")
                || argument.function().equals("dat")
                || argument.function().equals("ins") && construction == Construction.ACTIVE && function.equals("dat");
        boolean still = clauses.sentence().token(argument.token()).kasus() == Tag.Case.INDECLINABLE;
        ActorMention mention = actors.withHead(sentenceIndex, argument.token());
        if (mention != null && mention.first() <= mention.head() && mention.head() < argument.token()) {
            return false; // a word inside somebody's name
        }
        return bare
                && (function.equals("dat") && (still || mayBe(argument.token(), Tag.Case.DAT))
                        || function.equals("obj") && (still || mayBe(argument.token(), Tag.Case.ACC)));
    }

    /** Whether a phrase has the wanted preposition and a form that may be of the wanted case. */
    private boolean sharesForm(int token, String found, String function) {
        int plus = function.indexOf('+');
        if (plus < 0 || !found.regionMatches(0, function, 0, plus + 1)) {
            return false;
        }
        for (Tag.Case kasus : Tag.Case.values()) {
            if (function.regionMatches(
                    true, plus + 1, kasus.name(), 0, Math.max(kasus.name().length(), function.length() - plus - 1))) {
                return mayBe(token, kasus);
            }
        }
        return false;
    }

    private boolean mayBe(int token, Tag.Case kasus) {
        return clauses.sentence().token(token).mayBe(kasus);
    }

    private boolean fills(Argument argument, String function) {
        if (ArgumentFinder.isCalled(argument.function(), function)
                || sharesForm(argument.token(), argument.function(), function)) {
            return true;
        }
        if (construction != Construction.NOUN) {
            return false;
        }
        if (argument.function().equals("gen")) {
            return function.equals(frame.genitive());
        }
        // "the occupation of Poland by Germany lasted": the agent may hang on the verb by which the noun happens.
        boolean agent = argument.function().equals("ins") || argument.function().equals("adj") && argument.direct();
        return agent && function.equals("subj");
    }

    private Candidate.Side actorsAt(int token, Slot slot) {
        return phrases.at(token, slot, anybody);
    }

    private boolean opensContent(int child, String function) {
        Sentence sentence = clauses.sentence();
        Relation relation = sentence.relation(child);
        if (function.equals("inf")) {
            return Tag.form(sentence.token(child).tag()) == Tag.Form.INFINITIVE && relation != Relation.CONJ;
        }
        return function.equals("that")
                && (relation == Relation.CCOMP || relation == Relation.ADVCL || relation == Relation.ACL)
                && child > head
                && sentence.dependent(child, Relation.MARK) >= 0;
    }

    /** Head tokens of whatever fills the slots, actor or not. */
    List<Integer> tokens(List<Slot> slots) {
        List<Integer> tokens = new ArrayList<>();
        for (Slot slot : slots) {
            for (Argument argument : arguments) {
                if (fills(argument, slot.function()) && !tokens.contains(argument.token())) {
                    tokens.add(argument.token());
                }
            }
            Sentence sentence = clauses.sentence();
            for (int n = 0; n < sentence.dependents(head); n++) {
                int child = sentence.dependent(head, n);
                if (opensContent(child, slot.function())) {
                    tokens.add(child);
                }
            }
            int stray = tokens.isEmpty() && slot.function().indexOf('+') > 0 ? strayAfter(head, slot) : -1;
            while (stray >= 0 && sentence.token(stray).pos() != Tag.Pos.NOUN) {
                stray = strayAfter(stray, slot);
            }
            if (stray >= 0) {
                tokens.add(stray);
            }
        }
        return tokens;
    }
}
