package dragoman.web;

import dragoman.chronicle.ChronicleException;
import dragoman.desk.Desk;
import dragoman.desk.EnglishNames;
import dragoman.language.load.LexiconSource;
import dragoman.web.pages.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;

/** Serves a desk's chronicle as pages and as an HTTP API. */
public final class WebServer implements AutoCloseable {
    private static final long SLOWEST = 30_000;
    private static final List<String> MAIN = List.of("/", "/events", "/pairs", "/promises");
    private static final List<String> ENDINGS = List.of(".json", ".csv", "");

    private final Javalin javalin;
    private final List<Route> routes;
    private final Editions editions;

    private WebServer(Javalin javalin, List<Route> routes, Editions editions) {
        this.javalin = javalin;
        this.routes = routes;
        this.editions = editions;
    }

    /**
     * Starts serving.
     *
     * @throws WebProblem WEB-010 where the port is taken or the address is not this machine's
     */
    public static WebServer start(WebOptions options, Desk desk) {
        Naming names = new Naming(desk.chronicle(), EnglishNames.load(LexiconSource.builtIn()));
        Editions editions = Editions.of(desk);
        Responses responses = new Responses(desk, editions, names, Assets.load(), options);
        List<Route> routes = Pages.all(desk, editions);
        Javalin javalin = Javalin.create(config -> configure(config, options, responses, routes));
        try {
            javalin.start();
        } catch (RuntimeException e) {
            // Javalin wraps Jetty's complaint once or twice.
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new WebProblem(
                    500,
                    "WEB-010",
                    options.host() + ":" + options.port() + ": cannot be served (" + cause.getMessage()
                            + "); choose another with --port, or 0 for a free one");
        }
        return new WebServer(javalin, routes, editions);
    }

    private static void configure(JavalinConfig config, WebOptions options, Responses responses, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(SLOWEST);
        });
        config.http.maxRequestSize = WebOptions.UPLOAD_MOST;
        config.http.prefer405over404 = true;
        // Held in memory whole: nothing that is sent is written to a disk.
        config.jetty.multipartConfig.maxInMemoryFileSize(WebOptions.UPLOAD_MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(WebOptions.UPLOAD_MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(WebOptions.UPLOAD_MOST, SizeUnit.BYTES);
        Guard guard = new Guard(options);
        config.routes.before(context -> {
            guard.headers(context);
            guard.host(context);
        });
        get(config, "/assets/{name}", responses::asset);
        // What browsers ask for where JSON or a feed names no icon.
        get(config, "/favicon.ico", context -> context.status(302).header("Location", "/assets/icon.svg"));
        for (Route route : routes) {
            add(config, route, guard, responses);
        }
        config.routes.exception(WebProblem.class, (e, context) -> responses.problem(context, e));
        config.routes.exception(ChronicleException.class, (e, context) -> responses.problem(context, ofChronicle(e)));
        config.routes.exception(HttpResponseException.class, (e, context) -> responses.problem(context, ofHttp(e)));
        config.routes.exception(Exception.class, (e, context) -> responses.problem(context, unforeseen(e)));
    }

    private static void add(JavalinConfig config, Route route, Guard guard, Responses responses) {
        if (route instanceof Page page) {
            for (String ending : ENDINGS) {
                if (!ending.equals(".csv") || page.table()) {
                    get(config, address(page.path(), ending), context -> responses.page(context, page, ending));
                }
            }
        } else if (route instanceof Action action) {
            for (String ending : List.of(".json", "")) {
                config.routes.post(address(action.path(), ending), context -> {
                    guard.change(context, action.changes());
                    responses.action(context, action, ending);
                });
            }
        } else if (route instanceof Download download) {
            get(config, download.path(), context -> responses.download(context, download));
        }
    }

    /** HEAD gives the headers of GET; Jetty leaves the bytes away. */
    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static String address(String path, String ending) {
        return path.equals("/") && !ending.isEmpty() ? "/index" + ending : path + ending;
    }

    private static WebProblem ofChronicle(ChronicleException e) {
        int status = e.code().startsWith("CHR-00") && !e.code().equals("CHR-007") ? 500 : 400;
        return new WebProblem(status, e.code(), e.getMessage());
    }

    private static WebProblem ofHttp(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> WebProblem.missing("no such page");
            case 405 -> new WebProblem(405, "WEB-006", "this address does not take that method");
            case 413 ->
                new WebProblem(
                        413, "WEB-007", "too long; at most " + WebOptions.UPLOAD_MOST / 1_000_000 + " MB at a time");
            default -> new WebProblem(e.getStatus(), "WEB-008", String.valueOf(e.getMessage()));
        };
    }

    private static WebProblem unforeseen(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new WebProblem(500, "WEB-009", "the server failed (" + e + place + "); please report it");
    }

    /** Makes what the first readers of many pages would wait for. */
    public void warm() {
        for (Route route : routes) {
            if (route instanceof Page page && MAIN.contains(page.path())) {
                page.show(new Asked(page.path(), Map.of(), Map.of(), Texts.LANGUAGES.get(0), null));
            }
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** All addresses, for the test that each is documented. */
    List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        javalin.stop();
        editions.close();
    }
}
