package dragoman.views;

/** Numbers as answers give them: no more digits than they are worth, so that they are equal on every processor. */
final class Rounded {
    private Rounded() {}

    /** Three digits after the point; never minus zero. */
    static double of(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
