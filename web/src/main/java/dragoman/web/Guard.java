package dragoman.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What keeps the site to its readers: headers, which requests are let in, which may change something. */
final class Guard {
    static final String TOKEN = "token";

    /** Nothing from elsewhere, no script in the page itself, in no frame of others. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String BEARER = "Bearer ";
    private static final List<String> OWN_NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    private final WebOptions options;

    Guard(WebOptions options) {
        this.options = options;
    }

    /** Headers of every response. */
    void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Another site's name for this machine must not open it to that site's pages (DNS rebinding). */
    void host(Context context) {
        String host = context.header("Host");
        if (!options.open() && host != null && !OWN_NAMES.contains(withoutPort(host))) {
            throw new WebProblem(403, "WEB-003", "this server answers to 127.0.0.1 and localhost only");
        }
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    /** A form on another site must not send anything here, and what changes something needs the token where others come in. */
    void change(Context context, boolean changes) {
        String from = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = from != null && !List.of("same-origin", "none").contains(from);
        if (foreign || origin != null && !origin.endsWith("://" + context.header("Host"))) {
            throw new WebProblem(403, "WEB-004", "sent from another site; use the form on this one");
        }
        if (changes && options.open() && !same(given(context), options.token())) {
            throw new WebProblem(
                    401,
                    "WEB-005",
                    "changes need the token that the server was started with (--token): in the form, or as header"
                            + " Authorization: Bearer TOKEN");
        }
    }

    private static @Nullable String given(Context context) {
        String header = context.header("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return header.substring(BEARER.length());
        }
        return context.formParam(TOKEN);
    }

    /** Compared in a time that tells nothing of the token. */
    private static boolean same(@Nullable String given, @Nullable String token) {
        return given != null
                && token != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
