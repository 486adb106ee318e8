package dragoman.training.acts;

import dragoman.eval.ToldPair;
import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import dragoman.reader.event.SameAct;
import dragoman.reader.event.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Learns the weights of {@link SameAct} by logistic regression with a quadratic penalty, full batch, so that two runs give
 * the same file. Says how many of the pairs of articles kept out of the learning it gets right, in eight parts.
 *
 * <p>Run: {@code MergingTrainer <out file> <gold folder>...}; folders hold {@code gold/*.json} and {@code docs/*.txt}.
 */
public final class MergingTrainer {
    private static final int PARTS = 8;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final double PENALTY = 5;
    private static final double LEAST = 0.005;
    private static final String HEAD = """
            # How probable it is that two tellings of acts of one type in one article tell one act: weights of a log-linear model.
            # Columns: traits taken together, "-" for none (dragoman.reader.event.Trait says what they are) · their values · weight.
            # Made by dragoman.training.acts.MergingTrainer from articles annotated after data/events/GUIDE.md; %s.
            # The articles lie outside this repository, no text of theirs is here. Licence: Apache-2.0.
            """;

    private final List<int[]> cells = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    private MergingTrainer() {}

    /** Learns and writes. */
    public static void main(String[] args) throws IOException {
        MergingTrainer trainer = new MergingTrainer();
        Reader reader = Reader.load(LexiconSource.builtIn());
        for (int i = 1; i < args.length; i++) {
            ToldPair.of(Path.of(args[i]), reader).forEach(trainer::add);
        }
        String measured = trainer.measured();
        System.out.println(measured);
        trainer.write(Path.of(args[0]), trainer.learn(-1), measured);
    }

    private void add(ToldPair pair) {
        int[] cell = new int[SameAct.TEMPLATES.size()];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = SameAct.cell(SameAct.TEMPLATES.get(i), pair.traits());
        }
        cells.add(cell);
        answers.add(pair.same());
        documents.add(pair.document());
    }

    private int part(int pair) {
        return Math.floorMod(documents.get(pair).hashCode(), PARTS);
    }

    /** The weights learnt from all pairs but those of one part (-1: from all), by adaptive steps down the gradient. */
    private double[][] learn(int without) {
        double[][] weights = zeros();
        double[][] squares = zeros();
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = zeros();
            for (int n = 0; n < cells.size(); n++) {
                if (part(n) != without) {
                    double error = probability(weights, n) - (answers.get(n) ? 1 : 0);
                    for (int i = 0; i < weights.length; i++) {
                        gradient[i][cells.get(n)[i]] += error;
                    }
                }
            }
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < weights[i].length; j++) {
                    double slope = gradient[i][j] + (i == 0 ? 0 : PENALTY * weights[i][j]);
                    squares[i][j] += slope * slope;
                    weights[i][j] -= RATE * slope / (1 + Math.sqrt(squares[i][j]));
                }
            }
        }
        return weights;
    }

    private static double[][] zeros() {
        return SameAct.TEMPLATES.stream()
                .map(template -> new double[SameAct.cells(template)])
                .toArray(double[][]::new);
    }

    private double probability(double[][] weights, int pair) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i][cells.get(pair)[i]];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private String measured() {
        int right = 0;
        for (int part = 0; part < PARTS; part++) {
            double[][] weights = learn(part);
            for (int n = 0; n < cells.size(); n++) {
                if (part(n) == part) {
                    right += probability(weights, n) > 0.5 == answers.get(n) ? 1 : 0;
                }
            }
        }
        long same = answers.stream().filter(one -> one).count();
        long articles = documents.stream().distinct().count();
        return String.format(
                Locale.ROOT,
                "%d pairs (%d of one act) of %d articles, %.1f %% right in articles kept out",
                cells.size(),
                same,
                articles,
                100.0 * right / cells.size());
    }

    private void write(Path file, double[][] weights, String measured) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            List<Trait> template = SameAct.TEMPLATES.get(i);
            for (int j = 0; j < weights[i].length; j++) {
                if (Math.abs(weights[i][j]) >= LEAST) {
                    lines.add(traits(template) + "\t" + values(template, j) + "\t"
                            + String.format(Locale.ROOT, "%.3f", weights[i][j]));
                }
            }
        }
        Files.writeString(file, String.format(HEAD, measured) + String.join("\n", lines) + "\n");
    }

    private static String traits(List<Trait> template) {
        return template.isEmpty()
                ? "-"
                : template.stream()
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    private static String values(List<Trait> template, int cell) {
        String[] values = new String[template.size()];
        int rest = cell;
        for (int i = values.length - 1; i >= 0; i--) {
            List<String> named = template.get(i).named();
            values[i] = named.get(rest % named.size());
            rest /= named.size();
        }
        return values.length == 0 ? "-" : String.join(" ", Arrays.asList(values));
    }
}
