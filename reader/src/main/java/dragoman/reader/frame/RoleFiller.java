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
import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the roles of one frame at one place from the arguments there. */
final class RoleFiller {
    private static final String LOCATIVE = "+loc";

    /** How many tokens after the head a stray phrase may begin. */
    private static final int FAR = 9;

    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;
    private final Frame frame;
    private final Construction construction;
    private final List<Argument> arguments;
    private final int head;
    private final int speaker;
    private final PhraseActors phrases;

    RoleFiller(
            Clauses clauses,
            Actors actors,
            int sentenceIndex,
            Frame frame,
            Construction construction,
            List<Argument> arguments,
            int head,
            int speaker) {
        this.head = head;
        this.speaker = speaker;
        this.clauses = clauses;
        this.actors = actors;
        this.sentenceIndex = sentenceIndex;
        this.frame = frame;
        this.construction = construction;
        this.arguments = arguments;
        this.phrases = new PhraseActors(clauses, actors, sentenceIndex, frame);
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
        return required ? null : Candidate.Side.NOBODY;
    }

    /** Whether a slot that must be filled, by an actor or not, is; true where none must. */
    boolean filled(List<Slot> slots) {
        boolean required = slots.stream().anyMatch(Slot::required);
        return !required || !tokens(slots).isEmpty();
    }

    private Candidate.Side fill(Slot slot) {
        switch (slot.function()) {
            case "speaker", "controller":
                return speaker < 0 ? Candidate.Side.NOBODY : checked(speaker, slot);
            case "that":
                return subjectOfContent(slot);
            default:
                break;
        }
        if (slot.function().equals("subj") && isFrontedObject()) {
            return indefinite(slot);
        }
        Candidate.Side turned = construction == Construction.ACTIVE ? turned(slot) : Candidate.Side.NOBODY;
        if (!turned.empty()) {
            return turned;
        }
        for (Argument argument : arguments) {
            if (fills(argument, slot.function())
                    || slot.function().equals("obj") && isFronted(argument) && isFrontedObject()) {
                Candidate.Side side = phrases.actorsAt(argument.token(), slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        for (Argument argument : arguments) {
            if (mayFill(argument, slot.function())) {
                Candidate.Side side = phrases.actorsAt(argument.token(), slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        if (slot.function().equals("subj") && isIndefinite()) {
            Candidate.Side counted = counted(slot);
            return counted.empty() ? indefinite(slot) : counted;
        }
        return slot.function().indexOf('+') > 0 ? nearby(slot) : Candidate.Side.NOBODY;
    }

    /** Who is counted behind a verb that has no object: "out of prison came 15 students". */
    private Candidate.Side counted(Slot slot) {
        for (List<Slot> role : List.of(frame.source(), frame.target(), frame.topic(), frame.content())) {
            if (role.stream().anyMatch(one -> one.function().equals("obj"))) {
                return Candidate.Side.NOBODY;
            }
        }
        for (Argument argument : arguments) {
            boolean counted = argument.function().equals("obj")
                    && clauses.sentence().token(argument.token()).kasus() == Tag.Case.GEN
                    && clauses.sentence().dependent(argument.token(), Relation.NUMMOD) >= 0;
            if (counted) {
                return phrases.actorsAt(argument.token(), slot);
            }
        }
        return Candidate.Side.NOBODY;
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

    /**
     * Who fills the slot where subject and object, each in a form that is both cases, stand in turned order: the thing that is
     * nobody's name comes first, the body that acts last, "the decision criticised the European Union".
     */
    private Candidate.Side turned(Slot slot) {
        boolean subject = slot.function().equals("subj");
        if (!subject && !slot.function().equals("obj") || !clauses.isFinite(head)) {
            return Candidate.Side.NOBODY;
        }
        int thing = -1;
        int actor = -1;
        for (Argument argument : arguments) {
            if (argument.function().equals("subj") && argument.direct() && argument.token() < head) {
                thing = argument.token();
            } else if (argument.function().equals("obj") && argument.direct() && argument.token() > head) {
                actor = argument.token();
            }
        }
        boolean order = thing >= 0
                && actor >= 0
                && isThing(thing)
                && !isNamed(thing)
                && isThing(actor)
                && isNamedBody(actor)
                && clauses.mayBeSubject(head, actor);
        return order ? phrases.actorsAt(subject ? actor : thing, slot) : Candidate.Side.NOBODY;
    }

    private boolean isThing(int token) {
        Tag.Case kasus = clauses.sentence().token(token).kasus();
        return Tag.animacy(clauses.sentence().token(token).tag()) == Tag.Animacy.INANIMATE
                && (kasus == Tag.Case.NOM || kasus == Tag.Case.ACC)
                && phrases.mayBe(token, Tag.Case.NOM)
                && phrases.mayBe(token, Tag.Case.ACC);
    }

    private boolean isNamedBody(int token) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        return isNamed(token)
                && mention != null
                && (mention.form() == ActorMention.Form.NAME
                        || actors.entity(mention.entities().get(0)).country() != null)
                && (mention.form() == ActorMention.Form.NAME
                        || mention.form() == ActorMention.Form.INSTITUTION
                        || mention.form() == ActorMention.Form.SEAT);
    }

    private boolean isNamed(int token) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        return mention != null && mention.head() == token;
    }

    /** Whether what looks like the subject is a thing acted upon, since the place says who acts: "Ankara's deeds (they) condemned in Cairo". */
    private boolean isFrontedObject() {
        if (!frame.speech()
                || construction != Construction.ACTIVE
                || !clauses.isFinite(head)
                || Tag.number(clauses.sentence().token(head).tag()) != Tag.Number.PLURAL
                || arguments.stream().anyMatch(argument -> argument.function().equals("obj"))) {
            return false;
        }
        return arguments.stream().anyMatch(this::isFronted)
                && arguments.stream()
                        .anyMatch(argument -> argument.function().endsWith(LOCATIVE)
                                && (speaks(argument) || stateAt(argument.token()) >= 0));
    }

    /** Whether an argument before the head is a thing, nobody's name, whose nominative and accusative are one form. */
    private boolean isFronted(Argument argument) {
        return frame.speech()
                && construction == Construction.ACTIVE
                && argument.function().equals("subj")
                && argument.direct()
                && argument.token() < head
                && isThing(argument.token())
                && !isNamed(argument.token());
    }

    /** Whether a place is said to speak: a seat of government or a body. */
    private boolean speaks(Argument argument) {
        ActorMention mention = actors.withHead(sentenceIndex, argument.token());
        return mention != null && mention.form() == ActorMention.Form.SEAT || isBody(argument);
    }

    /** An abbreviation that does not decline has the case of its place whatever the parser says. */
    private boolean isAbbreviation(Argument argument) {
        String word = clauses.sentence().token(argument.token()).form();
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isBody(Argument argument) {
        ActorMention mention = actors.withHead(sentenceIndex, argument.token());
        return mention != null
                && (mention.form() == ActorMention.Form.INSTITUTION
                        || frame.speech()
                                && mention.form() == ActorMention.Form.NAME
                                && actors.entity(mention.entities().get(0)).kind() == Actor.Kind.ORGANIZATION);
    }

    /** The state whose place stands between an object and its verb: "the minister in Prague (they) criticised"; -1 for none. */
    private int stateBehind(Argument argument) {
        int place = head - 1;
        boolean behind = argument.function().equals("obj")
                && argument.token() < place
                && clauses.sentence().governs(argument.token(), place)
                && clauses.sentence().token(place).kasus() == Tag.Case.LOC
                && clauses.preposition(place) != null;
        return behind ? stateAt(place) : -1;
    }

    /** The state whose capital or own name a place is, -1 for none. */
    private int stateAt(int token) {
        int seat = actors.stateOfSeat(sentenceIndex, token);
        return seat >= 0 ? seat : actors.stateOfPlace(sentenceIndex, token);
    }

    private Candidate.Side indefinite(Slot slot) {
        for (Argument argument : arguments) {
            boolean place = argument.function().endsWith(LOCATIVE)
                    || argument.function().endsWith("+indeclinable")
                    || frame.speech() && argument.function().endsWith("+acc") && isAbbreviation(argument);
            if (place && speaks(argument)) {
                return phrases.actorsAt(argument.token(), slot);
            }
            int state = !frame.speech() ? -1 : place ? stateAt(argument.token()) : stateBehind(argument);
            if (state >= 0) {
                return checked(state, slot);
            }
        }
        return Candidate.Side.NOBODY;
    }

    private Candidate.Side checked(int entity, Slot slot) {
        return PhraseActors.fits(actors.entities().get(entity), slot)
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
        for (Relation subject : new Relation[] {Relation.NSUBJ, Relation.NSUBJ_PASS}) {
            int token = sentence.dependent(verb, subject);
            if (token >= 0) {
                return phrases.actorsAt(token, slot);
            }
        }
        int before = verb - 1;
        boolean nominative = before > head && sentence.token(before).kasus() == Tag.Case.NOM;
        return nominative ? phrases.actorsAt(before, slot) : Candidate.Side.NOBODY;
    }

    /** A prepositional phrase of the clause that was attached to a neighbour of the head instead of the head. */
    private Candidate.Side nearby(Slot slot) {
        Sentence sentence = clauses.sentence();
        for (int step = 1; step <= FAR; step++) {
            int token = head + step;
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
                Candidate.Side side = phrases.actorsAt(token, slot);
                if (!side.empty()) {
                    return side;
                }
            }
        }
        return Candidate.Side.NOBODY;
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
        return bare
                && (function.equals("dat") && (still || phrases.mayBe(argument.token(), Tag.Case.DAT))
                        || function.equals("obj") && (still || phrases.mayBe(argument.token(), Tag.Case.ACC)));
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
                return phrases.mayBe(token, kasus);
            }
        }
        return false;
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
        }
        return tokens;
    }
}
