package dragoman.views;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pairs of states an article is about; a state alone where it is about what happens in it. */
final class MainPairs {
    private static final int MOST = 2;
    /** A second pair belongs to the story where it has at least this share of the first one's weight. */
    private static final double SHARE = 0.6;

    /** Acts inside a state weigh less: background is mostly asked for what states do to each other. */
    private static final double INNER = 0.3;

    private MainPairs() {}

    /** The pairs, the weightiest first, each in the order of the alphabet; empty where no two states meet in the article. */
    static List<List<String>> of(Reading reading) {
        Map<String, String> countries = new HashMap<>();
        for (Actor actor : reading.actors()) {
            if (actor.country() != null) {
                countries.put(actor.id(), actor.country());
            }
        }
        Map<List<String>, Double> weights =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Event event : reading.events()) {
            add(event, reading.article().text().length(), countries, weights);
        }
        if (weights.isEmpty()) {
            named(reading, weights);
        }
        List<List<String>> pairs = new ArrayList<>(weights.keySet());
        pairs.sort((one, other) -> Double.compare(weights.getOrDefault(other, 0.0), weights.getOrDefault(one, 0.0)));
        double most = pairs.isEmpty() ? 0 : weights.getOrDefault(pairs.get(0), 0.0);
        return pairs.stream()
                .filter(pair -> pair.size() == 2 || pair.equals(pairs.get(0)))
                .filter(pair -> weights.getOrDefault(pair, 0.0) >= SHARE * most)
                .limit(MOST)
                .toList();
    }

    private static void add(Event event, int length, Map<String, String> countries, Map<List<String>, Double> weights) {
        double weight = 0;
        for (EventMention mention : event.mentions()) {
            // What comes first in a news article is its news.
            weight += 1 + 2.0 * (length - mention.span().start()) / length;
        }
        TreeSet<List<String>> pairs =
                new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (String source : event.source()) {
            for (String target : event.target()) {
                String one = countries.get(source);
                String other = countries.get(target);
                if (one != null && other != null && !one.equals(other)) {
                    pairs.add(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
                }
            }
        }
        for (List<String> pair : pairs) {
            weights.merge(pair, weight, Double::sum);
        }
        if (pairs.isEmpty()) {
            alone(event, countries, weight, weights);
        }
    }

    /** An act inside one state counts for that state. */
    private static void alone(
            Event event, Map<String, String> countries, double weight, Map<List<String>, Double> weights) {
        TreeSet<String> states = new TreeSet<>();
        for (String source : event.source()) {
            if (countries.containsKey(source)) {
                states.add(String.valueOf(countries.get(source)));
            }
        }
        if (states.size() == 1 && !event.target().isEmpty()) {
            weights.merge(List.of(states.first()), INNER * weight, Double::sum);
        }
    }

    /** Where no event joins two states: the two that the article names most. */
    private static void named(Reading reading, Map<List<String>, Double> weights) {
        Map<String, Integer> times = new TreeMap<>();
        for (Actor actor : reading.actors()) {
            if (actor.country() != null) {
                times.merge(actor.country(), actor.mentions().size(), Integer::sum);
            }
        }
        List<String> states = new ArrayList<>(times.keySet());
        states.sort((one, other) -> Integer.compare(times.getOrDefault(other, 0), times.getOrDefault(one, 0)));
        if (states.size() > 1) {
            String one = states.get(0);
            String other = states.get(1);
            weights.put(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one), 1.0);
        }
    }
}
