package dragoman.reader.event;

import dragoman.reader.actor.Entity;
import dragoman.reading.Actor;
import dragoman.reading.When;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two tellings of acts of one type in one article, seen by their traits. */
public final class Pair {
    /** The value of {@link Trait#DATE} where two dates cannot both be right. */
    static final int CONFLICT = Trait.DATE.named().indexOf("conflict");

    private final List<Entity> entities;

    /** Looks at tellings of an article with these entities. */
    public Pair(List<Entity> entities) {
        this.entities = entities;
    }

    /** The number of the value of each trait, by the trait's ordinal. */
    public int[] traits(Telling old, Telling now) {
        int[] values = new int[Trait.values().length];
        set(values, Trait.WORD, old.word().equals(now.word()) ? 0 : 1);
        set(values, Trait.FRAME, old.frame().id().equals(now.frame().id()) ? 0 : 1);
        set(values, Trait.MODE, mode(old.frame().mode(), now.frame().mode()));
        set(values, Trait.STATUS, old.status() == now.status() ? 0 : 1);
        set(values, Trait.OLD_STATUS, old.status().ordinal());
        set(values, Trait.NEW_STATUS, now.status().ordinal());
        set(values, Trait.DATE, dates(old.when(), now.when()));
        set(values, Trait.DISTANCE, distance(now.sentence() - old.sentence()));
        set(values, Trait.OPENING, old.sentence() == 0 ? 0 : 1);
        set(values, Trait.TOUCHING, old.span().overlaps(now.span()) ? 0 : 1);
        set(values, Trait.NAMES, names(old.names(), now.names()));
        set(values, Trait.TYPE, now.frame().type().ordinal());
        set(values, Trait.OLD_FORM, old.form().ordinal());
        set(values, Trait.NEW_FORM, now.form().ordinal());
        if (now.frame().type().symmetrical()) {
            Trait.Kinship parties = kinship(parties(old), parties(now), false);
            set(values, Trait.SOURCE, parties.ordinal());
            set(values, Trait.TARGET, parties.ordinal());
        } else {
            boolean implied = old.implied() || now.implied();
            set(
                    values,
                    Trait.SOURCE,
                    kinship(old.source(), now.source(), implied).ordinal());
            set(values, Trait.TARGET, kinship(old.target(), now.target(), false).ordinal());
        }
        return values;
    }

    private static void set(int[] values, Trait trait, int value) {
        values[trait.ordinal()] = value;
    }

    private static int mode(@Nullable String one, @Nullable String other) {
        if (one == null ? other == null : one.equals(other)) {
            return 0;
        }
        return one == null || other == null ? 1 : 2;
    }

    private static int dates(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return one == other ? 0 : 1;
        }
        if (one.value().equals(other.value())) {
            return 2;
        }
        boolean within = one.value().startsWith(other.value()) || other.value().startsWith(one.value());
        return within ? 3 : CONFLICT;
    }

    private static int distance(int sentences) {
        if (sentences <= 2) {
            return Math.abs(sentences);
        }
        return sentences <= 5 ? 3 : 4;
    }

    private static int names(Set<String> one, Set<String> other) {
        Set<String> small = one.size() < other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        if (small.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String name : small) {
            common += large.contains(name) ? 1 : 0;
        }
        if (common == 0) {
            return 1;
        }
        return 3 * common <= small.size() ? 2 : 3 * common <= 2 * small.size() ? 3 : 4;
    }

    private static Set<Integer> parties(Telling telling) {
        Set<Integer> all = new HashSet<>(telling.source());
        all.addAll(telling.target());
        return all;
    }

    private Trait.Kinship kinship(Set<Integer> one, Set<Integer> other, boolean implied) {
        boolean both = !one.isEmpty() && !other.isEmpty();
        if (implied) {
            if (!both) {
                return Trait.Kinship.IMPLIED;
            }
            return ofOneState(one, other) ? Trait.Kinship.IMPLIED_HOME : Trait.Kinship.IMPLIED_ABROAD;
        }
        if (!both) {
            return one.isEmpty() && other.isEmpty() ? Trait.Kinship.NOBODY : Trait.Kinship.ONE;
        }
        if (one.equals(other)) {
            return Trait.Kinship.EQUAL;
        }
        if (!Collections.disjoint(one, other)) {
            return Trait.Kinship.SHARED;
        }
        if (namesStateOf(one, other) || namesStateOf(other, one)) {
            return Trait.Kinship.STATE;
        }
        if (!ofOneState(one, other)) {
            return Trait.Kinship.OTHERS;
        }
        return arePersons(one) && arePersons(other) ? Trait.Kinship.PERSONS : Trait.Kinship.COMPATRIOTS;
    }

    private boolean arePersons(Set<Integer> side) {
        return side.stream().allMatch(one -> entities.get(one).kind() == Actor.Kind.PERSON);
    }

    private boolean ofOneState(Set<Integer> one, Set<Integer> other) {
        for (int entity : one) {
            String country = entities.get(entity).country();
            for (int another : other) {
                if (country != null && country.equals(entities.get(another).country())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean namesStateOf(Set<Integer> states, Set<Integer> members) {
        for (int state : states) {
            Entity one = entities.get(state);
            for (int member : members) {
                boolean home = one.kind() == Actor.Kind.STATE
                        && one.country() != null
                        && one.country().equals(entities.get(member).country());
                if (home) {
                    return true;
                }
            }
        }
        return false;
    }
}
