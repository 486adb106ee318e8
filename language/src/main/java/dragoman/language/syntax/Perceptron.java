package dragoman.language.syntax;

/**
 * Weights while they are learned: an averaged perceptron over the same hashed features (Collins 2002; averaging by
 * time stamps). Not thread-safe.
 */
public final class Perceptron {
    private final int bits;
    private final int width;
    private final float[] now;
    private final double[] total;
    private final int[] stamp;
    private int time = 1;

    /** Weights all zero. */
    public Perceptron(int bits, int width) {
        this.bits = bits;
        this.width = width;
        this.now = new float[(1 << bits) * width];
        this.total = new double[(1 << bits) * width];
        this.stamp = new int[(1 << bits) * width];
    }

    /** Marks one more decision, right or wrong. */
    public void tick() {
        time++;
    }

    /** Score of one choice. */
    public float score(long[] features, int count, int choice) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += now[Weights.bucket(features[i], bits) * width + choice];
        }
        return sum;
    }

    /** Moves the choice's weight for each feature. */
    public void move(long[] features, int count, int choice, float by) {
        for (int i = 0; i < count; i++) {
            int at = Weights.bucket(features[i], bits) * width + choice;
            total[at] += (double) (time - stamp[at]) * now[at];
            stamp[at] = time;
            now[at] += by;
        }
    }

    /** The averaged weights, scaled to 16 bits; those too small to matter are dropped. */
    public Weights averaged(double drop) {
        short[] scores = new short[now.length];
        double most = 1e-9;
        double[] mean = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            mean[i] = (total[i] + (double) (time - stamp[i]) * now[i]) / time;
            most = Math.max(most, Math.abs(mean[i]));
        }
        double scale = Math.min(32000 / most, 2000);
        for (int i = 0; i < now.length; i++) {
            scores[i] = Math.abs(mean[i]) < drop ? 0 : (short) Math.round(mean[i] * scale);
        }
        return new Weights(bits, width, scores);
    }
}
