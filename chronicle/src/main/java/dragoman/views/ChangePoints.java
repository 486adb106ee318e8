package dragoman.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the mean of a weighted series changes: the cut into stretches that minimises the weighted squared distance from
 * each stretch's mean plus a penalty for each cut, found exactly by optimal partitioning (B. Jackson et al., IEEE Signal
 * Processing Letters 12, 2005; R. Killick, P. Fearnhead and I. A. Eckley, JASA 107, 2012, of whose pruning series of this
 * length have no need). Weights are inverse variances, so that the cost is twice the negative logarithm of the likelihood;
 * the penalty of 3 log n is that of the modified information criterion of N. R. Zhang and D. O. Siegmund (Biometrics 63,
 * 2007). A stretch needs a least number of acts, so that no single act makes a turning point.
 */
final class ChangePoints {
    private static final int LEAST_ACTS = 3;

    private ChangePoints() {}

    /**
     * A stretch of one level.
     *
     * @param from first observation
     * @param to the observation after the last
     * @param mean weighted
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
            weight[i + 1] = weight[i] + w;
            first[i + 1] = first[i] + w * values[i];
            second[i + 1] = second[i] + w * values[i] * values[i];
            acts[i + 1] = acts[i] + counts[i];
        }
        double penalty = 3 * Math.log(Math.max(2, n));
        double[] best = new double[n + 1];
        int[] cut = new int[n + 1];
        best[0] = -penalty;
        for (int to = 1; to <= n; to++) {
            best[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from < to; from++) {
                boolean enough = acts[to] - acts[from] >= LEAST_ACTS || from == 0 && to == n;
                if (!enough || best[from] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                double w = weight[to] - weight[from];
                double sum = first[to] - first[from];
                double cost = best[from] + second[to] - second[from] - sum * sum / w + penalty;
                if (cost < best[to]) {
                    best[to] = cost;
                    cut[to] = from;
                }
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int to = n; to > 0; to = cut[to]) {
            int from = cut[to];
            stretches.add(new Stretch(from, to, (first[to] - first[from]) / (weight[to] - weight[from])));
        }
        Collections.reverse(stretches);
        return stretches;
    }
}
