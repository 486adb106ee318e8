package dragoman.reader.event;

import dragoman.reader.actor.Entity;
import dragoman.reader.frame.Candidate;
import dragoman.reading.Actor;
import dragoman.reading.EventType;
import dragoman.reading.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the tellings of one act in one article. Immutable. */
final class EventMerger {
    /** Sentences apart that two frames may tell one act. */
    private static final int NEAR = 2;

    private final List<Entity> entities;

    EventMerger(List<Entity> entities) {
        this.entities = entities;
    }

    /** The drafts in order of first telling, those of one act joined. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = null;
            for (int i = merged.size() - 1; i >= 0 && same == null; i--) {
                same = same(merged.get(i), draft) ? merged.get(i) : null;
            }
            if (same != null) {
                same.absorb(draft);
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    private boolean same(Draft old, Draft now) {
        if (old.frame.type() != now.frame.type() || old.status != now.status) {
            return false;
        }
        String mode = old.frame.mode();
        String otherMode = now.frame.mode();
        boolean means = old.frame.type() == EventType.ASSAULT;
        if (mode != null && otherMode != null && !mode.equals(otherMode) && !means) {
            return false;
        }
        if (!datesAgree(old.when(), now.when())) {
            return false;
        }
        return actorsAgree(old, now) && wordsAgree(old, now);
    }

    private static boolean wordsAgree(Draft old, Draft now) {
        if (old.frame.id().equals(now.frame.id())) {
            return true;
        }
        boolean sourceOpen = old.implied || now.implied || old.source.isEmpty() || now.source.isEmpty();
        boolean sameTarget = !old.target.isEmpty() && !Collections.disjoint(old.target, now.target);
        if (sourceOpen && sameTarget && !old.frame.speech()) {
            return true;
        }
        // Another frame tells the same act only close by, and where the sides that both name are the same.
        boolean source = old.implied || now.implied || sameWhereNamed(old.source, now.source);
        boolean target = sameWhereNamed(old.target, now.target) && !(old.target.isEmpty() && now.target.isEmpty());
        boolean near = Math.abs(last(old).sentence() - now.first().sentence()) <= NEAR;
        return source && target && near && modesAgree(old, now);
    }

    private static boolean sameWhereNamed(Set<Integer> one, Set<Integer> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Modes of ASSAULT tell what was used or what came of it: one attack may be told by several. */
    private static boolean modesAgree(Draft old, Draft now) {
        return old.frame.type() == EventType.ASSAULT || Objects.equals(old.frame.mode(), now.frame.mode());
    }

    private static Candidate last(Draft draft) {
        return draft.candidates.get(draft.candidates.size() - 1);
    }

    static boolean datesAgree(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return true;
        }
        return one.value().startsWith(other.value()) || other.value().startsWith(one.value());
    }

    private boolean actorsAgree(Draft old, Draft now) {
        if (old.frame.type().symmetrical()) {
            Set<Integer> before = pooled(old);
            Set<Integer> after = pooled(now);
            return agree(before, after) && !(before.isEmpty() && after.isEmpty());
        }
        boolean source = old.implied || now.implied || agree(old.source, now.source);
        return source && agree(old.target, now.target);
    }

    private static Set<Integer> pooled(Draft draft) {
        Set<Integer> all = new HashSet<>(draft.source);
        all.addAll(draft.target);
        return all;
    }

    /** Two sides agree when one is silent, when they share an actor, or when one names the other's state. */
    private boolean agree(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        for (int entity : one) {
            if (other.contains(entity)) {
                return true;
            }
        }
        for (int entity : one) {
            for (int another : other) {
                if (standsFor(entities.get(entity), entities.get(another))
                        || standsFor(entities.get(another), entities.get(entity))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A state stands for those who act for it. */
    private static boolean standsFor(Entity state, Entity member) {
        return state.kind() == Actor.Kind.STATE
                && state.country() != null
                && state.country().equals(member.country());
    }
}
