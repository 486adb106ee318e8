package dragoman.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param right how many of the system's are right
 * @param gold how many there should be
 * @param system how many the system gave
 */
record Figure(int right, int gold, int system) {
    double precision() {
        return system == 0 ? 0 : (double) right / system;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Figure plus(Figure other) {
        return new Figure(right + other.right, gold + other.gold, system + other.system);
    }

    @Override
    public String toString() {
        return "P " + three(precision()) + "  R " + three(recall()) + "  F1 " + three(f1());
    }

    /** Three decimals of the exact binary value, as C's and Python's printf round; Java's own rounds its shortest form. */
    static String three(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
