package dragoman.views;

import dragoman.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * States and what passed between them.
 *
 * @param nodes states that have an edge, the one of most acts first
 * @param edges pairs, the one of most acts first
 * @param left pairs that pass all filters and are left out because of the limit, the weakest
 */
public record Network(List<Node> nodes, List<PairList.Pair> edges, int left) implements Answer {
    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A state.
     *
     * @param state ISO 3166-1 alpha-3
     * @param cow Correlates of War number; {@code null} where there is none
     * @param name in the language of the articles
     * @param nameEn in English
     * @param events acts with other states that pass the filter; one act with two partners counts twice
     * @param partners states it has an edge with in the network shown
     */
    public record Node(String state, @Nullable Integer cow, String name, String nameEn, int events, int partners) {}

    /**
     * Asks for a network.
     *
     * @param filter which acts count; without statuses those that took place
     * @param least pairs of fewer acts are left out
     * @param around states whose pairs, and the pairs of whose partners, are shown; empty for all
     * @param region both states lie in it; {@code null} for the world
     * @param most at most so many edges
     */
    public record Asked(
            EventFilter filter,
            int least,
            List<String> around,
            @Nullable Region region,
            int most) {
        /**
         * The answer.
         *
         * @param index of this chronicle
         */
        public Network of(EventIndex index, Chronicle chronicle) {
            Map<String, Node> states = states(chronicle);
            List<PairList.Pair> all = new ArrayList<>(PairList.counted(filter, index, chronicle));
            all.removeIf(pair -> pair.events() < least || !inside(pair, states));
            Set<String> partners = partners(all);
            all.removeIf(pair -> !partners.contains(pair.a()) || !partners.contains(pair.b()));
            all.sort(
                    Comparator.comparing((PairList.Pair pair) -> around.stream().noneMatch(pair::has))
                            .thenComparing(Comparator.comparingInt(PairList.Pair::events)
                                    .reversed())
                            .thenComparing(PairList.Pair::a)
                            .thenComparing(PairList.Pair::b));
            List<PairList.Pair> shown = all.subList(0, Math.min(most, all.size()));
            return new Network(nodes(shown, all, states), shown, all.size() - shown.size());
        }

        private boolean inside(PairList.Pair pair, Map<String, Node> states) {
            Node a = states.get(pair.a());
            Node b = states.get(pair.b());
            return a != null && b != null && (region == null || region.holds(a.cow()) && region.holds(b.cow()));
        }

        /** The states around which the network is, and those they have to do with; all where none is named. */
        private Set<String> partners(List<PairList.Pair> all) {
            Set<String> partners = new HashSet<>();
            for (PairList.Pair pair : all) {
                if (around.isEmpty() || around.stream().anyMatch(pair::has)) {
                    partners.add(pair.a());
                    partners.add(pair.b());
                }
            }
            return partners;
        }

        private static List<Node> nodes(List<PairList.Pair> shown, List<PairList.Pair> all, Map<String, Node> states) {
            Map<String, Integer> partners = new TreeMap<>();
            for (PairList.Pair pair : shown) {
                partners.merge(pair.a(), 1, Integer::sum);
                partners.merge(pair.b(), 1, Integer::sum);
            }
            Map<String, Integer> events = new HashMap<>();
            for (PairList.Pair pair : all) {
                events.merge(pair.a(), pair.events(), Integer::sum);
                events.merge(pair.b(), pair.events(), Integer::sum);
            }
            List<Node> nodes = new ArrayList<>();
            partners.forEach((state, count) -> {
                Node bare = states.get(state);
                if (bare != null) {
                    nodes.add(new Node(
                            state, bare.cow(), bare.name(), bare.nameEn(), events.getOrDefault(state, 0), count));
                }
            });
            nodes.sort(Comparator.comparingInt(Node::events).reversed().thenComparing(Node::state));
            return nodes;
        }

        private static Map<String, Node> states(Chronicle chronicle) {
            Map<String, Node> states = new HashMap<>();
            chronicle.each("SELECT iso3, cow, coalesce(name, name_en) AS name, name_en FROM countries", row -> {
                String iso3 = row.text("iso3");
                states.put(iso3, new Node(iso3, row.wholeOrNull("cow"), row.text("name"), row.text("name_en"), 0, 0));
            });
            return states;
        }
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("a_name", "a_cow", "b_name", "b_cow"));
        columns.addAll(new PairList(edges).columns());
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        Map<String, Node> states = new HashMap<>();
        nodes.forEach(node -> states.put(node.state(), node));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PairList.Pair edge : edges) {
            List<@Nullable Object> row = new ArrayList<>();
            for (String state : List.of(edge.a(), edge.b())) {
                Node node = states.get(state);
                Collections.addAll(row, node == null ? state : node.nameEn(), node == null ? null : node.cow());
            }
            row.addAll(PairList.row(edge));
            rows.add(row);
        }
        return rows;
    }
}
