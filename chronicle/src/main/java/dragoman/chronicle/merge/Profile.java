package dragoman.chronicle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an act, in the form in which tellings are compared. Many tellings share one.
 *
 * @param source who acts; for symmetrical types all who take part
 * @param target who is acted upon; for symmetrical types empty
 */
record Profile(Side source, Side target) {

    /** What sort of actor. */
    enum Kind {
        STATE,
        PERSON,
        BODY,
        /** A person or group of whom only a description is told ("a driver", "demonstrators"); anybody may be meant. */
        DESCRIBED
    }

    /**
     * One actor.
     *
     * @param country ISO code; {@code null} where unknown and for international organisations
     * @param words of its name; empty for states
     */
    record Member(Kind kind, @Nullable String country, List<String> words) {
        static Member of(Party party) {
            String country = "IGO".equals(party.country()) ? null : party.country();
            if (party.kind().equals("state") && country != null) {
                return new Member(Kind.STATE, country, List.of());
            }
            Kind kind = party.kind().equals("person") ? Kind.PERSON : Kind.BODY;
            // Names begin with a capital letter or a digit; of bodies only the stateless need one, a ministry is a
            // name.
            boolean described = kind == Kind.PERSON || party.kind().equals("group");
            boolean named = party.name().isEmpty()
                    || !Character.isLowerCase(party.name().codePointAt(0));
            return new Member(described && !named ? Kind.DESCRIBED : kind, country, Names.words(party.name()));
        }

        boolean same(Member other) {
            if (kind != other.kind) {
                return false;
            }
            if (country != null && other.country != null && !country.equals(other.country) && kind != Kind.BODY) {
                return false;
            }
            return switch (kind) {
                case STATE -> country != null && country.equals(other.country);
                case PERSON -> Names.samePerson(words, other.words);
                case BODY, DESCRIBED -> Names.sameBody(words, other.words);
            };
        }
    }

    /**
     * The actors of one side.
     *
     * @param members in the order told, each once
     * @param countries states that they are or belong to, sorted
     */
    record Side(List<Member> members, List<String> countries) {
        static final Side NOBODY = new Side(List.of(), List.of());

        static Side of(Collection<Party> parties) {
            if (parties.isEmpty()) {
                return NOBODY;
            }
            Set<Member> members = new LinkedHashSet<>();
            Set<String> countries = new TreeSet<>();
            for (Party party : parties) {
                Member member = Member.of(party);
                members.add(member);
                if (member.country() != null) {
                    countries.add(member.country());
                }
            }
            return new Side(List.copyOf(members), List.copyOf(countries));
        }

        boolean isEmpty() {
            return members.isEmpty();
        }
    }

    static Profile of(Telling telling) {
        if (!telling.type().symmetrical()) {
            Side source = Side.of(telling.source());
            Side target = Side.of(telling.target());
            return new Profile(source, onlyItself(source, target) ? Side.NOBODY : target);
        }
        List<Party> all = new ArrayList<>(telling.source());
        all.addAll(telling.target());
        return new Profile(Side.of(all), Side.NOBODY);
    }

    /** A state that acts upon nobody but itself, as a state, is one of which the target is not told. */
    private static boolean onlyItself(Side source, Side target) {
        return target.members().stream().allMatch(member -> member.kind() == Kind.STATE)
                && source.countries().containsAll(target.countries());
    }

    /** Whether any actor is named on either side. */
    boolean isEmpty() {
        return source.isEmpty() && target.isEmpty();
    }
}
