package dragoman.web;

/**
 * A change, asked for by POST from a form or, with {@code .json} added to the address, by a program. Where the server is
 * not bound to loopback it needs the token.
 */
public non-sealed interface Action extends Route {
    /**
     * Does it.
     *
     * @throws WebProblem where it cannot be done
     */
    Outcome run(Asked asked);

    /** Whether it changes the chronicle; such actions need the token where the server is open to others. */
    default boolean changes() {
        return true;
    }

    /** What comes after an action: for a browser another page, or one to show; for a program the same as JSON. */
    sealed interface Outcome {}

    /**
     * The browser goes to another page.
     *
     * @param address inside the site
     * @param json what a program is told
     */
    record Moved(String address, Object json) implements Outcome {}

    /**
     * A page is shown.
     *
     * @param page what is shown
     */
    record Answered(Shown page) implements Outcome {}
}
