package dragoman.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.attitude.Attitude;
import dragoman.attitude.Attitude.Sign;
import dragoman.attitude.Party;
import dragoman.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Attitudes between parties against RuSentRel's, with its synonyms, which lie beside the articles as
 * {@code synonyms.txt}. A party is the one that gold names where any of the article's names for it means that one;
 * attitudes of parties that turn out to be one are added up. {@link AttitudeScores} says what the figures are. Besides all
 * articles those with odd and with even numbers are scored apart: rules were written with the even ones in view.
 */
public final class AttitudeEvaluation {
    private final Synonyms synonyms;
    private final AttitudeScores all = new AttitudeScores();
    private final AttitudeScores odd = new AttitudeScores();
    private final AttitudeScores even = new AttitudeScores();
    private final List<String> detail = new ArrayList<>();

    private AttitudeEvaluation(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * Reads and scores.
     *
     * @param file articles with attitudes, one JSON object a line
     * @param attitudes what a thread-safe reader finds
     * @throws EvalException where the file or its synonyms cannot be used
     */
    public static AttitudeEvaluation of(Path file, Function<Article, List<Attitude>> attitudes) {
        List<JsonNode> documents = JsonLines.of(file);
        AttitudeEvaluation evaluation =
                new AttitudeEvaluation(Synonyms.of(file.toAbsolutePath().resolveSibling("synonyms.txt")));
        List<List<Attitude>> found = documents.parallelStream()
                .map(node -> attitudes.apply(
                        Article.of(node.path("id").asText(), node.path("text").asText())))
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            evaluation.add(documents.get(i), found.get(i));
        }
        return evaluation;
    }

    private void add(JsonNode document, List<Attitude> found) {
        Map<AttitudePair, Sign> gold = gold(document);
        Map<AttitudePair, Sign> system = system(gold, found);
        String id = document.path("id").asText();
        all.add(gold, system);
        (isOdd(id) ? odd : even).add(gold, system);
        Set<AttitudePair> pairs = new TreeSet<>(gold.keySet());
        pairs.addAll(system.keySet());
        for (AttitudePair pair : pairs) {
            Sign wanted = gold.get(pair);
            Sign given = system.get(pair);
            if (wanted != given) {
                String kind = given == null ? "MISS  " : wanted == null ? "EXTRA " : "SIGN  ";
                detail.add(kind + id + " " + pair + " " + (given == null ? wanted : given));
            }
        }
    }

    private static boolean isOdd(String id) {
        return !id.isEmpty() && Character.digit(id.charAt(id.length() - 1), 10) % 2 == 1;
    }

    /** Where a pair is annotated twice, the first stands. */
    private Map<AttitudePair, Sign> gold(JsonNode document) {
        Map<AttitudePair, Sign> gold = new TreeMap<>();
        for (JsonNode one : document.path("attitudes")) {
            String sign = one.path(2).asText();
            if (!sign.equals("pos") && !sign.equals("neg")) {
                throw new EvalException(
                        document.path("id").asText() + " has attitude \"" + sign + "\"; expected pos or neg");
            }
            gold.putIfAbsent(
                    new AttitudePair(
                            synonyms.one(one.path(0).asText()),
                            synonyms.one(one.path(1).asText())),
                    sign.equals("pos") ? Sign.POSITIVE : Sign.NEGATIVE);
        }
        return gold;
    }

    private Map<AttitudePair, Sign> system(Map<AttitudePair, Sign> gold, List<Attitude> found) {
        Set<String> named = new LinkedHashSet<>();
        gold.keySet().forEach(pair -> {
            named.add(pair.from());
            named.add(pair.to());
        });
        Map<AttitudePair, Double> sums = new TreeMap<>();
        for (Attitude one : found) {
            AttitudePair pair = new AttitudePair(name(one.from(), named), name(one.to(), named));
            if (!pair.from().equals(pair.to())) {
                sums.merge(pair, one.sign() == Sign.POSITIVE ? one.weight() : -one.weight(), Double::sum);
            }
        }
        Map<AttitudePair, Sign> system = new TreeMap<>();
        sums.forEach((pair, sum) -> system.put(pair, sum > 0 ? Sign.POSITIVE : Sign.NEGATIVE));
        return system;
    }

    /** The name that gold has for the party, else one that the synonyms have, else its own. */
    private String name(Party party, Set<String> named) {
        return party.names().stream()
                .map(synonyms::one)
                .filter(named::contains)
                .findFirst()
                .or(() -> party.names().stream()
                        .filter(synonyms::has)
                        .map(synonyms::one)
                        .findFirst())
                .orElse(synonyms.one(party.name()));
    }

    /** The figures. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add("articles " + all.articles() + "  macro F1 " + Figure.three(all.f1()) + "  mean of the articles' F1 "
                + Figure.three(all.f1OfArticles()));
        lines.add(macro("positive, macro", Sign.POSITIVE));
        lines.add(macro("negative, macro", Sign.NEGATIVE));
        lines.add(micro("positive, micro", all.micro(Sign.POSITIVE)));
        lines.add(micro("negative, micro", all.micro(Sign.NEGATIVE)));
        lines.add(micro("both, micro", all.micro()));
        lines.add(micro("pairs, any sign", all.anySign()));
        lines.add(half("even, read while writing", even));
        lines.add(half("odd, held back", odd));
        return lines;
    }

    private String macro(String name, Sign sign) {
        return padded(name) + " P " + Figure.three(all.precision(sign)) + "  R " + Figure.three(all.recall(sign))
                + "  F1 " + Figure.three(all.f1(sign));
    }

    private static String micro(String name, Figure figure) {
        return padded(name) + " " + figure + FactEvaluation.counts(figure);
    }

    private static String half(String name, AttitudeScores scores) {
        return "articles " + scores.articles() + " (" + name + ")  macro F1 " + Figure.three(scores.f1())
                + "  micro F1 " + Figure.three(scores.micro().f1());
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, 15 - name.length()));
    }

    /** Pairs that were missed, found too much or found with the wrong sign. */
    public List<String> detail() {
        return List.copyOf(detail);
    }
}
