package dragoman.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.Actor;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Roles of persons against factRuEval-2016's occupations (who, position, where).
 *
 * <p>What is compared: annotated facts that have a position, each once an article; and the roles of persons whom the
 * article calls by a name, each once. An office whose holder goes unnamed ("the president of Peru") is an actor of a
 * reading but no fact of factRuEval, which asks for a person; it is not counted.
 *
 * <p>A role is right where who and position are. Who: all words of the shorter name are forms of words of the longer, so
 * a family name alone will do, and two given names must be one. Position: the shorter of the two, by dictionary forms, is
 * the longer one or its beginning or end with nothing but adjectives before it: "minister" is "minister of finance", but
 * no "deputy of the minister". Where is optional, as in factRuEval: it is right where both have it and one's words are
 * among the other's (the words of the title counted in), or the reader gives both one canonical name, or that holds of
 * an organisation of which the annotation says that the annotated one is part. Alternatives of a value all count.
 *
 * <p>Three figures: who and position; who, position and where; and factRuEval's own, in which a pair counts as much as
 * the share of its arguments (of either side) that match. Roles are paired with facts one to one, best pairs first.
 */
final class OccupationEvaluation {
    private static final int GRADES = 6;

    private final WordForms forms;
    private final Function<Article, Reading> read;
    private final List<String> detail;
    private final Map<String, Set<String>> canonical = new HashMap<>();
    private Figure whoWhat = new Figure(0, 0, 0);
    private Figure whoWhatWhere = new Figure(0, 0, 0);
    private double credit;

    OccupationEvaluation(WordForms forms, Function<Article, Reading> read, List<String> detail) {
        this.forms = forms;
        this.read = read;
        this.detail = detail;
    }

    private record Fact(List<List<String>> who, List<List<String>> position, Set<String> where, String shown) {}

    private record Role(List<String> who, List<String> title, String of, String shown) {}

    /** Where of a pair of which who and position match. */
    private enum Where {
        SAME,
        /** Neither says where, or one does not. */
        UNSAID,
        OTHER
    }

    private record Pair(Fact fact, Role role, double credit, boolean placed) {}

    /** Scores one article. */
    void add(JsonNode facts, Reading reading) {
        List<Fact> gold = gold(facts);
        List<Role> system = roles(reading);
        Map<Fact, Pair> pairs = pairs(gold, system);
        Set<Role> taken = new LinkedHashSet<>();
        int placed = 0;
        for (Pair pair : pairs.values()) {
            taken.add(pair.role());
            credit += pair.credit();
            placed += pair.placed() ? 1 : 0;
        }
        String id = reading.article().id();
        for (Fact fact : gold) {
            Pair pair = pairs.get(fact);
            if (pair == null) {
                detail.add("MISS  Occupation " + id + " " + fact.shown());
            } else if (!pair.placed()) {
                detail.add("WHERE Occupation " + id + " " + fact.shown() + " / "
                        + pair.role().shown());
            }
        }
        system.stream()
                .filter(role -> !taken.contains(role))
                .forEach(role -> detail.add("EXTRA Occupation " + id + " " + role.shown()));
        whoWhat = whoWhat.plus(new Figure(pairs.size(), gold.size(), system.size()));
        whoWhatWhere = whoWhatWhere.plus(new Figure(placed, gold.size(), system.size()));
    }

    private Map<Fact, Pair> pairs(List<Fact> gold, List<Role> system) {
        List<Pair> all = new ArrayList<>();
        for (Fact fact : gold) {
            for (Role role : system) {
                if (who(fact, role)
                        && fact.position().stream().anyMatch(position -> forms.samePosition(position, role.title()))) {
                    all.add(pair(fact, role));
                }
            }
        }
        Map<Fact, Pair> pairs = new LinkedHashMap<>();
        Set<Role> taken = new LinkedHashSet<>();
        for (int grade = GRADES; grade > 0; grade--) {
            for (Pair pair : all) {
                boolean best = Math.round(pair.credit() * GRADES) == grade;
                if (best && !pairs.containsKey(pair.fact()) && taken.add(pair.role())) {
                    pairs.put(pair.fact(), pair);
                }
            }
        }
        return pairs;
    }

    private boolean who(Fact fact, Role role) {
        return fact.who().stream().anyMatch(name -> forms.agree(name, role.who()));
    }

    /** Who and position match: full credit with the same where or none on either side, two of three or of four else. */
    private Pair pair(Fact fact, Role role) {
        Where where = where(fact, role);
        boolean neither = fact.where().isEmpty() && role.of().isEmpty();
        double share = where == Where.SAME || neither ? 1 : where == Where.UNSAID ? 2 / 3.0 : 0.5;
        return new Pair(fact, role, share, where == Where.SAME || fact.where().isEmpty());
    }

    private Where where(Fact fact, Role role) {
        List<String> title = role.title();
        List<String> of = WordForms.words(role.of());
        List<String> whole = new ArrayList<>(title);
        whole.addAll(of);
        for (String place : fact.where()) {
            List<String> words = WordForms.words(place);
            if (forms.agree(words, of) || forms.within(words, whole)) {
                return Where.SAME;
            }
        }
        if (fact.where().isEmpty() || role.of().isEmpty()) {
            return Where.UNSAID;
        }
        return fact.where().stream().anyMatch(place -> names(place).contains(role.of())) ? Where.SAME : Where.OTHER;
    }

    /** Canonical names of what the reader sees in an annotated value. */
    private Set<String> names(String value) {
        return canonical.computeIfAbsent(value, key -> {
            Set<String> names = new TreeSet<>();
            read.apply(Article.of("value", key)).actors().forEach(actor -> names.add(actor.name()));
            return names;
        });
    }

    private static List<Fact> gold(JsonNode facts) {
        Map<String, Fact> gold = new LinkedHashMap<>();
        for (JsonNode fact : facts) {
            List<List<String>> position =
                    texts(fact, "Position").stream().map(WordForms::titleWords).toList();
            if (fact.path("type").asText().equals("Occupation") && !position.isEmpty()) {
                Set<String> where = new LinkedHashSet<>();
                texts(fact, "Where").forEach(place -> widen(place, facts, where));
                String shown = FactEvaluation.shown(fact);
                gold.putIfAbsent(shown, new Fact(FactEvaluation.values(fact, "Who"), position, where, shown));
            }
        }
        return List.copyOf(gold.values());
    }

    /** The organisation and those of which it is part. */
    private static void widen(String place, JsonNode facts, Set<String> where) {
        if (!where.add(place)) {
            return;
        }
        for (JsonNode fact : facts) {
            List<String> companies = texts(fact, "Company");
            if (fact.path("type").asText().equals("isPartOf") && companies.contains(place)) {
                companies.forEach(wider -> widen(wider, facts, where));
            }
        }
    }

    private static List<String> texts(JsonNode fact, String role) {
        List<String> texts = new ArrayList<>();
        for (JsonNode argument : fact.path("args")) {
            if (argument.path("role").asText().equals(role)) {
                for (String value : argument.path("value").asText().split("\\|")) {
                    texts.add(value.strip());
                }
            }
        }
        return texts;
    }

    private static List<Role> roles(Reading reading) {
        Set<Role> roles = new LinkedHashSet<>();
        for (Actor actor : reading.actors()) {
            for (Actor.Role role : actor.roles()) {
                if (actor.name().startsWith(role.title())) {
                    continue;
                }
                String of = role.of() == null ? "" : role.of();
                String shown = actor.name() + ", " + role.title() + ", " + of;
                roles.add(new Role(WordForms.words(actor.name()), WordForms.titleWords(role.title()), of, shown));
            }
        }
        return List.copyOf(roles);
    }

    /** The figures. */
    List<String> report() {
        return List.of(
                "Occupation, who what           " + whoWhat + FactEvaluation.counts(whoWhat),
                "Occupation, who what where     " + whoWhatWhere + FactEvaluation.counts(whoWhatWhere),
                "Occupation, partial credit     " + partial());
    }

    private String partial() {
        double precision = whoWhat.system() == 0 ? 0 : credit / whoWhat.system();
        double recall = whoWhat.gold() == 0 ? 0 : credit / whoWhat.gold();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return "P " + Figure.three(precision) + "  R " + Figure.three(recall) + "  F1 " + Figure.three(f1);
    }
}
