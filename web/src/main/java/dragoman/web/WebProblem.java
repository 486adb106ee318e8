package dragoman.web;

import java.io.Serial;

/** A request that cannot be answered; told in one line, as a page or as JSON. */
public final class WebProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * A problem.
     *
     * @param status HTTP status
     * @param code permanent code, as docs/errors.md lists it
     * @param message what is wrong and what to do
     */
    public WebProblem(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A parameter that means nothing. */
    public static WebProblem parameter(String name, String value, String expected) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new WebProblem(400, "WEB-001", name + "=" + shown + ": expected " + expected);
    }

    /** Something that is not there. */
    public static WebProblem missing(String what) {
        return new WebProblem(404, "WEB-002", what);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Permanent code. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
