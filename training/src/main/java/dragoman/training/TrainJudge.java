package dragoman.training;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reader.event.ActFeatures;
import dragoman.reader.event.Events;
import dragoman.reader.event.Judge;
import dragoman.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which of the acts that frames tell are worth keeping, from annotated articles: logistic regression with an L2
 * penalty, its strictness chosen by cross-validation over articles.
 *
 * <p>Usage: {@code TrainJudge ANNOTATED OUT}: a folder with {@code docs} and {@code gold}, and the file for the weights.
 */
public final class TrainJudge {
    private static final int FOLDS = 6;
    private static final double PENALTY = 0.02;
    private static final int PASSES = 60;
    private final PrintStream out;

    private TrainJudge(PrintStream out) {
        this.out = out;
    }

    /** An act with its features and whether an annotated act of its type matches. */
    private record Sample(List<String> features, boolean right) {}

    /** An article's acts, and how many acts are annotated in it. */
    private record Page(List<Sample> samples, int gold) {}

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        new TrainJudge(System.out).run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path folder, Path file) throws IOException {
        Reader reader = Reader.lenient(LexiconSource.builtIn());
        List<Page> pages = new ArrayList<>();
        for (GoldEvents gold : GoldEvents.read(folder)) {
            Reader.Parts parts = reader.parts(gold.article());
            pages.add(parts == null ? new Page(List.of(), gold.events().size()) : page(gold, parts));
        }
        double bias = validate(pages);
        Map<String, Double> weights = learn(pages);
        weights.merge(Judge.BIAS, bias, Double::sum);
        write(file, weights);
    }

    private static Page page(GoldEvents gold, Reader.Parts parts) {
        List<Events.Act> acts = parts.events().all();
        boolean[] right = matches(gold.events(), acts);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            samples.add(new Sample(ActFeatures.of(acts.get(i), parts.scene()), right[i]));
        }
        return new Page(samples, gold.events().size());
    }

    /** One to one, largest overlap first, as events are scored. */
    private static boolean[] matches(List<GoldEvents.Gold> gold, List<Events.Act> acts) {
        record Pair(int overlap, int gold, int act) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < acts.size(); j++) {
                int overlap = overlap(gold.get(i).spans(), acts.get(j));
                if (overlap > 0 && gold.get(i).type() == acts.get(j).frame().type()) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::act)
                .reversed());
        boolean[] taken = new boolean[gold.size()];
        boolean[] right = new boolean[acts.size()];
        for (Pair pair : pairs) {
            if (!taken[pair.gold()] && !right[pair.act()]) {
                taken[pair.gold()] = true;
                right[pair.act()] = true;
            }
        }
        return right;
    }

    private static int overlap(List<Span> spans, Events.Act act) {
        int most = 0;
        for (Span span : spans) {
            for (var mention : act.mentions()) {
                int shared = Math.min(span.end(), mention.span().end())
                        - Math.max(span.start(), mention.span().start());
                most = Math.max(most, shared);
            }
        }
        return most;
    }

    /** What must be added to the constant for the best F1 on articles not learnt from. */
    private double validate(List<Page> pages) {
        List<double[]> scored = new ArrayList<>();
        int gold = 0;
        int all = 0;
        int rightOfAll = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Page> rest = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.add(pages.get(i));
                }
            }
            Map<String, Double> weights = learn(rest);
            for (int i = fold; i < pages.size(); i += FOLDS) {
                gold += pages.get(i).gold();
                for (Sample sample : pages.get(i).samples()) {
                    scored.add(new double[] {score(weights, sample.features()), sample.right() ? 1 : 0});
                    all++;
                    rightOfAll += sample.right() ? 1 : 0;
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "everything kept: acts %d right %d annotated %d type F1 %.3f%n",
                all,
                rightOfAll,
                gold,
                2.0 * rightOfAll / (all + gold));
        double best = 0;
        double at = 0;
        for (double shift = -1.0; shift <= 3.0; shift += 0.1) {
            int kept = 0;
            int right = 0;
            for (double[] one : scored) {
                if (one[0] + shift > 0) {
                    kept++;
                    right += (int) one[1];
                }
            }
            double f1 = 2.0 * right / (kept + gold);
            if (f1 > best) {
                best = f1;
                at = shift;
            }
        }
        out.printf(Locale.ROOT, "judged, cross-validated: type F1 %.3f at shift %.1f%n", best, at);
        return at;
    }

    private static double score(Map<String, Double> weights, List<String> features) {
        double sum = weights.getOrDefault(Judge.BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** Adaptive gradient descent; order and start are fixed, so that the same data give the same weights. */
    private static Map<String, Double> learn(List<Page> pages) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        for (int pass = 0; pass < PASSES; pass++) {
            for (Page page : pages) {
                for (Sample sample : page.samples()) {
                    double p = 1 / (1 + Math.exp(-score(weights, sample.features())));
                    double error = (sample.right() ? 1 : 0) - p;
                    step(weights, squares, Judge.BIAS, error, 0);
                    for (String feature : sample.features()) {
                        step(weights, squares, feature, error, PENALTY);
                    }
                }
            }
        }
        return weights;
    }

    private static void step(
            Map<String, Double> weights, Map<String, Double> squares, String feature, double error, double penalty) {
        double weight = weights.getOrDefault(feature, 0.0);
        double gradient = error - penalty * weight;
        double square = squares.merge(feature, gradient * gradient, Double::sum);
        weights.put(feature, weight + 0.1 * gradient / Math.sqrt(1 + square));
    }

    private void write(Path file, Map<String, Double> weights) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (PrintWriter lines = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            lines.print(
                    "# Weights of the judge (dragoman.reader.event.Judge): which acts that frames tell are worth keeping.\n");
            lines.print(
                    "# Columns: feature \u00b7 weight; log-odds above zero keep an act. Learnt by dragoman.training.TrainJudge from the\n");
            lines.print(
                    "# annotated articles of ../shared/data/events/learn, of which it holds no words but the heads of our own frames.\n");
            lines.print("# Licence: Apache-2.0.\n");
            new TreeMap<>(weights).forEach((feature, weight) -> {
                if (Math.abs(weight) >= 0.02) {
                    lines.printf(Locale.ROOT, "%s\t%.2f%n", feature, weight);
                }
            });
        }
        out.println(file);
    }
}
