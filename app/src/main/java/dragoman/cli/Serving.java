package dragoman.cli;

import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.index.SearchQuery;
import dragoman.desk.Desk;
import dragoman.web.WebOptions;
import dragoman.web.WebServer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves a desk until the process is ended from outside, and then closes both, so that the chronicle's file is whole. */
final class Serving {
    private static final long CLOSING_MOST = 5_000;

    private final Surroundings around;

    Serving(Surroundings around) {
        this.around = around;
    }

    /**
     * Serves; returns when the process ends.
     *
     * @param shown what is served, for the user
     * @param browser whether to open the first page in the user's browser
     */
    void serve(WebOptions options, Desk desk, String shown, boolean browser) throws InterruptedException {
        try (WebServer server = WebServer.start(options, desk)) {
            server.warm();
            String address = "http://" + options.host() + ":" + server.port() + "/";
            around.out().println(address + " shows " + shown + "; Ctrl+C stops");
            around.out().flush();
            if (options.open() && options.token() == null) {
                around.complain("NOTE", options.host(), "others reach it; without --token nobody can correct or add");
            }
            warm(desk);
            if (browser) {
                open(address);
            }
            untilStopped();
        }
    }

    /** Makes what the first reader of a page would wait for: the search index most of all. */
    private void warm(Desk desk) {
        Thread warming = new Thread(
                () -> {
                    try {
                        desk.search(SearchQuery.of(""));
                    } catch (ChronicleException e) {
                        around.complain(e.code(), "search", e.getMessage());
                    }
                },
                "warming");
        warming.setDaemon(true);
        warming.start();
    }

    private static void untilStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            try {
                main.join(CLOSING_MOST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        stopped.await();
    }

    /** Asks the desktop to show the address; where there is none, the user has it from the line above. */
    private void open(String address) {
        List<String> command = opener(address);
        if (command == null) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            around.complain("NOTE", address, "no browser could be opened; open it yourself");
        }
    }

    private @Nullable List<String> opener(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open", address);
        }
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        boolean desktop = around.environment().containsKey("DISPLAY")
                || around.environment().containsKey("WAYLAND_DISPLAY");
        return desktop ? List.of("xdg-open", address) : null;
    }
}
