package dragoman.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Facts against factRuEval-2016's. A meeting is right where a CONSULT event joins two of its participants.
 * Occupations are scored by {@link OccupationEvaluation}. A person's name is right where all its words stand in the
 * annotated name, which is in the nominative. Words are compared by dictionary form, but for that last measure.
 */
public final class FactEvaluation {
    private static final Figure NONE = new Figure(0, 0, 0);
    private final WordForms forms;
    private final List<String> detail = new ArrayList<>();
    private Figure meetings = NONE;
    private final OccupationEvaluation occupations;
    private int named;
    private int nominative;

    private FactEvaluation(WordForms forms, Function<Article, Reading> read) {
        this.forms = forms;
        this.occupations = new OccupationEvaluation(forms, read, detail);
    }

    /**
     * Reads and scores.
     *
     * @param file articles with facts, one JSON object a line
     * @param read a thread-safe reader
     * @param lemmas all dictionary forms of a word
     * @param adjective whether a word can be an adjective
     * @throws EvalException where the file cannot be used
     */
    public static FactEvaluation of(
            Path file,
            Function<Article, Reading> read,
            Function<String, Set<String>> lemmas,
            Predicate<String> adjective) {
        FactEvaluation evaluation = new FactEvaluation(new WordForms(lemmas, adjective), read);
        List<JsonNode> documents = JsonLines.of(file);
        List<Reading> readings = documents.parallelStream()
                .map(node -> read.apply(
                        Article.of(node.path("id").asText(), node.path("text").asText())))
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            JsonNode facts = documents.get(i).path("facts");
            evaluation.meetings(facts, readings.get(i));
            evaluation.occupations.add(facts, readings.get(i));
            evaluation.names(facts, readings.get(i));
        }
        return evaluation;
    }

    private void meetings(JsonNode facts, Reading reading) {
        List<List<List<String>>> gold = new ArrayList<>();
        for (JsonNode fact : facts) {
            if (fact.path("type").asText().equals("Meeting")) {
                gold.add(values(fact, "Participant"));
            }
        }
        List<Set<List<String>>> system = parties(reading);
        Set<Integer> taken = new HashSet<>();
        int right = 0;
        for (List<List<String>> participants : gold) {
            boolean found = false;
            for (int i = 0; i < system.size() && !found; i++) {
                found = !taken.contains(i) && joined(participants, system.get(i)) >= 2 && taken.add(i);
            }
            right += found ? 1 : 0;
            if (!found) {
                detail.add("MISS  Meeting " + reading.article().id() + " " + participants);
            }
        }
        for (int i = 0; i < system.size(); i++) {
            if (!taken.contains(i)) {
                detail.add("EXTRA Meeting " + reading.article().id() + " " + system.get(i));
            }
        }
        meetings = meetings.plus(new Figure(right, gold.size(), system.size()));
    }

    /** The parties of each event in which at least two persons or more consult one another. */
    private static List<Set<List<String>>> parties(Reading reading) {
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Set<List<String>>> all = new ArrayList<>();
        for (Event event : reading.events()) {
            Set<List<String>> parties = new HashSet<>();
            List<String> ids = new ArrayList<>(event.source());
            ids.addAll(event.target());
            for (String id : ids) {
                Actor actor = actors.get(id);
                if (actor != null && actor.kind() == Actor.Kind.PERSON) {
                    parties.add(WordForms.words(actor.name()));
                }
            }
            if (event.type() == EventType.CONSULT && parties.size() >= 2) {
                all.add(parties);
            }
        }
        return all;
    }

    private int joined(List<List<String>> participants, Set<List<String>> parties) {
        int joined = 0;
        for (List<String> participant : participants) {
            joined += parties.stream().anyMatch(party -> forms.agree(participant, party)) ? 1 : 0;
        }
        return joined;
    }

    private void names(JsonNode facts, Reading reading) {
        Set<List<String>> gold = new HashSet<>();
        for (JsonNode fact : facts) {
            gold.addAll(values(fact, "Who"));
        }
        for (Actor actor : reading.actors()) {
            List<String> words = WordForms.words(actor.name());
            if (actor.kind() != Actor.Kind.PERSON || words.isEmpty()) {
                continue;
            }
            List<List<String>> meant =
                    gold.stream().filter(name -> forms.agree(name, words)).toList();
            if (meant.isEmpty()) {
                continue;
            }
            named++;
            if (meant.stream().anyMatch(name -> name.containsAll(words) || words.containsAll(name))) {
                nominative++;
            } else {
                detail.add("NAME  " + reading.article().id() + " " + actor.name() + ", should be " + meant);
            }
        }
    }

    /** The alternatives of every argument of that role, as words. */
    static List<List<String>> values(JsonNode fact, String role) {
        List<List<String>> values = new ArrayList<>();
        for (JsonNode argument : fact.path("args")) {
            if (argument.path("role").asText().equals(role)) {
                for (String value : argument.path("value").asText().split("\\|")) {
                    values.add(WordForms.words(value));
                }
            }
        }
        return values;
    }

    static String shown(JsonNode fact) {
        List<String> values = new ArrayList<>();
        fact.path("args").forEach(argument -> values.add(argument.path("value").asText()));
        return String.join(", ", values);
    }

    /** The figures. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add("Meeting, both participants     " + meetings + counts(meetings));
        lines.addAll(occupations.report());
        lines.add("Person names in the nominative " + Figure.three(named == 0 ? 0 : (double) nominative / named) + "  ("
                + nominative + " of " + named + ")");
        return lines;
    }

    static String counts(Figure figure) {
        return "  (" + figure.gold() + " gold, " + figure.system() + " found)";
    }

    /** Misses, extras and wrong names. */
    public List<String> detail() {
        return List.copyOf(detail);
    }
}
