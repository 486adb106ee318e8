package dragoman.chronicle;

/** Something that the user of a chronicle has to know and can do something about. */
public final class ChronicleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * A problem.
     *
     * @param code permanent code, as docs/errors.md lists it
     * @param message one line: what is wrong and what to do
     */
    public ChronicleException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The permanent code. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
