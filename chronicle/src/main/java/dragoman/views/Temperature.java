package dragoman.views;

/**
 * A smoothed level of relations with its uncertainty: the local level model
 *
 * <pre>  y(t) = level(t) + e(t),  e(t) ~ N(0, irregular + spread / events(t))
 *  level(t + 1) = level(t) + d(t),  d(t) ~ N(0, drift · months)</pre>
 *
 * where y(t) is the mean Goldstein weight of the period's acts. Periods without acts give no observation: the level stays
 * and its variance grows. Filter, likelihood and treatment of missing observations after J. Durbin and S. J. Koopman, Time
 * Series Analysis by State Space Methods (2nd ed. 2012), sections 2.2, 2.7 and 2.10; fixed-interval smoothing after H. E.
 * Rauch, F. Tung and C. T. Striebel (AIAA Journal 3, 1965). Drift and irregular are those of a fixed grid with the highest
 * likelihood, weakly held to usual values so that a short series stays reasonable; no randomness, so the same series gives
 * the same numbers. docs/decisions/035-temperature.md argues the choices.
 */
final class Temperature {
    /** Variance of the level before anything was read: a standard deviation of 5 on a scale from -10 to 10. */
    private static final double PRIOR_VARIANCE = 25;

    private static final double USUAL_DRIFT = 0.3;
    private static final double USUAL_IRREGULAR = 1.0;
    /** Standard deviation of the natural logarithm of both about the usual values. */
    private static final double LOOSENESS = 1.5;

    private static final double USUAL_SPREAD = 9;
    private static final int SPREAD_WEIGHT = 4;
    private static final int DRIFTS = 12;
    private static final int IRREGULARS = 10;
    /** Quantile of the normal distribution that leaves 5 % on each side. */
    private static final double Z90 = 1.6448536269514722;

    private final double[] means;
    private final int[] counts;
    private final double months;
    private final double spread;
    private double drift;
    private double irregular;
    private final double[] predicted;
    private final double[] predictedVariance;
    private final double[] filtered;
    private final double[] filteredVariance;

    private Temperature(double[] means, int[] counts, double months, double spread) {
        this.means = means;
        this.counts = counts;
        this.months = months;
        this.spread = spread;
        this.predicted = new double[means.length];
        this.predictedVariance = new double[means.length];
        this.filtered = new double[means.length];
        this.filteredVariance = new double[means.length];
    }

    /**
     * What was estimated.
     *
     * @param level per period
     * @param low 5 % bound
     * @param high 95 % bound
     * @param drift variance by which the level moves in a month
     * @param irregular variance of a period's mean that the number of acts does not explain
     * @param spread variance of single acts in one period
     */
    record Estimate(double[] level, double[] low, double[] high, double drift, double irregular, double spread) {}

    /**
     * Estimates the level.
     *
     * @param means mean weight of the acts of each period; anything where there are none
     * @param counts number of acts of each period
     * @param squares sum of squared distances of acts from their period's mean, over all periods
     * @param months length of a period
     */
    static Estimate estimate(double[] means, int[] counts, double squares, double months) {
        int freedom = 0;
        for (int count : counts) {
            freedom += Math.max(0, count - 1);
        }
        double spread = (squares + SPREAD_WEIGHT * USUAL_SPREAD) / (freedom + SPREAD_WEIGHT);
        Temperature model = new Temperature(means, counts, months, spread);
        model.choose();
        return model.smooth();
    }

    private void choose() {
        double best = Double.NEGATIVE_INFINITY;
        double bestDrift = USUAL_DRIFT;
        double bestIrregular = USUAL_IRREGULAR;
        for (int i = 0; i < DRIFTS; i++) {
            for (int k = 0; k < IRREGULARS; k++) {
                drift = 0.01 * Math.pow(2, i);
                irregular = 0.05 * Math.pow(2, k);
                double likelihood = filter() - held(drift, USUAL_DRIFT) - held(irregular, USUAL_IRREGULAR);
                if (likelihood > best) {
                    best = likelihood;
                    bestDrift = drift;
                    bestIrregular = irregular;
                }
            }
        }
        drift = bestDrift;
        irregular = bestIrregular;
    }

    private static double held(double value, double usual) {
        double away = Math.log(value / usual) / LOOSENESS;
        return away * away / 2;
    }

    /** Runs the filter; the logarithm of the likelihood, up to a constant. */
    private double filter() {
        double level = 0;
        double variance = PRIOR_VARIANCE;
        double likelihood = 0;
        for (int t = 0; t < means.length; t++) {
            predicted[t] = level;
            predictedVariance[t] = variance;
            if (counts[t] > 0) {
                double error = means[t] - level;
                double total = variance + irregular + spread / counts[t];
                double gain = variance / total;
                level += gain * error;
                variance *= 1 - gain;
                likelihood -= (Math.log(total) + error * error / total) / 2;
            }
            filtered[t] = level;
            filteredVariance[t] = variance;
            variance += drift * months;
        }
        return likelihood;
    }

    private Estimate smooth() {
        filter();
        int n = means.length;
        double[] level = filtered.clone();
        double[] variance = filteredVariance.clone();
        for (int t = n - 2; t >= 0; t--) {
            double back = filteredVariance[t] / predictedVariance[t + 1];
            level[t] = filtered[t] + back * (level[t + 1] - predicted[t + 1]);
            variance[t] = filteredVariance[t] + back * back * (variance[t + 1] - predictedVariance[t + 1]);
        }
        double[] low = new double[n];
        double[] high = new double[n];
        for (int t = 0; t < n; t++) {
            double half = Z90 * Math.sqrt(variance[t]);
            low[t] = level[t] - half;
            high[t] = level[t] + half;
        }
        return new Estimate(level, low, high, drift, irregular, spread);
    }
}
