package dragoman.reader.event;

import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Argument;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Candidate;
import dragoman.reader.statement.Report;
import dragoman.reader.time.Dating;
import dragoman.reader.time.Deed;
import dragoman.reading.Attribution;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Status;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns candidates into drafts of events: status, attribution, date, place. Immutable, shared by threads. */
public final class EventBuilder {
    private final StatusReader statuses;
    private final InheritanceRules inheritance;
    private final SameAct sameAct;

    /** A builder for a language. */
    public EventBuilder(Modality modality, InheritanceRules inheritance, SameAct sameAct) {
        this.inheritance = inheritance;
        this.sameAct = sameAct;
        this.statuses = new StatusReader(modality);
    }

    /** Says when the act of a word in a sentence took place. */
    public interface Dates {
        /** The date that words give the act; {@code null} where none do. */
        @Nullable
        Dating told(int sentence, int head, int carrier);

        /** What can be said of the date of an act that no words date; {@code null} where nothing can. */
        @Nullable
        Dating presumed(Deed deed);
    }

    /**
     * What is known of an article when its events are built.
     *
     * @param sentences its sentences as clauses
     * @param actors who is named
     * @param reports who says what
     * @param dating when acts took place
     */
    public record Scene(List<Clauses> sentences, Actors actors, List<Report> reports, Dates dating) {}

    /** The acts that the candidates tell. */
    public Events events(List<Candidate> candidates, Scene scene) {
        List<Draft> drafts = drafts(candidates, scene);
        List<Draft> merged = new EventMerger(sameAct, scene.actors().entities()).merge(drafts);
        new Inheritance(inheritance, scene, merged).fill();
        merged.removeIf(draft -> draft.source.isEmpty() && draft.target.isEmpty());
        merged.forEach(draft -> bodies(draft, scene.actors()));
        // Only after joining: a presumed date must not keep the tellings of one act apart.
        new MissingDates(merged, scene).fill();
        return new Events(merged.stream().map(Events.Act::of).toList());
    }

    /** The places where the candidates tell acts, in text order, before those of one act are joined. */
    public List<Telling> tellings(List<Candidate> candidates, Scene scene) {
        return drafts(candidates, scene).stream()
                .map(draft -> draft.tellings.get(0))
                .toList();
    }

    private List<Draft> drafts(List<Candidate> candidates, Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Draft draft = build(candidate, scene);
            if (!draft.source.isEmpty()
                    || !draft.target.isEmpty()
                    || candidate.frame().alone()) {
                drafts.add(draft);
            }
        }
        return withoutPrivate(drafts, scene.actors());
    }

    /** All but deaths and illnesses of private persons, unless told of with what the law did: those are no politics. */
    private static List<Draft> withoutPrivate(List<Draft> drafts, Actors actors) {
        Set<Integer> held = new HashSet<>();
        Set<Integer> sentences = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.frame.type() == EventType.COERCE) {
                held.addAll(draft.target);
                sentences.add(draft.first().sentence());
            }
        }
        return drafts.stream()
                .filter(draft -> draft.frame.type() != EventType.INCIDENT
                        || draft.source.isEmpty() && draft.target.isEmpty()
                        || sentences.contains(draft.first().sentence())
                        || Stream.concat(draft.source.stream(), draft.target.stream())
                                .anyMatch(one -> actors.isPublic(one) || held.contains(one)))
                .toList();
    }

    /** What somebody does in office for a body between states, that body does. */
    private static void bodies(Draft draft, Actors actors) {
        for (Set<Integer> side : List.of(draft.source, draft.target)) {
            for (int entity : List.copyOf(side)) {
                int body = actors.entity(entity).body();
                if (body >= 0 && !draft.source.contains(body)) {
                    side.add(body);
                }
            }
        }
    }

    Draft build(Candidate candidate, Scene scene) {
        Clauses clauses = scene.sentences().get(candidate.sentence());
        StatusReader.Standing standing = statuses.read(clauses, candidate);
        Report report = report(candidate, scene);
        Status status = status(candidate, standing.status(), report);
        Span trigger = trigger(clauses.sentence(), candidate.trigger());
        EventMention mention = new EventMention(
                clause(clauses, candidate, trigger),
                trigger,
                candidate.frame().id(),
                report == null ? null : attribution(report),
                standing.hedges());
        Draft draft = new Draft(candidate, status, mention);
        if (candidate.impliedSource() && draft.source.isEmpty()) {
            imply(draft.source, draft.target, candidate, scene.actors());
        }
        if (candidate.impliedTarget() && draft.target.isEmpty()) {
            imply(draft.target, draft.source, candidate, scene.actors());
        }
        draft.target.removeAll(draft.source);
        draft.dating = scene.dating().told(candidate.sentence(), candidate.head(), candidate.carrier());
        draft.place = scene.actors().place(candidate.sentence(), candidate.carrier());
        for (int topic : candidate.topics()) {
            draft.topics.add(clauses.sentence().token(topic).lemma());
        }
        if (candidate.content() >= 0) {
            draft.content = phrase(clauses.sentence(), candidate.content());
        }
        draft.tellings.add(telling(draft, candidate, clauses.sentence(), mention.span()));
        return draft;
    }

    private static Telling telling(Draft draft, Candidate candidate, Sentence sentence, Span span) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean named = token.pos() == Tag.Pos.NOUN || token.pos() == Tag.Pos.ADJECTIVE;
            if (named && i != candidate.head() && span.start() <= token.start() && token.end() <= span.end()) {
                names.add(token.lemma());
            }
        }
        return new Telling(
                candidate.frame(),
                draft.status,
                candidate.sentence(),
                sentence.token(candidate.head()).lemma(),
                candidate.construction(),
                span,
                names,
                draft.source,
                draft.target,
                candidate.impliedSource(),
                draft.when());
    }

    /** Where nobody is named, the authorities of the place act, or it is they who suffer the act of another state. */
    private static void imply(Set<Integer> side, Set<Integer> other, Candidate candidate, Actors actors) {
        String country = actors.country(candidate.sentence(), candidate.head());
        boolean own = !candidate.impliedSource() && other.stream().anyMatch(one -> ofState(actors, one, country));
        int state = country == null || own ? -1 : actors.state(country);
        if (state >= 0 && !other.contains(state)) {
            side.add(state);
        }
    }

    private static boolean ofState(Actors actors, int entity, @Nullable String country) {
        return country != null && country.equals(actors.entities().get(entity).country());
    }

    private static Status status(Candidate candidate, Status found, @Nullable Report report) {
        if (report == null || found != Status.OCCURRED || candidate.frame().speech()) {
            return found;
        }
        if (report.force() == Report.Force.DENIES) {
            return Status.DENIED;
        }
        boolean unsure = report.force() == Report.Force.CLAIMS || report.kind() == Attribution.Kind.ANONYMOUS;
        return unsure ? Status.ALLEGED : found;
    }

    /** The innermost report whose words hold the head, unless its speaker is the one who acts. */
    private static @Nullable Report report(Candidate candidate, Scene scene) {
        Report best = null;
        for (Report report : scene.reports()) {
            boolean inside = report.covers(candidate.sentence(), candidate.head());
            boolean own = report.introducedIn() == candidate.sentence() && report.introducer() == candidate.head()
                    || candidate.source().entities().contains(report.entity())
                            && candidate.frame().speech();
            if (inside && !own && (best == null || report.last() - report.first() < best.last() - best.first())) {
                best = report;
            }
        }
        return best;
    }

    static Attribution attribution(Report report) {
        String actor = report.entity() < 0 ? null : Integer.toString(report.entity());
        return new Attribution(actor, report.name(), report.speaker(), report.kind());
    }

    private static Span trigger(Sentence sentence, int[] tokens) {
        return new Span(
                sentence.token(tokens[0]).start(),
                sentence.token(tokens[tokens.length - 1]).end());
    }

    /** The words that tell the act: trigger, carrier, and the phrases that fill its roles. */
    private static Span clause(Clauses clauses, Candidate candidate, Span trigger) {
        Sentence sentence = clauses.sentence();
        Span span = trigger;
        for (Argument argument : candidate.arguments()) {
            if (argument.direct() && Math.abs(argument.token() - candidate.head()) < 30) {
                span = span.cover(phrase(sentence, argument.token()));
            }
        }
        List<Integer> sides = new ArrayList<>(candidate.source().tokens());
        sides.addAll(candidate.target().tokens());
        for (int token : sides) {
            span = span.cover(new Span(
                    sentence.token(token).start(), sentence.token(token).end()));
        }
        return span;
    }

    private static Span phrase(Sentence sentence, int head) {
        int last = sentence.rightmost(head);
        while (last > head && sentence.token(last).kind() == Token.Kind.PUNCTUATION) {
            last--;
        }
        int first = sentence.leftmost(head);
        while (first < head && sentence.token(first).kind() == Token.Kind.PUNCTUATION) {
            first++;
        }
        return new Span(sentence.token(first).start(), sentence.token(last).end());
    }
}
