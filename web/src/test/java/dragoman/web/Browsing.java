package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Debian's Chromium, driven by Playwright. A page that is opened here may ask nothing of any other machine, may complain of
 * nothing in the console, and must be usable by everybody as far as axe can tell.
 */
final class Browsing implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> GRAVE = List.of("serious", "critical");
    /** How long to let the browser go on before looking again, in milliseconds. */
    private static final double MOMENT = 5;

    private static final String DRAWN = "() => document.readyState === 'complete'"
            + " && [...document.querySelectorAll('.chart[data-chart]')].every(one => one.hidden || one.querySelector('canvas'))";

    private static final AxeRunOptions VIOLATIONS_ALONE = new AxeRunOptions();

    static {
        VIOLATIONS_ALONE.setResultTypes(List.of("violations"));
    }

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** How a reader looks at a page. */
    record View(int width, int height, String language, ColorScheme scheme) {
        static final View DESKTOP = new View(1280, 900, "en", ColorScheme.LIGHT);
        static final View PHONE = new View(390, 844, "ru", ColorScheme.LIGHT);

        /**
         * Desktop and phone, both languages, both themes: four views in which each of two goes with each of the others. With
         * {@code -Dviews=all} all eight.
         */
        static List<View> all() {
            List<View> views = new ArrayList<>(List.of(
                    DESKTOP,
                    PHONE,
                    new View(1280, 900, "ru", ColorScheme.DARK),
                    new View(390, 844, "en", ColorScheme.DARK)));
            if ("all".equals(System.getProperty("views"))) {
                views.add(new View(1280, 900, "en", ColorScheme.DARK));
                views.add(new View(1280, 900, "ru", ColorScheme.LIGHT));
                views.add(new View(390, 844, "en", ColorScheme.LIGHT));
                views.add(new View(390, 844, "ru", ColorScheme.DARK));
            }
            return views;
        }

        String name() {
            return (width < 600 ? "phone" : "desktop") + "-" + language + "-"
                    + scheme.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where the browser is; empty where there is none. */
    static String place() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElse("");
    }

    /** Starts the browser. */
    static Browsing start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(place()))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Browsing(playwright, browser);
    }

    /** A reader's window. What goes wrong in it is told when it is closed. */
    Window window(View view) {
        return new Window(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), view.height())
                        .setLocale(view.language())
                        .setColorScheme(view.scheme())),
                view);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A window in which pages are looked at. */
    static final class Window implements AutoCloseable {
        private final BrowserContext context;
        private final View view;
        private final Page page;
        private final Set<Request> asked = new HashSet<>();
        private final List<String> faults = new ArrayList<>();

        private Window(BrowserContext context, View view) {
            this.context = context;
            this.view = view;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    faults.add("console: " + message.text() + " at " + page.url());
                }
            });
            page.onPageError(error -> faults.add("script: " + error + " at " + page.url()));
            context.onRequestFinished(asked::remove);
            context.onRequestFailed(asked::remove);
            context.onRequest(request -> {
                asked.add(request);
                if (!request.url().startsWith("http://127.0.0.1:")
                        && !request.url().startsWith("data:")) {
                    faults.add("asks elsewhere: " + request.url());
                }
            });
        }

        /** Opens a page of the sample site. */
        Page open(String path) {
            page.navigate(SampleSite.address(path));
            settle();
            return page;
        }

        /** Waits until nothing that the page asked for is on its way and its charts are drawn, or hidden for want of numbers. */
        private void settle() {
            page.waitForFunction(DRAWN);
            while (!asked.isEmpty()) {
                page.waitForTimeout(MOMENT);
            }
        }

        /** Opens any address; {@code null} where it is a file that the browser does not show. */
        com.microsoft.playwright.@org.jspecify.annotations.Nullable Page at(String address) {
            try {
                page.navigate(address);
                return page;
            } catch (com.microsoft.playwright.PlaywrightException e) {
                if (String.valueOf(e.getMessage()).contains("Download is starting")) {
                    return null;
                }
                throw e;
            }
        }

        /** Takes back complaints that are meant to be made: a page that says that there is nothing, for instance. */
        void forgive(String words) {
            faults.removeIf(fault -> fault.contains(words));
        }

        /** What axe finds grave in the page as it stands, and whether it is wider than the window. */
        void look(String name) {
            settle();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + view.name() + ".png"))
                    .setFullPage(view.equals(View.DESKTOP) || view.equals(View.PHONE)));
            // Legacy: looks at this page alone, which has no frames, instead of opening another to put frames' findings
            // together.
            new AxeBuilder(page)
                    .options(VIOLATIONS_ALONE).setLegacyMode(true).analyze().getViolations().stream()
                            .filter(found -> GRAVE.contains(found.getImpact()))
                            .forEach(found -> faults.add("axe: " + found.getId() + " " + found.getHelp() + " in "
                                    + found.getNodes().get(0).getHtml() + " ("
                                    + found.getNodes().size() + " places) at " + page.url() + " " + view.name()));
            Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) wide).intValue() > 1) {
                faults.add("wider than the window by " + wide + " at " + page.url() + " " + view.name());
            }
        }

        @Override
        public void close() {
            context.close();
            assertThat(faults).isEmpty();
        }
    }
}
