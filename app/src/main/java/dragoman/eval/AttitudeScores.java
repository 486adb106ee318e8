package dragoman.eval;

import dragoman.attitude.Attitude.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Figures of attitudes over articles, as the RuSentRel papers count them (Loukachevitch and Rusnachenko 2018, and their
 * program AREkit): for each class, positive and negative, precision and recall of each article's ordered pairs are averaged
 * over the articles, and F1 is that of the two averages; the score is the mean of the classes' F1. Where an article has
 * none of a class its recall is 1, and its precision 1 where none was found either, else 0.
 *
 * <p>Stricter and beside it: the mean of the articles' F1, each over the classes that gold or system has in the article;
 * and micro, where all pairs of all articles are counted together.
 */
final class AttitudeScores {
    private final Map<Sign, List<Figure>> byArticle = new EnumMap<>(Sign.class);
    private Figure anySign = new Figure(0, 0, 0);

    AttitudeScores() {
        for (Sign sign : Sign.values()) {
            byArticle.put(sign, new ArrayList<>());
        }
    }

    /** Counts an article. */
    void add(Map<AttitudePair, Sign> gold, Map<AttitudePair, Sign> system) {
        byArticle.forEach((sign, figures) -> figures.add(figure(gold, system, sign)));
        int common = (int) system.keySet().stream().filter(gold::containsKey).count();
        anySign = anySign.plus(new Figure(common, gold.size(), system.size()));
    }

    private static Figure figure(Map<AttitudePair, Sign> gold, Map<AttitudePair, Sign> system, Sign sign) {
        int right = 0;
        int found = 0;
        for (Map.Entry<AttitudePair, Sign> one : system.entrySet()) {
            if (one.getValue() == sign) {
                found++;
                right += gold.get(one.getKey()) == sign ? 1 : 0;
            }
        }
        int wanted = (int) gold.values().stream().filter(one -> one == sign).count();
        return new Figure(right, wanted, found);
    }

    private List<Figure> of(Sign sign) {
        return Objects.requireNonNull(byArticle.get(sign));
    }

    int articles() {
        return of(Sign.POSITIVE).size();
    }

    /** Precision of a class, averaged over the articles. */
    double precision(Sign sign) {
        return of(sign).stream()
                .mapToDouble(one -> one.system() == 0 ? one.gold() == 0 ? 1 : 0 : one.precision())
                .average()
                .orElse(0);
    }

    /** Recall of a class, averaged over the articles. */
    double recall(Sign sign) {
        return of(sign).stream()
                .mapToDouble(one -> one.gold() == 0 ? 1 : one.recall())
                .average()
                .orElse(0);
    }

    /** F1 of a class: of its average precision and recall. */
    double f1(Sign sign) {
        double sum = precision(sign) + recall(sign);
        return sum == 0 ? 0 : 2 * precision(sign) * recall(sign) / sum;
    }

    /** The papers' score: the mean of the two classes' F1. */
    double f1() {
        return (f1(Sign.POSITIVE) + f1(Sign.NEGATIVE)) / 2;
    }

    /** The mean of the articles' F1. */
    double f1OfArticles() {
        double sum = 0;
        for (int i = 0; i < articles(); i++) {
            int article = i;
            sum += byArticle.values().stream()
                    .map(figures -> figures.get(article))
                    .filter(one -> one.gold() + one.system() > 0)
                    .mapToDouble(Figure::f1)
                    .average()
                    .orElse(1);
        }
        return articles() == 0 ? 0 : sum / articles();
    }

    /** All pairs of a class counted together. */
    Figure micro(Sign sign) {
        return of(sign).stream().reduce(new Figure(0, 0, 0), Figure::plus);
    }

    /** All pairs counted together. */
    Figure micro() {
        return micro(Sign.POSITIVE).plus(micro(Sign.NEGATIVE));
    }

    /** Pairs that have an attitude at all, right or wrong. */
    Figure anySign() {
        return anySign;
    }
}
