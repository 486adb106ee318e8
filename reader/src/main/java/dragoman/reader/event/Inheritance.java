package dragoman.reader.event;

import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.actor.Entity;
import dragoman.reader.clause.Clauses;
import dragoman.reader.clause.Grammar.Construction;
import dragoman.reader.frame.Candidate;
import dragoman.reading.Actor;
import dragoman.reading.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Fills the sides that sentences leave empty from what the article told before. Lives in one reading. */
final class Inheritance {
    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.COERCE, EventType.ACCUSE, EventType.ASSAULT, EventType.RETREAT);

    /** What states do to one another, and their organs in their name. */
    private static final Set<EventType> DEALING = EnumSet.of(
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.AID);

    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "SPY");

    private final InheritanceRules rules;
    private final List<Clauses> sentences;
    private final Actors actors;
    private final List<Draft> drafts;
    private final int[] named;
    private int counted;

    Inheritance(InheritanceRules rules, EventBuilder.Scene scene, List<Draft> drafts) {
        this.rules = rules;
        this.sentences = scene.sentences();
        this.actors = scene.actors();
        this.drafts = drafts;
        this.named = new int[actors.entities().size()];
    }

    /** Fills all drafts, in text order; an act can inherit from those before it. */
    void fill() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            count(draft.first().sentence());
            if (draft.implied && !draft.target.isEmpty() && FORCE.contains(draft.frame.type())) {
                pursue(draft, i);
            }
            if (draft.source.isEmpty()) {
                draft.implied |= add(draft.source, draft.target, rules.source(draft.frame), i);
            }
            if (draft.target.isEmpty()) {
                add(draft.target, draft.source, rules.target(draft.frame), i);
                draft.target.removeIf(target -> organs(draft, target));
            }
        }
    }

    /** Whether nobody but organs of the state deals with it where another is named: a ministry does not praise its own state. */
    private boolean organs(Draft draft, int target) {
        if (!DEALING.contains(draft.frame.type())
                || actors.entity(target).kind() != Actor.Kind.STATE
                || draft.source.isEmpty()) {
            return false;
        }
        for (int entity : draft.source) {
            Entity doer = actors.entity(entity);
            boolean organ = doer.kind() == Actor.Kind.STATE || doer.sector() != null && ORGANS.contains(doer.sector());
            if (!organ || !ofOneState(entity, target)) {
                return false;
            }
        }
        int sentence = draft.first().sentence();
        return actors.mentions().stream()
                .filter(one -> one.sentence() == sentence)
                .flatMap(one -> one.entities().stream())
                .anyMatch(one -> actors.entity(one).country() != null && !ofOneState(one, target));
    }

    /** Where only the text around says whose law acts on somebody, it is the one that acted on him before. */
    private void pursue(Draft draft, int at) {
        Candidate first = draft.first();
        if (actors.scene(first.sentence(), first.head()) != null) {
            return;
        }
        for (int i = at - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            boolean same = FORCE.contains(before.frame.type())
                    && before.frame.type() != EventType.ASSAULT
                    && before.target.stream().anyMatch(draft.target::contains);
            for (int entity : same ? before.source : Set.<Integer>of()) {
                boolean law = actors.entity(entity).kind() != Actor.Kind.PERSON && !draft.target.contains(entity);
                if (law) {
                    draft.source.clear();
                    draft.source.add(entity);
                    return;
                }
            }
        }
    }

    /** Counts who is named up to and with the sentence. */
    private void count(int sentence) {
        for (List<ActorMention> all = actors.mentions(); counted < all.size(); counted++) {
            if (all.get(counted).sentence() > sentence) {
                return;
            }
            all.get(counted).entities().forEach(entity -> named[entity]++);
        }
    }

    private boolean add(Set<Integer> side, Set<Integer> other, List<InheritanceRules.From> origins, int at) {
        for (InheritanceRules.From from : origins) {
            int found = switch (from) {
                case VICTIM -> victim(other, at);
                case PARTNER -> partner(other, at, false);
                case ABROAD -> partner(other, at, true);
                case PROTAGONIST -> protagonist(other);
                case OWN -> own(other);
                case CAPTOR -> captor(other, at);
                case CULPRIT -> culprit(other, drafts.get(at));
                case AUTHORITIES ->
                    side == drafts.get(at).source && isUnknownFight(drafts.get(at))
                            ? -1
                            : authorities(other, drafts.get(at));
            };
            if (found >= 0) {
                side.add(found);
                return true;
            }
        }
        return false;
    }

    /** Whether all that is known of an act of force is where it happened: that state suffers it. */
    private static boolean isUnknownFight(Draft draft) {
        return draft.frame.type() == EventType.ASSAULT && draft.target.isEmpty();
    }

    private int victim(Set<Integer> other, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (FORCE.contains(drafts.get(i).frame.type())) {
                for (int entity : drafts.get(i).target) {
                    if (!other.contains(entity) && actors.entities().get(entity).kind() != Actor.Kind.STATE) {
                        return entity;
                    }
                }
            }
        }
        return -1;
    }

    /** Who last arrested, tried or held somebody, of another state than the other side. */
    private int captor(Set<Integer> other, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (drafts.get(i).frame.type() == EventType.COERCE) {
                for (int entity : drafts.get(i).source) {
                    if (other.stream().noneMatch(one -> ofOneState(one, entity))) {
                        return entity;
                    }
                }
            }
        }
        return -1;
    }

    /** Who is charged with, held for or blamed for the deed that a noun names: "convicted of the murder of ...". */
    private int culprit(Set<Integer> other, Draft deed) {
        Candidate noun = deed.first();
        if (noun.construction() != Construction.NOUN) {
            return -1;
        }
        for (Draft draft : drafts) {
            boolean law = draft.frame.type() == EventType.COERCE || draft.frame.type() == EventType.ACCUSE;
            for (Candidate blame : law ? draft.candidates : List.<Candidate>of()) {
                if (blame.sentence() == noun.sentence() && leadsTo(blame, noun)) {
                    for (int entity : blame.target().entities()) {
                        if (!other.contains(entity) && !blame.target().tokens().contains(noun.head())) {
                            return entity;
                        }
                    }
                }
            }
        }
        return -1;
    }

    /** Whether the deed stands below the word of blame, with no act of others between. */
    private boolean leadsTo(Candidate blame, Candidate deed) {
        Clauses clauses = sentences.get(deed.sentence());
        for (int above = clauses.sentence().head(deed.head());
                above >= 0;
                above = clauses.sentence().head(above)) {
            if (above == blame.head()) {
                return true;
            }
            if (clauses.isVerbal(above) || blame.target().tokens().contains(above)) {
                return false;
            }
        }
        return false;
    }

    private boolean ofOneState(int one, int another) {
        String country = actors.entity(one).country();
        return one == another
                || country != null && country.equals(actors.entity(another).country());
    }

    private int partner(Set<Integer> other, int at, boolean abroad) {
        for (int i = at - 1; i >= 0 && !other.isEmpty(); i--) {
            Draft before = drafts.get(i);
            int with = dealsWith(before.source, before.target, other, abroad);
            with = with >= 0 ? with : dealsWith(before.target, before.source, other, abroad);
            if (with >= 0) {
                return with;
            }
        }
        return -1;
    }

    private int dealsWith(Set<Integer> one, Set<Integer> another, Set<Integer> other, boolean abroad) {
        for (int entity : one) {
            if (other.contains(entity)) {
                for (int with : another) {
                    boolean foreign = actors.entity(with).country() != null
                            && other.stream().noneMatch(own -> ofOneState(own, with));
                    if (abroad ? foreign : !other.contains(with)) {
                        return with;
                    }
                }
            }
        }
        return -1;
    }

    private int protagonist(Set<Integer> other) {
        int best = -1;
        for (Entity entity : actors.entities()) {
            boolean person =
                    entity.kind() == Actor.Kind.PERSON && named[entity.index()] > 1 && !other.contains(entity.index());
            if (person && (best < 0 || named[entity.index()] > named[best])) {
                best = entity.index();
            }
        }
        return best;
    }

    /** The state to which the other side belongs: who appoints an ambassador is his own state, wherever he is sent. */
    private int own(Set<Integer> other) {
        for (int entity : other) {
            String country = actors.entity(entity).country();
            if (country != null) {
                return actors.state(country);
            }
        }
        return -1;
    }

    /** The state of which the text speaks there; a state as such does not attack itself. */
    private int authorities(Set<Integer> other, Draft draft) {
        Candidate first = draft.first();
        String country = actors.country(first.sentence(), first.head());
        int state = country == null ? -1 : actors.state(country);
        return draft.frame.type() == EventType.ASSAULT && other.contains(state) ? -1 : state;
    }
}
