package dragoman.web;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered; told in one line, as a page or as JSON. */
public final class WebProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient @Nullable Shown page;
    private final @Nullable Link elsewhere;

    /**
     * A problem.
     *
     * @param status HTTP status
     * @param code permanent code, as docs/errors.md lists it
     * @param message what is wrong and what to do
     */
    public WebProblem(int status, String code, String message) {
        this(status, code, message, null, null);
    }

    private WebProblem(int status, String code, String message, @Nullable Shown page, @Nullable Link elsewhere) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.page = page;
        this.elsewhere = elsewhere;
    }

    /** What was asked for now stands elsewhere. */
    public static WebProblem moved(Link to) {
        return new WebProblem(302, "WEB-014", "now at " + to, null, to);
    }

    /** The same, told on a page of its own, so that what was asked stays before its reader's eyes. */
    public WebProblem on(Shown own) {
        return new WebProblem(status, code, getMessage(), own, elsewhere);
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

    /** The page that tells it; {@code null} for the usual one. */
    @Nullable
    Shown page() {
        return page;
    }

    /** Where it now stands; {@code null} where it is not known to stand anywhere. */
    @Nullable
    Link elsewhere() {
        return elsewhere;
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
