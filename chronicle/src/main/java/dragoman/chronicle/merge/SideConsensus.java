package dragoman.chronicle.merge;

import dragoman.chronicle.merge.MergedEvent.Standing;
import dragoman.chronicle.merge.Profile.Kind;
import dragoman.chronicle.merge.Profile.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event by what all its tellings say. Different forms of one name count as one actor, under the form
 * told most. A state is left out where a person or body of that state stands on its side, unless more tellings name the state
 * alone; so "the president" and "the country" are one actor, told more or less exactly. An actor whom few of many tellings
 * name is left out, too, and the sides are said to differ; one told on both sides stands where more tellings have him.
 */
final class SideConsensus {
    private static final int MANY = 5;

    private final List<Telling> tellings;
    private final Map<String, List<Seen>> sides = new LinkedHashMap<>();
    private boolean differ;

    /** An actor on one side and who names it. */
    private static final class Seen {
        private final Member member;
        private final Map<Party, Integer> forms = new LinkedHashMap<>();
        private final int since;
        private int tellings;
        private int alone;

        Seen(Member member, int since) {
            this.member = member;
            this.since = since;
        }

        /** The form told most; of equals the longest, then the first. */
        Party form() {
            Party best = null;
            int most = 0;
            for (Map.Entry<Party, Integer> form : forms.entrySet()) {
                int times = form.getValue();
                if (best == null
                        || times > most
                        || times == most
                                && form.getKey().name().length() > best.name().length()) {
                    best = form.getKey();
                    most = times;
                }
            }
            if (best == null) {
                throw new IllegalStateException("an actor without a name");
            }
            return best;
        }
    }

    SideConsensus(List<Telling> tellings) {
        this.tellings = tellings;
        sides.put("source", seen(true));
        sides.put("target", seen(false));
        leaveOutItself();
        oneSideOnly();
        sides.values().forEach(this::leaveOutSeldom);
        sides.values().forEach(SideConsensus::leaveOutStates);
    }

    private List<Seen> seen(boolean source) {
        List<Seen> seen = new ArrayList<>();
        int number = 0;
        Set<Set<String>> countries = new HashSet<>();
        for (Telling telling : tellings) {
            number++;
            List<Party> parties = source ? telling.source() : telling.target();
            Set<Seen> counted = new HashSet<>();
            Set<String> own = new HashSet<>();
            for (Party party : parties) {
                Member member = Member.of(party);
                Seen actor = find(seen, member, number);
                if (counted.add(actor)) {
                    actor.tellings++;
                    actor.alone += isAlone(party, parties) ? 1 : 0;
                    actor.forms.merge(party, 1, Integer::sum);
                }
                own.add(member.country() == null ? String.join(" ", member.words()) : member.country());
            }
            if (!own.isEmpty()) {
                countries.add(own);
            }
        }
        differ |= countries.stream()
                .anyMatch(one ->
                        countries.stream().anyMatch(other -> !one.containsAll(other) && !other.containsAll(one)));
        return seen;
    }

    private static Seen find(List<Seen> seen, Member member, int number) {
        for (Seen actor : seen) {
            if (actor.member.same(member)) {
                return actor;
            }
        }
        Seen actor = new Seen(member, number);
        seen.add(actor);
        return actor;
    }

    /** Whether no person or body of the same state stands beside the state. */
    private static boolean isAlone(Party state, List<Party> side) {
        return side.stream()
                .noneMatch(party -> !party.equals(state)
                        && party.country() != null
                        && party.country().equals(state.country()));
    }

    private void oneSideOnly() {
        List<Seen> source = sides.getOrDefault("source", List.of());
        List<Seen> target = sides.getOrDefault("target", List.of());
        for (Seen actor : List.copyOf(source)) {
            Seen same = target.stream()
                    .filter(other -> other.member.same(actor.member))
                    .findFirst()
                    .orElse(null);
            if (same == null || onBothSides(actor.member)) {
                continue;
            }
            differ |= !tellings.get(0).type().symmetrical();
            boolean keepSource =
                    actor.tellings > same.tellings || actor.tellings == same.tellings && actor.since <= same.since;
            Seen kept = keepSource ? actor : same;
            Seen left = keepSource ? same : actor;
            kept.tellings += left.tellings;
            kept.alone += left.alone;
            (keepSource ? target : source).remove(left);
        }
    }

    /** A state that acts upon itself is a target not told; it counts only where no telling names another. */
    private void leaveOutItself() {
        List<Seen> source = sides.getOrDefault("source", List.of());
        List<Seen> target = sides.getOrDefault("target", List.of());
        List<Seen> itself = target.stream()
                .filter(actor -> actor.member.kind() == Kind.STATE)
                .filter(actor -> source.stream()
                        .anyMatch(other -> Objects.equals(other.member.country(), actor.member.country())))
                .toList();
        if (itself.size() < target.size()) {
            target.removeAll(itself);
        }
    }

    private boolean onBothSides(Member member) {
        return tellings.stream()
                .anyMatch(telling -> names(telling.source(), member) && names(telling.target(), member));
    }

    private static boolean names(List<Party> side, Member member) {
        return side.stream().anyMatch(party -> Member.of(party).same(member));
    }

    private void leaveOutSeldom(List<Seen> side) {
        int most = side.stream().mapToInt(actor -> actor.tellings).max().orElse(0);
        if (most >= MANY) {
            differ |= side.removeIf(actor -> actor.tellings * MANY < most);
        }
    }

    private static void leaveOutStates(List<Seen> side) {
        side.removeIf(state -> state.member.kind() == Kind.STATE
                && side.stream()
                        .anyMatch(other -> other.member.kind() != Kind.STATE
                                && state.member.country() != null
                                && state.member.country().equals(other.member.country())
                                && other.tellings >= state.alone));
    }

    /** Whether tellings name different actors on a side, each without what the other has. */
    boolean differ() {
        return differ;
    }

    /**
     * The actors of a side, most told first.
     *
     * @param side source or target
     * @param corrected names or ISO codes with a semicolon between; {@code null} where nobody corrected it
     */
    List<Standing> of(String side, @Nullable String corrected) {
        if (corrected != null) {
            return corrected(corrected);
        }
        List<Seen> seen = new ArrayList<>(sides.getOrDefault(side, List.of()));
        seen.sort(Comparator.comparingInt((Seen actor) -> -actor.tellings).thenComparingInt(actor -> actor.since));
        return seen.stream()
                .map(actor -> new Standing(actor.form(), actor.tellings))
                .toList();
    }

    private List<Standing> corrected(String names) {
        List<Standing> actors = new ArrayList<>();
        for (String part : names.split(";")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                Party party = party(name);
                actors.add(new Standing(party, (int) tellings.stream()
                        .filter(telling -> telling.source().contains(party)
                                || telling.target().contains(party))
                        .count()));
            }
        }
        return actors;
    }

    /** An actor of the tellings with that name or code; else a new one. */
    private Party party(String name) {
        boolean code = name.length() == 3 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        for (Telling telling : tellings) {
            for (List<Party> side : List.of(telling.source(), telling.target())) {
                for (Party party : side) {
                    boolean named = party.name().equalsIgnoreCase(name);
                    if (named || code && party.kind().equals("state") && name.equals(party.country())) {
                        return party;
                    }
                }
            }
        }
        return code
                ? new Party(name, name.equals("IGO") ? "organization" : "state", name, name, null, null)
                : new Party(
                        "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '_'), "person", name, null, null, null);
    }
}
