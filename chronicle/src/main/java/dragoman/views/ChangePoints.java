package dragoman.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the mean of a weighted series changes: the cut into stretches that minimises the weighted squared distance from
 * each stretch's mean plus a penalty for each cut, found exactly by optimal partitioning (B. Jackson et al., IEEE Signal
 * Processing Letters 12, 2005; R. Killick, P. Fearnhead and I. A. Eckley, JASA 107, 2012, of whose pruning series of this
 * length have no need). Weights are inverse variances, so that the cost is twice the negative logarithm of the likelihood;
 * the penalty of 3 log n is that of the modified information criterion of N. R. Zhang and D. O. Siegmund (Biometrics 63,
 * 2007). A stretch needs a least number of acts, and an outlying observation is first drawn in towards the median of the five
 * about it (winsorising), so that a single act or a single loud period makes no turning point: it has to last.
 */
final class ChangePoints {
    private static final int LEAST_ACTS = 3;
    /** Standard deviations to which an outlier is drawn in; its square is less than the penalty of the two cuts about it. */
    private static final double FARTHEST = 2.5;

    private ChangePoints() {}

    /**
     * A stretch of one level.
     *
     * @param from first observation
     * @param to the observation after the last
     * @param mean weighted, outliers drawn in
     */
    record Stretch(int from, int to, double mean) {}

    /**
     * The stretches, in order; one where nothing changes, none where there is nothing.
     *
     * @param values observations
     * @param variances of each observation
     * @param counts acts behind each
     */
    static List<Stretch> of(double[] values, double[] variances, int[] counts) {
        int n = values.length;
        double[] weight = new double[n + 1];
        double[] first = new double[n + 1];
        double[] second = new double[n + 1];
        int[] acts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            double w = 1 / variances[i];
            double value = drawnIn(values, i, Math.sqrt(variances[i]));
            weight[i + 1] = weight[i] + w;
            first[i + 1] = first[i] + w * value;
            second[i + 1] = second[i] + w * value * value;
            acts[i + 1] = acts[i] + counts[i];
        }
        return cut(new Sums(weight, first, second, acts), n);
    }

    /** Running sums of weights, weighted values, weighted squares and acts. */
    private record Sums(double[] weight, double[] first, double[] second, int[] acts) {
        boolean enough(int from, int to) {
            return acts[to] - acts[from] >= LEAST_ACTS || from == 0 && to == acts.length - 1;
        }

        double mean(int from, int to) {
            return (first[to] - first[from]) / (weight[to] - weight[from]);
        }

        double cost(int from, int to) {
            double sum = first[to] - first[from];
            return second[to] - second[from] - sum * sum / (weight[to] - weight[from]);
        }
    }

    private static double drawnIn(double[] values, int i, double deviation) {
        double[] about = Arrays.copyOfRange(values, Math.max(0, i - 2), Math.min(values.length, i + 3));
        Arrays.sort(about);
        double median = (about[(about.length - 1) / 2] + about[about.length / 2]) / 2;
        double most = FARTHEST * deviation;
        return Math.max(median - most, Math.min(median + most, values[i]));
    }

    private static List<Stretch> cut(Sums sums, int n) {
        double penalty = 3 * Math.log(Math.max(2, n));
        double[] best = new double[n + 1];
        int[] cut = new int[n + 1];
        best[0] = -penalty;
        for (int to = 1; to <= n; to++) {
            best[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from < to; from++) {
                if (!sums.enough(from, to) || best[from] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                double cost = best[from] + sums.cost(from, to) + penalty;
                if (cost < best[to]) {
                    best[to] = cost;
                    cut[to] = from;
                }
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int to = n; to > 0; to = cut[to]) {
            stretches.add(new Stretch(cut[to], to, sums.mean(cut[to], to)));
        }
        Collections.reverse(stretches);
        return stretches;
    }
}
