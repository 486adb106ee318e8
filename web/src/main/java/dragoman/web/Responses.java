package dragoman.web;

import dragoman.desk.Desk;
import dragoman.views.AnswerCsv;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Turns what pages and actions give into responses. Thread-safe. */
final class Responses {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String YEAR = "public, max-age=31536000, immutable";
    /** Endings of what no person looks at: troubles with them are told as JSON. */
    private static final List<String> PROGRAMS = List.of(
            ".json", ".csv", ".jsonl", ".atom", ".yaml", ".parquet", ".gdelt", ".timelinejs", ".gexf", ".tsv", ".dot");

    private static final List<String> ENDINGS = List.of(".json", ".csv");

    private static final int COOKIE_AGE = 31_536_000;
    /** Who changed the chronicle is remembered so long, in seconds, to be shown what came of it. */
    private static final int CHANGE_AGE = 600;

    private static final String EDITION = "edition";

    private final Desk desk;
    private final Naming names;
    private final Assets assets;
    private final boolean open;
    private final Map<String, Texts> texts = Texts.load();
    private final Rendering rendering = new Rendering();
    private final Editions editions;
    private final Kept kept;
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Responses(Desk desk, Editions editions, Naming names, Assets assets, WebOptions options) {
        this.desk = desk;
        this.editions = editions;
        this.kept = new Kept(editions);
        this.names = names;
        this.assets = assets;
        this.open = options.open();
    }

    // ---------------------------------------------------------------------------------------------------------- pages

    void page(Context context, Page page, String ending) {
        Asked asked = asked(context, ending, context.queryParamMap(), null);
        String theme = remembered(context, "theme", Site.THEMES, "auto");
        Kept.Key key = new Kept.Key(address(context), asked.language(), theme);
        long demanded = demanded(context);
        editions.needed(demanded);
        Kept.Body body = page.kept()
                ? kept.get(key, demanded, edition -> inTurn(page, asked, ending, theme, edition))
                : body(page, page.show(asked), asked, ending, theme);
        context.header("ETag", body.tag());
        if (body.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Cookie, Accept-Language");
        if (body.next() != null) {
            context.header("Link", "<" + body.next() + ">; rel=\"next\"");
        }
        context.contentType(body.type()).result(body.bytes());
    }

    /**
     * The edition that a request asks for at least: after a change of its own the one that came of it; the newest where it
     * wants no stored answer.
     */
    private long demanded(Context context) {
        String stored = context.header("Cache-Control");
        if (stored != null && (stored.contains("no-cache") || stored.contains("max-age=0"))) {
            return desk.edition();
        }
        String own = context.cookie(EDITION);
        return own != null && own.matches("[0-9]{1,9}") ? Math.min(Long.parseLong(own), desk.edition()) : 0;
    }

    private static String address(Context context) {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    /** As many pages are made at once as there are processors: more would only make all of them late. */
    private Kept.Body inTurn(Page page, Asked asked, String ending, String theme, long edition) {
        turns.acquireUninterruptibly();
        try {
            long known = page.edition(edition);
            return body(page, page.show(asked), asked, ending, theme).of(known);
        } finally {
            turns.release();
        }
    }

    private Kept.Body body(Page page, Shown shown, Asked asked, String ending, String theme) {
        byte[] bytes = bytes(page, shown, asked, ending, theme);
        String type = ending.equals(".json") ? JSON : ending.equals(".csv") ? CSV : HTML;
        return new Kept.Body(0, type, bytes, Assets.tagOf(bytes), next(shown, asked.link(), ending));
    }

    /** The address of a list's next page in the same form, which programs and browsers alike find in a header. */
    private static @Nullable String next(Shown shown, Link link, String ending) {
        if (!(shown.json() instanceof Listing list) || list.next() == null || ending.equals(".csv")) {
            return null;
        }
        return ending.isEmpty() ? link.after(list.next()) : Envelope.nextAddress(link, list.next());
    }

    private byte[] bytes(Page page, Shown shown, Asked asked, String ending, String theme) {
        return switch (ending) {
            case ".json" -> (Envelope.of(shown.json(), asked.link()) + "\n").getBytes(StandardCharsets.UTF_8);
            case ".csv" -> {
                if (shown.table() == null) {
                    throw WebProblem.missing("this page has no table");
                }
                yield AnswerCsv.of(shown.table()).getBytes(StandardCharsets.UTF_8);
            }
            default -> rendering.page(shown.template(), site(asked, theme, page.table()), shown.model());
        };
    }

    private Site site(Asked asked, String theme, boolean table) {
        return new Site(words(asked.language()), names, theme, asked.link(), table, assets, open);
    }

    private Texts words(String language) {
        Texts words = texts.get(language);
        if (words == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return words;
    }

    // -------------------------------------------------------------------------------------------- actions, downloads

    void action(Context context, Action action, String ending) {
        Asked asked = asked(context, ending, formParameters(context), upload(context));
        Action.Outcome outcome = action.run(asked);
        context.header("Cache-Control", "no-store");
        if (action.changes()) {
            context.res()
                    .addHeader(
                            "Set-Cookie",
                            EDITION + "=" + desk.edition() + "; Path=/; Max-Age=" + CHANGE_AGE
                                    + "; HttpOnly; SameSite=Lax");
        }
        if (outcome instanceof Action.Moved moved) {
            if (ending.equals(".json")) {
                context.contentType(JSON).result(Envelope.of(moved.json(), asked.link()) + "\n");
            } else {
                context.status(303).header("Location", moved.address());
            }
        } else if (outcome instanceof Action.Answered answered) {
            Shown shown = answered.page();
            if (ending.equals(".json")) {
                context.contentType(JSON).result(Envelope.of(shown.json(), asked.link()) + "\n");
            } else {
                String theme = remembered(context, "theme", Site.THEMES, "auto");
                Site site = site(asked, theme, false);
                context.contentType(HTML).result(rendering.page(shown.template(), site, shown.model()));
            }
        }
    }

    private static Map<String, List<String>> formParameters(Context context) {
        Map<String, List<String>> all = new LinkedHashMap<>(context.queryParamMap());
        if (context.isMultipartFormData() || context.isFormUrlencoded()) {
            all.putAll(context.formParamMap());
            all.remove(Guard.TOKEN);
        }
        return all;
    }

    private static Asked.@Nullable Upload upload(Context context) {
        if (context.isMultipartFormData()) {
            for (UploadedFile file : context.uploadedFiles()) {
                if (file.size() > 0) {
                    return new Asked.Upload(file.filename(), content(file));
                }
            }
            return null;
        }
        byte[] body = context.isFormUrlencoded() ? new byte[0] : context.bodyAsBytes();
        return body.length == 0 ? null : new Asked.Upload("request", body);
    }

    private static byte[] content(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readNBytes(WebOptions.UPLOAD_MOST);
        } catch (IOException e) {
            throw new WebProblem(400, "WEB-008", "the upload broke off (" + e.getMessage() + ")");
        }
    }

    void download(Context context, Download download) throws IOException {
        editions.needed(demanded(context));
        Download.Body body = download.body(asked(context, "", context.queryParamMap(), null));
        context.contentType(body.type());
        if (body.name() != null) {
            context.header("Content-Disposition", "attachment; filename=\"" + body.name() + "\"");
        }
        if (context.method() != HandlerType.HEAD) {
            body.content().writeTo(context.outputStream());
        }
    }

    void asset(Context context) {
        Assets.Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw WebProblem.missing("no such file");
        }
        context.header("Cache-Control", asset.tag().equals(context.queryParam("v")) ? YEAR : "no-cache");
        context.header("ETag", '"' + asset.tag() + '"');
        String accepted = context.header("Accept-Encoding");
        context.contentType(asset.type());
        context.disableCompression();
        if (accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip").result(asset.zipped());
        } else {
            context.result(asset.bytes());
        }
    }

    // ------------------------------------------------------------------------------------------------------- problems

    /** As JSON for programs, as a page that keeps the reader's filters for people. */
    void problem(Context context, WebProblem problem) {
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        String path = context.path();
        Link elsewhere = problem.elsewhere();
        if (elsewhere != null) {
            String ending = ENDINGS.stream().filter(path::endsWith).findFirst().orElse("");
            context.header("Location", ending.isEmpty() ? elsewhere.toString() : elsewhere.as(ending.substring(1)));
        }
        if (PROGRAMS.stream().anyMatch(path::endsWith)) {
            context.contentType(JSON).result(Envelope.of(problem) + "\n");
            return;
        }
        Asked asked = asked(context, "", context.queryParamMap(), null);
        Site site = site(asked, remembered(context, "theme", Site.THEMES, "auto"), false);
        Shown own = problem.page();
        String template = own == null ? "problem" : own.template();
        context.contentType(HTML)
                .result(rendering.page(template, site, own == null ? new Problem(problem) : own.model()));
    }

    // -------------------------------------------------------------------------------------------------------- reading

    private static Asked asked(
            Context context, String ending, Map<String, List<String>> parameters, Asked.@Nullable Upload upload) {
        String path = context.path();
        if (!ending.isEmpty() && path.endsWith(ending)) {
            path = path.substring(0, path.length() - ending.length());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        if (!context.endpoints().list().isEmpty()) {
            parts.putAll(context.pathParamMap());
        }
        return new Asked(path.equals("/index") ? "/" : path, parts, bounded(parameters), language(context), upload);
    }

    private static Map<String, List<String>> bounded(Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> kept.put(name, new ArrayList<>(values)));
        return kept;
    }

    private static String language(Context context) {
        String accepted = context.header("Accept-Language");
        boolean own = accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("ru");
        return remembered(context, "lang", Texts.LANGUAGES, own ? "ru" : "en");
    }

    /** What the address asks for, which is remembered; else what was remembered; else what is usual. */
    private static String remembered(Context context, String name, List<String> known, String usual) {
        String asked = context.queryParam(name);
        if (asked != null && known.contains(asked)) {
            context.res()
                    .addHeader("Set-Cookie", name + "=" + asked + "; Path=/; Max-Age=" + COOKIE_AGE + "; SameSite=Lax");
            return asked;
        }
        String cookie = context.cookie(name);
        return cookie != null && known.contains(cookie) ? cookie : usual;
    }
}
