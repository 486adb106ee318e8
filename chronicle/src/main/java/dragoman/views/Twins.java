package dragoman.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of acts that a reader would take for one: of one date, type and status, of one mode or none told, between
 * the same sides, where a state and somebody of it are the same side (the foreign ministry, the country). Dates less exact
 * than a day must also come from one article. The line names the ids of the others; the chronicle keeps them apart, and
 * {@code dragoman join} joins what is one.
 */
final class Twins {
    private Twins() {}

    /** The same acts in the same order, each once. */
    static List<Act> asOne(List<Act> acts) {
        Map<List<@Nullable Object>, List<List<Act>>> alike = new LinkedHashMap<>();
        for (Act act : acts) {
            List<@Nullable Object> look =
                    Arrays.asList(act.date() == null ? act.event() : act.date(), act.type(), act.status());
            place(act, alike.computeIfAbsent(look, key -> new ArrayList<>()));
        }
        Map<String, Integer> places = new HashMap<>();
        for (Act act : acts) {
            places.put(act.event(), places.size());
        }
        List<Act> out = new ArrayList<>();
        alike.values().forEach(groups -> groups.forEach(group -> out.add(joined(group))));
        out.sort(Comparator.comparing(act -> places.get(act.event())));
        return out;
    }

    /** Puts the act to the first group of which it fits every member. */
    private static void place(Act act, List<List<Act>> groups) {
        for (List<Act> group : groups) {
            if (group.stream().allMatch(other -> same(act, other))) {
                group.add(act);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(act)));
    }

    private static boolean same(Act one, Act other) {
        boolean modes = one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
        boolean day = "day".equals(one.grain());
        boolean article =
                one.evidence().get(0).article().equals(other.evidence().get(0).article());
        if (!modes || !day && !article) {
            return false;
        }
        if (one.symmetrical()) {
            return match(both(one), both(other));
        }
        return match(one.source(), other.source()) && match(one.target(), other.target());
    }

    private static List<Side> both(Act act) {
        List<Side> both = new ArrayList<>(act.source());
        both.addAll(act.target());
        return both;
    }

    /** Whether each of the one finds itself, its state or somebody of it among the others, and the other way round. */
    private static boolean match(List<Side> some, List<Side> others) {
        return covered(some, others) && covered(others, some);
    }

    private static boolean covered(List<Side> some, List<Side> others) {
        return some.stream().allMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    private static boolean same(Side one, Side other) {
        if (one.actor().equals(other.actor())) {
            return true;
        }
        boolean state = one.kind().equals("state") || other.kind().equals("state");
        return state && one.country() != null && one.country().equals(other.country());
    }

    /** The best told of the group, with the others' ids and evidence. */
    private static Act joined(List<Act> group) {
        if (group.size() == 1) {
            return group.get(0);
        }
        Act best = group.get(0);
        for (Act act : group) {
            boolean told = act.articles() > best.articles();
            boolean exact = act.articles() == best.articles() && act.mode() != null && best.mode() == null;
            best = told || exact ? act : best;
        }
        List<String> also = new ArrayList<>(best.also());
        List<Evidence> evidence = new ArrayList<>(best.evidence());
        for (Act act : group) {
            if (!act.event().equals(best.event())) {
                also.add(act.event());
                evidence.addAll(act.evidence());
            }
        }
        return best.with(also, evidence);
    }
}
