package dragoman.attitude;

/**
 * What is said of how one party stands to another.
 *
 * @param weight how much it counts
 * @param standing for (above zero) or against (below it), at most as much
 */
record Evidence(double weight, double standing) {
    static final Evidence NONE = new Evidence(0, 0);

    /** What one word more or less is worth beside that the two are named together. */
    private static final double TOGETHER = 0.5;
    /** Of many words in one sentence these many count. */
    private static final double MOST = 1.5;

    /** One sentence with that tone. */
    static Evidence of(double weight, double tone) {
        double kept = Math.max(-MOST, Math.min(MOST, tone));
        return new Evidence(weight * (TOGETHER + Math.abs(kept)), weight * kept);
    }

    Evidence plus(Evidence other) {
        return new Evidence(weight + other.weight, standing + other.standing);
    }

    Evidence times(double factor) {
        return new Evidence(weight * factor, standing * factor);
    }
}
