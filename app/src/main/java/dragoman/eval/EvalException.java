package dragoman.eval;

/** Reference data cannot be used; the message names the file and what is wrong. */
public final class EvalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause. */
    public EvalException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure found here. */
    public EvalException(String message) {
        super(message);
    }
}
