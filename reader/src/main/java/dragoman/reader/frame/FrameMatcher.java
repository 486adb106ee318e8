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
     * The candidates of one sentence, in text order of their heads.
     *
     * @param reports who says what in the article
     */
    public List<Candidate> match(Clauses clauses, int sentenceIndex, Actors actors, List<Report> reports) {
        return match(clauses, sentenceIndex, actors, reports, null);
    }

    /** Every frame that {@link #match} tries in the sentence and what comes of it, in text order of the heads. */
    public List<Attempt> attempts(Clauses clauses, int sentenceIndex, Actors actors, List<Report> reports) {
        List<Attempt> log = new ArrayList<>();
        List<Candidate> kept = match(clauses, sentenceIndex, actors, reports, log);
        return log.stream()
                .map(one -> one.outcome() != Attempt.Outcome.FIRED || isAmong(kept, one)
                        ? one
                        : new Attempt(one.frame(), sentenceIndex, one.head(), Attempt.Outcome.PART_OF_ANOTHER))
                .toList();
    }

    private static boolean isAmong(List<Candidate> kept, Attempt attempt) {
        return kept.stream().anyMatch(one -> one.head() == attempt.head() && one.frame() == attempt.frame());
    }

    private List<Candidate> match(
            Clauses clauses, int sentenceIndex, Actors actors, List<Report> reports, @Nullable List<Attempt> log) {
        List<Candidate> found = new ArrayList<>();
        Sentence sentence = clauses.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.kind() != Token.Kind.WORD || isPartOfName(actors, sentenceIndex, i, sentence)) {
                continue;
            }
            Place place = new Place(clauses, sentenceIndex, i, actors, speaker(reports, sentenceIndex, i), log);
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

    /** Whether more than the first word of a sentence says by its capital that it is a name. */
    private static boolean isWrittenAsName(ActorMention mention, Sentence words) {
        for (int i = Math.max(1, mention.first()); i <= mention.last(); i++) {
            if (words.token(i).capitalised()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word only helps to name a body: "the Army of Liberation". */
    private static boolean isPartOfName(Actors actors, int sentence, int token, Sentence words) {
        ActorMention mention = actors.withHead(sentence, token);
        return mention != null
                && isWrittenAsName(mention, words)
                && mention.form() == ActorMention.Form.NAME
                && mention.head() != token
                && actors.entity(mention.entities().get(0)).kind() != Actor.Kind.PERSON
                && actors.entity(mention.entities().get(0)).kind() != Actor.Kind.STATE;
    }

    /** Where a head word stands, and where to note what is tried there ({@code null} for nowhere). */
    private record Place(
            Clauses clauses,
            int sentenceIndex,
            int head,
            Actors actors,
            int speaker,
            @Nullable List<Attempt> log) {
        void note(Frame frame, Attempt.Outcome outcome) {
            if (log != null) {
                log.add(new Attempt(frame, sentenceIndex, head, outcome));
            }
        }

        /** Notes it; no candidate. */
        @Nullable
        Candidate failed(Frame frame, Attempt.Outcome outcome) {
            note(frame, outcome);
            return null;
        }
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
        List<Argument> arguments = arguments(place, trigger, construction, carrier);
        if (frame.unnamed() && arguments.stream().anyMatch(one -> one.function().equals("subj"))) {
            return place.failed(frame, Attempt.Outcome.DOER_NAMED);
        }
        RoleFiller filler = new RoleFiller(
                clauses, place.actors(), place.sentenceIndex(), frame, construction, arguments, head, place.speaker());
        Candidate.Side source = filler.fill(frame.source());
        Candidate.Side target = source == null ? null : filler.fill(frame.target());
        if (source == null || target == null || !filler.filled(frame.content()) || !filler.filled(frame.topic())) {
            return place.failed(frame, Attempt.Outcome.SIDE_MISSING);
        }
        if (source.tokens().size() == 1 && source.tokens().equals(target.tokens())) {
            // One phrase plays one role: "apologies of Japan" names who apologises, not to whom.
            target = Candidate.Side.NOBODY;
        }
        boolean implied = source.empty() && wants(frame.source(), "place");
        boolean impliedTarget = target.empty() && wants(frame.target(), "place");
        if (source.empty() && target.empty() && !frame.alone() && !implied && !impliedTarget) {
            return place.failed(frame, Attempt.Outcome.NOBODY);
        }
        if (!frame.alone() && !implied && !impliedTarget && !isKnown(place.actors(), source, target)) {
            return place.failed(frame, Attempt.Outcome.NOBODY_KNOWN);
        }
        place.note(frame, Attempt.Outcome.FIRED);
        boolean shared = source.entities().equals(target.entities()) || reciprocal(clauses, head);
        if (source.entities().size() > 1 && (frame.mutual() && target.empty() || shared)) {
            target = source.rest();
            source = source.first();
        }
        List<Integer> content = filler.tokens(frame.content());
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
                content.isEmpty() ? -1 : content.get(0),
                arguments,
                implied,
                impliedTarget);
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
    private List<Argument> arguments(Place place, int[] trigger, Construction construction, int carrier) {
        Clauses clauses = place.clauses();
        int head = place.head();
        List<Argument> arguments = new ArrayList<>(finder.find(clauses, head, construction));
        for (int companion : trigger) {
            if (companion != head) {
                addCompanion(place, companion, arguments);
            }
        }
        if (carrier != head && clauses.isVerbal(carrier)) {
            finder.support(clauses, carrier, head, arguments);
        }
        return arguments;
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
    private void addCompanion(Place place, int companion, List<Argument> arguments) {
        Sentence sentence = place.clauses().sentence();
        ActorMention mention = place.actors().withHead(place.sentenceIndex(), companion);
        boolean somebody = isSomebody(mention, companion);
        // "The withdrawal of French troops", "the release of hostages": whose act or on whom, though the frame asks for
        // the word.
        boolean owner = mention != null
                && mention.head() == companion
                && mention.form() != ActorMention.Form.ADJECTIVE
                && mention.first() < mention.last()
                && place.actors().entity(mention.entities().get(0)).country() != null;
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
            boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
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
}
