package dragoman.views;

import dragoman.chronicle.Period;
import dragoman.views.Comparison.Difference;
import dragoman.views.Comparison.Saying;
import dragoman.views.Comparison.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds where tellings differ, and whether both can be true. Takes no side and gives no score. */
final class Differences {
    private final boolean symmetrical;
    private final List<Version> versions;
    private final List<Difference> contradictions = new ArrayList<>();
    private final List<Difference> omissions = new ArrayList<>();

    private Differences(boolean symmetrical, List<Version> versions) {
        this.symmetrical = symmetrical;
        this.versions = versions;
    }

    /** The differences, contradictions first. */
    static List<Difference> of(Act act, List<Version> versions) {
        if (versions.size() < 2) {
            return List.of();
        }
        Differences differences = new Differences(act.symmetrical(), versions);
        differences.date();
        differences.status();
        differences.sides();
        differences.plain("place", Version::place);
        differences.plain("attribution", version -> version.evidence().get(0).by());
        differences.quantities();
        differences.asides();
        List<Difference> all = new ArrayList<>(differences.contradictions);
        all.addAll(differences.omissions);
        return all;
    }

    /** Numbers of the versions by what they say of one thing; silence under null. */
    private static final class Said {
        private final Map<String, List<Integer>> sayings = new LinkedHashMap<>();
        private final List<Integer> silent = new ArrayList<>();

        void add(@Nullable String says, int number) {
            if (says == null || says.isEmpty()) {
                silent.add(number);
            } else {
                sayings.computeIfAbsent(says, key -> new ArrayList<>()).add(number);
            }
        }

        boolean differ() {
            return sayings.size() > 1 || sayings.size() == 1 && !silent.isEmpty();
        }

        Difference difference(boolean contradiction, String about) {
            List<Saying> told = new ArrayList<>();
            sayings.forEach((says, numbers) -> told.add(new Saying(says, numbers)));
            return new Difference(contradiction, about, told, silent);
        }
    }

    private Said said(Function<Version, @Nullable String> what) {
        Said said = new Said();
        for (int i = 0; i < versions.size(); i++) {
            said.add(what.apply(versions.get(i)), i + 1);
        }
        return said;
    }

    private void note(Said said, boolean contradiction, String about) {
        if (said.differ()) {
            (contradiction ? contradictions : omissions).add(said.difference(contradiction, about));
        }
    }

    /** Two dates contradict each other where no day is in both; a month does not contradict a day in it. */
    private void date() {
        Said said = said(Version::date);
        List<@Nullable Period> periods =
                said.sayings.keySet().stream().map(Period::of).toList();
        boolean apart = false;
        for (Period one : periods) {
            for (Period other : periods) {
                apart |= one != null && other != null && one.to().isBefore(other.from());
            }
        }
        note(said, apart, "date");
    }

    private void plain(String about, Function<Version, @Nullable String> what) {
        note(said(what), false, about);
    }

    /** What one denies another cannot tell as done; a plan that another tells as carried out is no contradiction. */
    private void status() {
        Said said = said(Version::status);
        Set<String> told = said.sayings.keySet();
        note(said, told.contains("denied") && (told.contains("occurred") || told.contains("alleged")), "status");
    }

    /**
     * Sides contradict each other where each of two tellings names a state on one side that the other does not: a telling
     * that names fewer only says less. Persons of one state count for it.
     */
    private void sides() {
        Said said = said(symmetrical ? Differences::together : Differences::towards);
        boolean cross = false;
        for (Version one : versions) {
            for (Version other : versions) {
                cross |= symmetrical
                        ? cross(union(one), union(other))
                        : cross(states(one.source()), states(other.source()))
                                || cross(states(one.target()), states(other.target()));
            }
        }
        note(said, cross, "sides");
    }

    private static String towards(Version version) {
        return names(version.source()) + " → " + names(version.target());
    }

    /** All who take part, in the same order in each telling. */
    private static String together(Version version) {
        Set<String> names = new TreeSet<>();
        version.source().forEach(side -> names.add(side.name()));
        version.target().forEach(side -> names.add(side.name()));
        return String.join(" ↔ ", names);
    }

    private static boolean cross(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !some.containsAll(others) && !others.containsAll(some);
    }

    private static Set<String> union(Version version) {
        Set<String> states = states(version.source());
        states.addAll(states(version.target()));
        return states;
    }

    private static Set<String> states(List<Side> sides) {
        Set<String> states = new TreeSet<>();
        sides.forEach(side -> states.add(side.country() == null ? side.actor() : side.country()));
        return states;
    }

    private static String names(List<Side> sides) {
        return sides.isEmpty()
                ? "somebody"
                : String.join(", ", sides.stream().map(Side::name).toList());
    }

    /** Numbers of one thing contradict each other where two tellings that count it have none in common. */
    private void quantities() {
        Set<String> things = new TreeSet<>();
        versions.forEach(version -> version.quantities().forEach(one -> things.add(one.thing())));
        for (String thing : things) {
            Said said = said(version -> {
                Set<String> values = values(version, thing);
                return values.isEmpty() ? null : String.join(", ", values) + " " + thing;
            });
            boolean apart = false;
            for (Version one : versions) {
                for (Version other : versions) {
                    Set<String> own = values(one, thing);
                    Set<String> others = values(other, thing);
                    apart |= !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
                }
            }
            note(said, apart, "number");
        }
    }

    private static Set<String> values(Version version, String thing) {
        Set<String> values = new TreeSet<>();
        version.quantities().forEach(one -> {
            if (one.thing().equals(thing)) {
                values.add(one.value());
            }
        });
        return values;
    }

    /** Who began it, who was between: said by some only, or otherwise by others; of two states only one can have been it. */
    private void asides() {
        Set<String> kinds = new TreeSet<>();
        versions.forEach(version -> version.asides().forEach(one -> kinds.add(one.kind())));
        for (String kind : kinds) {
            Said said = said(version -> {
                List<String> words = version.asides().stream()
                        .filter(one -> one.kind().equals(kind))
                        .map(Comparison.Phrase::words)
                        .toList();
                return words.isEmpty() ? null : String.join("; ", words);
            });
            note(said, countries(kind).size() > 1, kind);
        }
    }

    private Set<String> countries(String kind) {
        Set<String> countries = new TreeSet<>();
        for (Version version : versions) {
            for (Comparison.Phrase phrase : version.asides()) {
                if (phrase.kind().equals(kind) && phrase.country() != null) {
                    countries.add(phrase.country());
                }
            }
        }
        return countries;
    }
}
