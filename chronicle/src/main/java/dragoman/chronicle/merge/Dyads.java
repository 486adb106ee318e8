package dragoman.chronicle.merge;

import dragoman.chronicle.merge.MergedEvent.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pairs of states in an event. */
public final class Dyads {
    private Dyads() {}

    /**
     * A directed pair.
     *
     * @param source ISO 3166-1 alpha-3 of who acts, or IGO
     * @param target of who is acted upon
     */
    public record Dyad(String source, String target) {}

    /**
     * Directed pairs of different states, sorted. CONSULT, AGREE and COOPERATE have no direction: there every two of those
     * who take part make a pair, in both directions, wherever they stand. Empty where one state only takes part.
     */
    public static List<Dyad> of(MergedEvent event) {
        Set<String> source = countries(event.consensus().source());
        Set<String> target = countries(event.consensus().target());
        if (event.consensus().type().symmetrical()) {
            source.addAll(target);
            target = source;
        }
        List<Dyad> dyads = new ArrayList<>();
        for (String one : source) {
            for (String other : target) {
                if (!one.equals(other)) {
                    dyads.add(new Dyad(one, other));
                }
            }
        }
        return List.copyOf(dyads);
    }

    private static Set<String> countries(List<Standing> side) {
        Set<String> countries = new TreeSet<>();
        for (Standing actor : side) {
            String country = actor.party().country();
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }
}
