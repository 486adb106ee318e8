package dragoman.reader.frame;

import dragoman.language.Tag;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Argument;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reading.Actor;
import java.util.List;
import java.util.Locale;

/** Who acts on what where words stand in an order that hides it, or where only a place tells who acts. */
final class WordOrder {
    private static final String LOCATIVE = "+loc";
    private static final String SUBJECT = "subj";
    private static final String OBJECT = "obj";
    private final Clauses clauses;
    private final Actors actors;
    private final int sentenceIndex;
    private final Frame frame;
    private final List<Argument> arguments;
    private final int head;
    private final boolean active;

    WordOrder(
            Clauses clauses,
            Actors actors,
            int sentenceIndex,
            Frame frame,
            Construction construction,
            List<Argument> arguments,
            int head) {
        this.clauses = clauses;
        this.actors = actors;
        this.sentenceIndex = sentenceIndex;
        this.frame = frame;
        this.arguments = arguments;
        this.head = head;
        this.active = construction == Construction.ACTIVE && clauses.isFinite(head);
    }

    /**
     * What fills the slot where subject and object, each in a form that is both cases, stand in turned order: the thing that is
     * nobody's name comes first, the body that acts last, "the decision criticised the European Union"; -1 elsewhere.
     */
    int turned(Slot slot) {
        boolean subject = slot.function().equals(SUBJECT);
        if (!active || !subject && !slot.function().equals(OBJECT)) {
            return -1;
        }
        int thing = -1;
        int actor = -1;
        for (Argument argument : arguments) {
            if (argument.function().equals(SUBJECT) && argument.direct() && argument.token() < head) {
                thing = argument.token();
            } else if (argument.function().equals(OBJECT) && argument.direct() && argument.token() > head) {
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
        return !order ? -1 : subject ? actor : thing;
    }

    /** Whether what looks like the subject is a thing acted upon, since the place says who acts: "Ankara's deeds (they) condemned in Cairo". */
    boolean isFrontedObject() {
        return frame.speech()
                && active
                && Tag.number(clauses.sentence().token(head).tag()) == Tag.Number.PLURAL
                && arguments.stream().noneMatch(argument -> argument.function().equals(OBJECT))
                && arguments.stream().anyMatch(this::isFronted)
                && arguments.stream()
                        .anyMatch(argument -> argument.function().endsWith(LOCATIVE)
                                && (speaks(argument) || stateAt(argument.token()) >= 0));
    }

    /** Whether an argument before the head is a thing, nobody's name, whose nominative and accusative are one form. */
    boolean isFronted(Argument argument) {
        return frame.speech()
                && active
                && argument.function().equals(SUBJECT)
                && argument.direct()
                && argument.token() < head
                && isThing(argument.token())
                && !isNamed(argument.token());
    }

    /** Whether an argument is a place that is said to speak: a seat of government or a body. */
    boolean speaksFor(Argument argument) {
        return isPlace(argument) && speaks(argument);
    }

    /** The state that is said to speak by the place where something is said; -1 for none. */
    int stateSpeaking(Argument argument) {
        if (!frame.speech()) {
            return -1;
        }
        return isPlace(argument) ? stateAt(argument.token()) : stateBehind(argument);
    }

    private boolean isPlace(Argument argument) {
        return argument.function().endsWith(LOCATIVE)
                || argument.function().endsWith("+indeclinable")
                || frame.speech() && argument.function().endsWith("+acc") && isAbbreviation(argument);
    }

    private boolean speaks(Argument argument) {
        ActorMention mention = actors.withHead(sentenceIndex, argument.token());
        if (mention == null) {
            return false;
        }
        boolean body = mention.form() == ActorMention.Form.NAME
                && actors.entity(mention.entities().get(0)).kind() == Actor.Kind.ORGANIZATION;
        return mention.form() == ActorMention.Form.SEAT
                || mention.form() == ActorMention.Form.INSTITUTION
                || frame.speech() && body;
    }

    /** An abbreviation that does not decline has the case of its place whatever the parser says. */
    private boolean isAbbreviation(Argument argument) {
        String word = clauses.sentence().token(argument.token()).form();
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The state whose place stands between an object and its verb: "the minister in Prague (they) criticised"; -1 for none. */
    private int stateBehind(Argument argument) {
        int place = head - 1;
        boolean behind = argument.function().equals(OBJECT)
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

    private boolean isThing(int token) {
        Tag.Case kasus = clauses.sentence().token(token).kasus();
        return Tag.animacy(clauses.sentence().token(token).tag()) == Tag.Animacy.INANIMATE
                && (kasus == Tag.Case.NOM || kasus == Tag.Case.ACC)
                && mayBe(token, Tag.Case.NOM)
                && mayBe(token, Tag.Case.ACC);
    }

    private boolean mayBe(int token, Tag.Case kasus) {
        return clauses.sentence().token(token).analyses().stream()
                .anyMatch(reading -> Tag.kasus(reading.tag()) == kasus);
    }

    private boolean isNamedBody(int token) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        if (mention == null || mention.head() != token) {
            return false;
        }
        boolean body = mention.form() == ActorMention.Form.INSTITUTION || mention.form() == ActorMention.Form.SEAT;
        return mention.form() == ActorMention.Form.NAME
                || body && actors.entity(mention.entities().get(0)).country() != null;
    }

    private boolean isNamed(int token) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        return mention != null && mention.head() == token;
    }
}
