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
import dragoman.reader.statement.Report;
import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where frames fire in a sentence. Immutable, shared by threads. */
public final class FrameMatcher {
    /** How many words after the head "one another" may stand. */
    private static final int NEAR = 6;

    private final FrameLexicon lexicon;
    private final VerbClasses verbs;
    private final ArgumentFinder finder;

    /** A matcher over a lexicon. */
    public FrameMatcher(FrameLexicon lexicon, VerbClasses verbs, ArgumentFinder finder) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.finder = finder;
    }

    /**
     * What an article says around its sentences.
     *
     * @param actors who is named
     * @param reports who says what
     * @param omitted whom sentences leave out
     */
    public record Around(Actors actors, List<Report> reports, Omitted omitted) {}

    /**
     * The candidates of one sentence, in text order of their heads.
     *
     * @param around what the article says around the sentence
     */
    public List<Candidate> match(Clauses clauses, int sentenceIndex, Around around) {
        return match(clauses, sentenceIndex, around, null);
    }

    /** Every frame that {@link #match} tries in the sentence and what comes of it, in text order of the heads. */
    public List<Attempt> attempts(Clauses clauses, int sentenceIndex, Around around) {
        List<Attempt> log = new ArrayList<>();
        List<Candidate> kept = match(clauses, sentenceIndex, around, log);
        return log.stream()
                .map(one -> one.outcome() != Attempt.Outcome.FIRED || isAmong(kept, one)
                        ? one
                        : new Attempt(one.frame(), sentenceIndex, one.head(), Attempt.Outcome.PART_OF_ANOTHER))
                .toList();
    }

    private static boolean isAmong(List<Candidate> kept, Attempt attempt) {
        return kept.stream().anyMatch(one -> one.head() == attempt.head() && one.frame() == attempt.frame());
    }

    private List<Candidate> match(Clauses clauses, int sentenceIndex, Around around, @Nullable List<Attempt> log) {
        List<Candidate> found = new ArrayList<>();
        Sentence sentence = clauses.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.kind() != Token.Kind.WORD
                    || isImperative(token)
                    || isPartOfName(around.actors(), sentenceIndex, i, sentence)) {
                continue;
            }
            Place.Unnamed unnamed = new Place.Unnamed(
                    speaker(around.reports(), sentenceIndex, i),
                    around.omitted().at(clauses, sentenceIndex, i),
                    token.pos() == Tag.Pos.NOUN ? subjectOnOccasion(clauses, i) : -1);
            Place place = new Place(clauses, sentenceIndex, i, around.actors(), unnamed, log);
            Construction construction = ArgumentFinder.construction(token);
            Candidate candidate = first(place, lexicon.entries(clauses.lemma(i)), construction);
            if (candidate == null && Tag.voice(token.tag()) == Tag.Voice.REFLEXIVE) {
                String plain = verbs.plain(clauses.lemma(i));
                if (plain != null && construction == Construction.ACTIVE) {
                    candidate = first(place, lexicon.entries(plain), Construction.PASSIVE);
                }
            }
            if (candidate != null) {
                found.add(candidate);
                implied(place, candidate, construction, found);
            }
        }
        return new Selection(sentence).keep(found);
    }

    /** Whether the word only helps to name a body: "the Army of Liberation". */
    private static boolean isPartOfName(Actors actors, int sentenceIndex, int token, Sentence sentence) {
        ActorMention mention = actors.withHead(sentenceIndex, token);
        if (mention == null || mention.form() != ActorMention.Form.NAME || mention.head() == token) {
            return false;
        }
        Actor.Kind kind = actors.entity(mention.entities().get(0)).kind();
        return kind != Actor.Kind.PERSON && kind != Actor.Kind.STATE && isWrittenAsName(mention, sentence);
    }

    /** Whether more than the first word of a sentence says by its capital that it is a name. */
    private static boolean isWrittenAsName(ActorMention mention, Sentence sentence) {
        for (int i = Math.max(1, mention.first()); i <= mention.last(); i++) {
            if (sentence.token(i).capitalised()) {
                return true;
            }
        }
        return false;
    }

    /** What one is told to do nobody has done, and who tells it stands elsewhere. */
    private static boolean isImperative(Token token) {
        return Tag.form(token.tag()) == Tag.Form.IMPERATIVE
                && token.analyses().stream().allMatch(one -> Tag.form(one.tag()) == Tag.Form.IMPERATIVE);
    }

    /** "During the talks with Laos the premier said": the subject of the verb on which the noun hangs as an occasion. */
    private int subjectOnOccasion(Clauses clauses, int noun) {
        Sentence sentence = clauses.sentence();
        int at = noun;
        for (int steps = 0; steps < 3; steps++) {
            int above = sentence.head(at);
            if (above < 0) {
                return -1;
            }
            if (clauses.isVerbal(above)) {
                boolean occasion = sentence.relation(at) == Relation.OBL && verbs.occasion(clauses.preposition(at));
                return occasion ? subjectOf(clauses, above) : -1;
            }
            if (sentence.relation(at) != Relation.NMOD) {
                return -1;
            }
            at = above;
        }
        return -1;
    }

    private static int subjectOf(Clauses clauses, int verb) {
        Sentence sentence = clauses.sentence();
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            int subject = sentence.dependent(at, Relation.NSUBJ);
            if (subject >= 0) {
                return subject;
            }
            Relation relation = sentence.relation(at);
            boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP;
            at = shares && sentence.dependent(at, Relation.NSUBJ_PASS) < 0 ? sentence.head(at) : -1;
        }
        return -1;
    }

    /** The entity that says the words in which the token stands, -1 where nobody is said to. */
    private static int speaker(List<Report> reports, int sentence, int token) {
        Report best = null;
        for (Report report : reports) {
            boolean inner = best == null || report.last() - report.first() < best.last() - best.first();
            if (report.covers(sentence, token) && inner) {
                best = report;
            }
        }
        return best == null ? -1 : best.entity();
    }

    private @Nullable Candidate first(Place place, List<FrameLexicon.Entry> entries, Construction construction) {
        for (FrameLexicon.Entry entry : entries) {
            if (!fits(entry.head().kind(), place.clauses().sentence().token(place.head()))) {
                place.note(entry.frame(), Attempt.Outcome.OTHER_PART_OF_SPEECH);
                continue;
            }
            int[] trigger = CompanyMatcher.match(place.clauses(), place.head(), entry.head());
            if (trigger == null) {
                place.note(entry.frame(), Attempt.Outcome.COMPANY_MISSING);
                continue;
            }
            if (excepted(place, entry)) {
                place.note(entry.frame(), Attempt.Outcome.EXCEPTED);
                continue;
            }
            Candidate candidate = candidate(place, entry.frame(), trigger, construction);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean excepted(Place place, FrameLexicon.Entry entry) {
        for (Head except : entry.except()) {
            if (CompanyMatcher.match(place.clauses(), place.head(), except) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Head.Kind kind, Token token) {
        Tag.Pos pos = token.pos();
        return switch (kind) {
            case VERB -> pos == Tag.Pos.VERB || pos == Tag.Pos.PARTICIPLE || pos == Tag.Pos.GERUND;
            case NOUN -> pos == Tag.Pos.NOUN;
            case ADJECTIVE -> pos == Tag.Pos.ADJECTIVE || pos == Tag.Pos.PREDICATIVE || pos == Tag.Pos.PARTICIPLE;
            case WORD -> true;
        };
    }

    private void implied(Place place, Candidate candidate, Construction construction, List<Candidate> found) {
        String implies = candidate.frame().implies();
        Frame frame = implies == null ? null : lexicon.frame(implies);
        if (frame != null) {
            Candidate more = candidate(place, frame, candidate.trigger(), construction);
            if (more != null) {
                found.add(more);
            }
        }
    }

    private @Nullable Candidate candidate(Place place, Frame frame, int[] trigger, Construction construction) {
        Clauses clauses = place.clauses();
        int head = place.head();
        int carrier = carrier(clauses, head, construction);
        List<Argument> arguments = arguments(place, frame, trigger, construction, carrier);
        if (isName(clauses.sentence(), head, construction, arguments)) {
            return place.failed(frame, Attempt.Outcome.OTHER_PART_OF_SPEECH);
        }
        if (frame.unnamed() && arguments.stream().anyMatch(one -> one.function().equals("subj"))) {
            return place.failed(frame, Attempt.Outcome.DOER_NAMED);
        }
        RoleFiller filler = new RoleFiller(place, frame, construction, arguments, lexicon);
        Candidate.Side source = filler.fill(frame.source());
        Candidate.Side target = source == null ? null : filler.fill(frame.target());
        if (source == null || target == null || !filler.filled(frame.content()) || !filler.filled(frame.topic())) {
            return place.failed(frame, Attempt.Outcome.SIDE_MISSING);
        }
        if (source.tokens().size() == 1 && source.tokens().equals(target.tokens())) {
            // One phrase plays one role: "apologies of Japan" names who apologises, not to whom.
            target = Candidate.Side.NOBODY;
        }
        source = doer(construction, source, target);
        if (frame.joint() && !ofSeveralStates(place.actors(), source, target)) {
            return place.failed(frame, Attempt.Outcome.SIDE_MISSING);
        }
        boolean implied = source.empty() && wants(frame.source(), "place");
        boolean impliedTarget = target.empty() && wants(frame.target(), "place");
        if (!frame.alone() && !implied && !impliedTarget && !isKnown(place.actors(), source, target)) {
            return place.failed(frame, nobody(source, target));
        }
        place.note(frame, Attempt.Outcome.FIRED);
        if (isAmongThemselves(clauses, head, frame, source, target)) {
            target = source.rest();
            source = source.first();
        }
        return new Candidate(
                frame,
                place.sentenceIndex(),
                head,
                trigger,
                construction,
                carrier,
                frame.reverse() ? target : source,
                frame.reverse() ? source : target,
                filler.tokens(frame.topic()),
                filler.tokens(frame.content()).stream().findFirst().orElse(-1),
                arguments,
                implied,
                impliedTarget);
    }

    private static Attempt.Outcome nobody(Candidate.Side source, Candidate.Side target) {
        return source.empty() && target.empty() ? Attempt.Outcome.NOBODY : Attempt.Outcome.NOBODY_KNOWN;
    }

    /** Whether those who act do it to each other: "the presidents met". */
    private boolean isAmongThemselves(
            Clauses clauses, int head, Frame frame, Candidate.Side source, Candidate.Side target) {
        return source.entities().size() > 1
                && (frame.mutual() && target.empty()
                        || source.entities().equals(target.entities())
                        || reciprocal(clauses, head));
    }

    /** Whether a participle that stands for a noun, with nothing of its own beside it, only names people: "the protesting". */
    private static boolean isName(Sentence sentence, int head, Construction construction, List<Argument> arguments) {
        boolean alone = construction == Construction.PART_ACTIVE
                && arguments.size() == 1
                && arguments.get(0).token() == head;
        return alone && (head + 1 == sentence.size() || sentence.token(head + 1).pos() != Tag.Pos.PREPOSITION);
    }

    /** Who does it: in "N. was appointed minister" what one becomes is not who does it. */
    private static Candidate.Side doer(Construction construction, Candidate.Side source, Candidate.Side target) {
        boolean same = construction == Construction.PASSIVE
                && source.entities().size() == 1
                && source.entities().equals(target.entities());
        return same ? Candidate.Side.NOBODY : source;
    }

    /** Whether the words after the head say that each acts on the other: "accused one another", "laid the blame on each other". */
    private boolean reciprocal(Clauses clauses, int head) {
        for (int i = head + 1; i + 1 < clauses.sentence().size() && i <= head + NEAR; i++) {
            if (clauses.sentence().token(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
            boolean again = verbs.reciprocal(clauses.lemma(i + 1))
                    || i + 2 < clauses.sentence().size() && verbs.reciprocal(clauses.lemma(i + 2));
            if (verbs.reciprocal(clauses.lemma(i)) && again) {
                return true;
            }
        }
        return false;
    }

    /** What the head, its company and the verb that carries it govern. */
    private List<Argument> arguments(Place place, Frame frame, int[] trigger, Construction construction, int carrier) {
        Clauses clauses = place.clauses();
        int head = place.head();
        List<Argument> arguments = new ArrayList<>(finder.find(clauses, head, construction));
        for (int companion : trigger) {
            if (companion != head) {
                addCompanion(place, frame, companion, arguments);
            }
        }
        if (carrier != head && clauses.isVerbal(carrier)) {
            finder.support(clauses, carrier, head, arguments);
        }
        return arguments;
    }

    /** Whether those on both sides belong to two states at least: "Ghana and Togo opened a bridge". */
    private static boolean ofSeveralStates(Actors actors, Candidate.Side source, Candidate.Side target) {
        return Stream.of(source, target)
                        .flatMap(side -> side.entities().stream())
                        .map(one -> actors.entity(one).country())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** An act is told only of somebody whom politics knows, on one side at least. */
    private static boolean isKnown(Actors actors, Candidate.Side source, Candidate.Side target) {
        return source.entities().stream().anyMatch(actors::isKnown)
                || target.entities().stream().anyMatch(actors::isKnown);
    }

    /**
     * What a companion governs belongs to the head too: "impose sanctions against …". A companion that is somebody keeps its
     * own role: "summoned the ambassador".
     */
    private void addCompanion(Place place, Frame frame, int companion, List<Argument> arguments) {
        Sentence sentence = place.clauses().sentence();
        ActorMention mention = place.actors().withHead(place.sentenceIndex(), companion);
        boolean body = mention != null && mention.form() == ActorMention.Form.INSTITUTION && asksForBody(frame);
        boolean somebody = body || isSomebody(mention, companion);
        boolean owner = isOwner(place, mention, companion);
        arguments.removeIf(one -> one.token() == companion
                && !somebody
                && !one.function().equals("subj")
                && !(owner && (one.function().equals("gen") || one.function().equals("obj"))));
        if (!sentence.governs(place.head(), companion) && sentence.head(place.head()) != companion) {
            return;
        }
        Construction construction = ArgumentFinder.construction(sentence.token(companion));
        for (Argument one : finder.find(place.clauses(), companion, construction)) {
            String function = lent(sentence, place.head(), construction, one);
            if (one.token() != place.head() && !function.isEmpty()) {
                Argument lent = new Argument(function, one.token(), false);
                if (!arguments.contains(lent)) {
                    arguments.add(lent);
                }
            }
        }
    }

    /** Whose act or on whom it is, though the frame asks for the word: "the withdrawal of French troops". */
    private static boolean isOwner(Place place, @Nullable ActorMention mention, int token) {
        return mention != null
                && Tag.number(place.clauses().sentence().token(token).tag()) == Tag.Number.PLURAL
                && mention.head() == token
                && mention.form() != ActorMention.Form.ADJECTIVE
                && mention.first() < mention.last()
                && place.actors().entity(mention.entities().get(0)).country() != null;
    }

    /** Whether a government may be what the act is done to: "approved the new cabinet". */
    private static boolean asksForBody(Frame frame) {
        return frame.target().stream()
                .anyMatch(slot -> slot.function().equals("obj") && slot.asks().contains("GOV"));
    }

    private static boolean isSomebody(@Nullable ActorMention mention, int token) {
        return mention != null
                && mention.head() == token
                && (mention.form() == ActorMention.Form.OFFICE || mention.form() == ActorMention.Form.NAME);
    }

    /** What an argument of a companion is to the head; empty for what stays with the companion. */
    private static String lent(Sentence sentence, int head, Construction construction, Argument one) {
        boolean subject = one.function().equals("subj");
        if (!subject || sentence.token(head).pos() == Tag.Pos.NOUN) {
            return one.function();
        }
        // The head has a subject of its own; an instrumental beside its noun is what it is about.
        return construction == Construction.NOUN && sentence.token(one.token()).kasus() == Tag.Case.INS ? "ins" : "";
    }

    private static boolean wants(List<Slot> slots, String function) {
        for (Slot slot : slots) {
            if (slot.function().equals(function)) {
                return true;
            }
        }
        return false;
    }

    /** The verb that lends a noun of action its tense and subject, or by which it happens; else the head itself. */
    private int carrier(Clauses clauses, int head, Construction construction) {
        if (construction != Construction.NOUN) {
            return head;
        }
        Sentence sentence = clauses.sentence();
        int at = clauses.firstOfCoordination(head);
        for (int steps = 0; steps < 4; steps++) {
            int above = sentence.head(at);
            if (above < 0) {
                return head;
            }
            Relation relation = sentence.relation(at);
            String lemma = clauses.lemma(above);
            boolean subject = relation == Relation.NSUBJ
                    || relation == Relation.NSUBJ_PASS
                    || relation == Relation.OBJ && isSubjectTakenForObject(sentence, above, at);
            if (subject && verbs.happens(lemma) || verbs.supports(lemma) && clauses.isVerbal(above)) {
                return above;
            }
            if (!verbs.phase(lemma)) {
                return head;
            }
            if (clauses.isVerbal(above)) {
                return above;
            }
            at = above;
        }
        return head;
    }

    /** A verb before its subject that looks like an object too: "in Vienna took place a picket". */
    private static boolean isSubjectTakenForObject(Sentence sentence, int verb, int noun) {
        Token token = sentence.token(noun);
        return noun > verb
                && token.mayBe(Tag.Case.NOM)
                && Tag.number(token.tag()) == Tag.number(sentence.token(verb).tag())
                && sentence.dependent(verb, Relation.NSUBJ) < 0
                && sentence.dependent(verb, Relation.NSUBJ_PASS) < 0;
    }
}
