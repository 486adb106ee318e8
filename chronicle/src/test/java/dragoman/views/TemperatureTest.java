package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TemperatureTest {
    @Test
    void aSteadySeriesHasItsMeanAsLevelWithANarrowBand() {
        double[] means = new double[24];
        int[] counts = new int[24];
        Arrays.fill(means, 3);
        Arrays.fill(counts, 40);
        Temperature.Estimate estimate = Temperature.estimate(means, counts, 24 * 39 * 4.0, 1);
        assertThat(estimate.level()[12]).isCloseTo(3, within(0.02));
        assertThat(estimate.high()[12] - estimate.low()[12]).isLessThan(0.6);
        assertThat(estimate.spread()).isCloseTo(4, within(0.1));
    }

    @Test
    void theBandWidensWhereNothingWasSeen() {
        double[] means = {2, 2.5, 2, 0, 0, 0, 0, 0, 2, 1.5, 2};
        int[] counts = {9, 9, 9, 0, 0, 0, 0, 0, 9, 9, 9};
        Temperature.Estimate estimate = Temperature.estimate(means, counts, 300, 1);
        double seen = estimate.high()[1] - estimate.low()[1];
        double edge = estimate.high()[3] - estimate.low()[3];
        double middle = estimate.high()[5] - estimate.low()[5];
        assertThat(edge).isGreaterThan(seen);
        assertThat(middle).isGreaterThan(edge);
        assertThat(estimate.level()[5]).isBetween(1.5, 2.5);
    }

    @Test
    void fewActsPullTheLevelLessThanMany() {
        int[] few = {8, 8, 8, 1, 8, 8, 8};
        int[] many = {8, 8, 8, 30, 8, 8, 8};
        double[] means = {3, 3, 3, -9, 3, 3, 3};
        assertThat(Temperature.estimate(means, few, 200, 1).level()[3])
                .isGreaterThan(Temperature.estimate(means, many, 200, 1).level()[3]);
    }

    /** Filter and smoother by hand for three observations with known variances: the posterior of a Gaussian chain. */
    @Test
    void theSmoothedLevelIsThePosteriorMeanOfTheChain() {
        double[] means = {1, 4, 2};
        int[] counts = {2, 5, 3};
        Temperature.Estimate estimate = Temperature.estimate(means, counts, 12, 1);
        double[][] precision = new double[3][4];
        double q = 1 / estimate.drift();
        for (int t = 0; t < 3; t++) {
            double noise = estimate.irregular() + estimate.spread() / counts[t];
            precision[t][t] += 1 / noise + (t == 0 ? 1 / 25.0 : q) + (t < 2 ? q : 0);
            precision[t][3] += means[t] / noise;
            if (t < 2) {
                precision[t][t + 1] -= q;
                precision[t + 1][t] -= q;
            }
        }
        double[] solved = solve(precision);
        for (int t = 0; t < 3; t++) {
            assertThat(estimate.level()[t]).isCloseTo(solved[t], within(1e-9));
        }
    }

    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    double factor = rows[k][i] / rows[i][i];
                    for (int c = i; c <= n; c++) {
                        rows[k][c] -= factor * rows[i][c];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }

    @Test
    void aStepIsFoundWhereItIs() {
        Random random = new Random(20251125);
        double[] values = new double[40];
        double[] variances = new double[40];
        int[] counts = new int[40];
        for (int i = 0; i < 40; i++) {
            counts[i] = 1 + random.nextInt(8);
            variances[i] = 0.5 + 9.0 / counts[i];
            values[i] = (i < 17 ? 3 : i < 30 ? -4 : 2) + random.nextGaussian() * Math.sqrt(variances[i]);
        }
        List<ChangePoints.Stretch> stretches = ChangePoints.of(values, variances, counts);
        assertThat(stretches).hasSize(3);
        assertThat(stretches.get(1).from()).isBetween(16, 18);
        assertThat(stretches.get(2).from()).isBetween(29, 31);
        assertThat(stretches.get(1).mean()).isCloseTo(-4, within(1.0));
    }

    @Test
    void noiseIsSeldomTakenForATurn() {
        Random random = new Random(7);
        int found = 0;
        for (int run = 0; run < 200; run++) {
            double[] values = new double[60];
            double[] variances = new double[60];
            int[] counts = new int[60];
            for (int i = 0; i < 60; i++) {
                counts[i] = 1 + random.nextInt(10);
                variances[i] = 1 + 9.0 / counts[i];
                values[i] = 1 + random.nextGaussian() * Math.sqrt(variances[i]);
            }
            found += ChangePoints.of(values, variances, counts).size() > 1 ? 1 : 0;
        }
        assertThat(found).isLessThan(20);
    }

    @Test
    void oneActAloneMakesNoTurn() {
        double[] values = {3, 3, 3, -10, 3, 3, 3};
        double[] variances = {1, 1, 1, 1, 1, 1, 1};
        assertThat(ChangePoints.of(values, variances, new int[] {5, 5, 5, 1, 5, 5, 5}))
                .hasSize(1);
        assertThat(ChangePoints.of(new double[0], new double[0], new int[0])).isEmpty();
        assertThat(ChangePoints.of(new double[] {1}, new double[] {1}, new int[] {1}))
                .hasSize(1);
    }
}
