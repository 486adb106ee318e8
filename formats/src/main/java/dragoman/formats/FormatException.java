package dragoman.formats;

/**
 * Bytes that cannot be taken for what they should be. The message says in one line what is wrong and what to do; it does
 * not name the input, which only the caller knows.
 */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * A refusal.
     *
     * @param code permanent code of the error: IN-001, IN-002 …
     * @param message one line
     */
    public FormatException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong and what to do, one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Permanent code of the error, as docs/errors.md lists it. */
    public String code() {
        return code;
    }
}
