package dragoman.cli;

/** A command cannot do what it was asked to; told to the user in one line, without a stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String about;

    /**
     * A refusal.
     *
     * @param code permanent code, as docs/errors.md lists it
     * @param about what it is about, a file for instance
     * @param message what is wrong and what to do
     */
    Refusal(String code, String about, String message) {
        super(message, null, false, false);
        this.code = code;
        this.about = about;
    }

    /** The reader failed on an input, which it never should. */
    static Refusal ofReader(String about, Throwable why) {
        StackTraceElement[] trace = why.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new Refusal(
                "RUN-001", about, "the reader failed (" + why + place + "); please report it with the article");
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    String code() {
        return code;
    }

    String about() {
        return about;
    }
}
