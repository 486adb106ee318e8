package dragoman.cli;

import dragoman.desk.Desk;
import dragoman.web.WebOptions;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman serve}: the chronicle in the browser, and its HTTP API. */
@Command(
        name = "serve",
        description = "Serves the chronicle as pages for the browser and as an HTTP API.",
        footer = {
            "",
            "Pages are served to this machine alone (127.0.0.1) unless --host says otherwise;",
            "then corrections and uploads need the token of --token. Every page is also JSON",
            "(.json) and, where it is a table, CSV (.csv); /api describes all addresses. While",
            "the server runs, the chronicle's file is held by it. Ctrl+C stops it."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Port; 0 picks a free one; default: 8017.")
    int port = 8017;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to serve at; default: 127.0.0.1, this machine alone.")
    String host = WebOptions.LOOPBACK;

    @Option(
            names = "--token",
            paramLabel = "WORD",
            description = "What corrections and uploads need where others reach the server; default: the environment's"
                    + " DRAGOMAN_TOKEN. Without one they are refused there.")
    @Nullable
    String token;

    @Option(
            names = {"-o", "--open"},
            description = "Open the first page in your browser.")
    boolean open;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    ReaderOptions reader = new ReaderOptions();

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Refusal("USE-001", "--port", port + " is not between 0 and 65535");
        }
        String secret = token == null ? around.environment().get("DRAGOMAN_TOKEN") : token;
        try (Desk desk = new Desk(options.existing(), reader.source(), Version.text(), Clock.systemUTC())) {
            new Serving(around).serve(new WebOptions(host, port, secret), desk, options.file.toString(), open);
        }
        return Dragoman.DONE;
    }
}
