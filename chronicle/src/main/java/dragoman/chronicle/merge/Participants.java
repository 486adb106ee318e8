package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Profile.Kind;
import dragoman.chronicle.merge.Profile.Member;
import dragoman.chronicle.merge.Profile.Side;
import java.util.Collections;
import java.util.List;

/**
 * How far two tellings name the same actors. A telling may be more general (the state) or say less (no target) than the
 * other; it contradicts where both name actors of a side and share none, or where both name persons of one state and share
 * none.
 *
 * @param points for what is shared; less for what only one has where the other has something else
 * @param contradiction whether both cannot tell one act
 * @param persons persons that both name
 * @param targets those of them who are acted upon
 * @param bodies organisations and groups that both name, and persons and groups that both describe alike
 * @param states states that both name or whose actors both name
 * @param sides sides on which both name the same actor, 0 to 2; for symmetrical types 2 where two partners are shared
 * @param unequal whether each names a state or body that the other does not
 */
record Participants(
        double points,
        boolean contradiction,
        int persons,
        int targets,
        int bodies,
        int states,
        int sides,
        boolean unequal) {
    private static final double PERSON = 3;
    private static final double BODY = 2;
    private static final double DESCRIPTION = 1.5;
    private static final double STATE = 1;
    private static final double OTHER_BODY = -1.5;
    private static final double OTHER_DESCRIPTION = -1;
    private static final double NAMED_OR_DESCRIBED = -0.5;
    private static final double UNEQUAL = -1.5;
    private static final double MORE = -0.25;
    private static final Participants NOTHING = new Participants(0, false, 0, 0, 0, 0, 0, false);
    private static final Participants OTHERS = new Participants(0, true, 0, 0, 0, 0, 0, true);

    /** Compares who takes part. */
    static Participants of(Profile one, Profile other, boolean symmetrical) {
        Participants source = of(one.source(), other.source());
        if (symmetrical) {
            return pooled(source);
        }
        Participants target = of(one.target(), other.target());
        return new Participants(
                source.points + target.points,
                source.contradiction || target.contradiction,
                source.persons + target.persons,
                target.persons,
                source.bodies + target.bodies,
                source.states + target.states,
                source.sides + target.sides,
                source.unequal || target.unequal);
    }

    /** Partners of one act: with one partner shared and another one on each side it is another meeting. */
    private static Participants pooled(Participants all) {
        int partners = Math.max(all.states, all.persons) + (all.states == 0 ? all.bodies : Math.min(all.bodies, 1));
        boolean other = all.contradiction || all.unequal && partners < 2;
        return new Participants(
                all.points, other, all.persons, 0, all.bodies, all.states, Math.min(partners, 2), all.unequal);
    }

    private static Participants of(Side one, Side other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NOTHING;
        }
        int persons = shared(one, other, Kind.PERSON);
        int bodies = shared(one, other, Kind.BODY);
        int described = shared(one, other, Kind.DESCRIBED);
        int states = 0;
        int unspecific = 0;
        boolean otherPerson = false;
        boolean otherBody = false;
        for (String country : one.countries()) {
            if (!other.countries().contains(country)) {
                continue;
            }
            states++;
            boolean samePerson = sharedOf(one, other, Kind.PERSON, country);
            otherPerson |= !samePerson && has(one, Kind.PERSON, country) && has(other, Kind.PERSON, country);
            boolean sameBody =
                    sharedOf(one, other, Kind.BODY, country) || sharedOf(one, other, Kind.DESCRIBED, country);
            otherBody |= !samePerson && !sameBody && has(one, Kind.BODY, country) && has(other, Kind.BODY, country);
            unspecific += samePerson || sameBody ? 0 : 1;
        }
        if (persons + bodies + described + states == 0 || otherPerson) {
            return OTHERS;
        }
        int more = without(one, other);
        int less = without(other, one);
        boolean unequal = more > 0 && less > 0;
        double points = Math.min(2, persons) * PERSON
                + Math.min(1.5, bodies) * BODY
                + Math.min(1, described) * DESCRIPTION
                + Math.min(3, unspecific) * STATE
                + (otherBody ? OTHER_BODY : 0)
                + (describedOtherwise(one, other) ? OTHER_DESCRIPTION : 0)
                + (persons == 0 && described == 0 && namedOnOneSide(one, other) ? NAMED_OR_DESCRIBED : 0)
                + (unequal ? UNEQUAL : Math.min(2, more + less) * MORE);
        return new Participants(points, false, persons, 0, bodies + described, states, 1, unequal);
    }

    /** Whether the people acted upon may be others: described here and named there, or described otherwise, and none shared. */
    static boolean mayBeOthers(Profile one, Profile other) {
        Side first = one.target();
        Side second = other.target();
        return shared(first, second, Kind.PERSON) + shared(first, second, Kind.DESCRIBED) == 0
                && (namedOnOneSide(first, second) || describedOtherwise(first, second));
    }

    private static int shared(Side one, Side other, Kind kind) {
        int shared = 0;
        for (Member member : one.members()) {
            if (member.kind() == kind && has(other.members(), member)) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean sharedOf(Side one, Side other, Kind kind, String country) {
        for (Member member : one.members()) {
            if (member.kind() == kind && of(member, country) && has(other.members(), member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both describe a person and no two descriptions have a word in common. */
    private static boolean describedOtherwise(Side one, Side other) {
        boolean both = false;
        for (Member member : one.members()) {
            for (Member candidate : other.members()) {
                if (member.kind() == Kind.DESCRIBED && candidate.kind() == Kind.DESCRIBED) {
                    both = true;
                    if (!Collections.disjoint(member.words(), candidate.words())) {
                        return false;
                    }
                }
            }
        }
        return both;
    }

    /** Whether one names a person where the other describes one, who may be another. */
    private static boolean namedOnOneSide(Side one, Side other) {
        return named(one) && described(other) || described(one) && named(other);
    }

    private static boolean named(Side side) {
        return side.members().stream().anyMatch(member -> member.kind() == Kind.PERSON);
    }

    private static boolean described(Side side) {
        return side.members().stream().anyMatch(member -> member.kind() == Kind.DESCRIBED);
    }

    private static boolean has(List<Member> members, Member member) {
        for (Member candidate : members) {
            if (candidate.same(member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Side side, Kind kind, String country) {
        for (Member member : side.members()) {
            if (member.kind() == kind && of(member, country)) {
                return true;
            }
        }
        return false;
    }

    /** An actor whose state is not told may be of any. */
    private static boolean of(Member member, String country) {
        return member.country() == null || member.country().equals(country);
    }

    /** States and stateless actors of the one that the other does not have. */
    private static int without(Side one, Side other) {
        int without = 0;
        for (String country : one.countries()) {
            without += other.countries().contains(country) ? 0 : 1;
        }
        for (Member member : one.members()) {
            without += member.country() == null && !has(other.members(), member) ? 1 : 0;
        }
        return without;
    }
}
