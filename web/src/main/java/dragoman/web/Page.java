package dragoman.web;

/**
 * A page: HTML at its address, the same answer with the same filters as JSON with {@code .json} added, and as CSV with
 * {@code .csv} where it is a table. Asked by many threads at once; what it shows depends on the chronicle's edition and the
 * request alone, so that it may be kept.
 */
public non-sealed interface Page extends Route {
    /**
     * What is shown.
     *
     * @throws WebProblem where it cannot be
     */
    Shown show(Asked asked);

    /** Whether the page is also CSV. */
    default boolean table() {
        return false;
    }

    /** Whether what it shows is the same until the chronicle changes. */
    default boolean kept() {
        return true;
    }

    /**
     * The edition of the chronicle that what is shown from now on is of at least, where the edition shown is this one: an
     * older one where what the page rests on lags behind.
     */
    default long edition(long shown) {
        return shown;
    }
}
