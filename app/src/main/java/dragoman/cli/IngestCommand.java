package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Ingest;
import dragoman.chronicle.Settling;
import dragoman.chronicle.store.KeptRows;
import dragoman.desk.ArticleIntake;
import dragoman.desk.Later;
import dragoman.desk.Parallel;
import dragoman.text.Article;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ingest}: articles into the chronicle. */
@Command(
        name = "ingest",
        description = "Reads articles and takes them into the chronicle.",
        footer = {
            "",
            "An article that was taken in before changes nothing, so an interrupted run is",
            "gone on with by the same command. Articles that cannot be read are set aside",
            "with their reason (`dragoman stats` counts them) and stop nothing."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;
    private final Surroundings around;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Text files, .json or .jsonl files, folders of them, or - for standard input.")
    List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Days.class,
            description = "Day of publication (YYYY-MM-DD) of the articles that do not tell theirs.")
    @Nullable
    LocalDate published;

    @Option(names = "--threads", paramLabel = "N", description = "Read with so many threads; default: one a processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    @Mixin
    ChronicleOptions chronicleOptions = new ChronicleOptions();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    IngestCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = chronicleOptions.write()) {
            return ingest(chronicle);
        }
    }

    private int ingest(Chronicle chronicle) {
        // Loaded with the first article that is not known.
        Supplier<ArticleIntake> intake =
                new Later<>(() -> new ArticleIntake(options.reader(), options.source(), Version.text()));
        try (Ingest ingest = new Ingest(chronicle, Clock.systemUTC());
                Progress progress = new Progress(around, quiet)) {
            progress.expect(inputs);
            IntakeTaker taker = new IntakeTaker(around, ingest, progress);
            Inputs files = new Inputs(around.in());
            try (Parallel<Inputs.Item, Taken> all = new Parallel<>(
                    Math.max(1, Math.min(threads, MOST_THREADS)), item -> take(item, ingest, intake), taker)) {
                for (String input : inputs) {
                    files.each(input, all::give);
                }
            }
            ingest.commit();
            progress.settling();
            Settling.Summary settled = new Settling(chronicle).settle();
            progress.close();
            tell(taker, ingest, settled);
            return taker.failed() == 0 ? Dragoman.DONE : Dragoman.FAILED;
        }
    }

    /** Runs in many threads. */
    private Taken take(Inputs.Item item, Ingest ingest, Supplier<ArticleIntake> intake) {
        Article article = item.article();
        if (article == null) {
            return Taken.NOTHING;
        }
        Article given = article.published() == null ? article.publishedOn(published) : article;
        if (ingest.knows(given)) {
            return new Taken(given, null, List.of());
        }
        ArticleIntake.Taken taken = intake.get().take(given);
        return new Taken(given, taken.rows(), taken.notes());
    }

    private void tell(IntakeTaker taker, Ingest ingest, Settling.Summary settled) {
        StringBuilder told = new StringBuilder()
                .append(ReadingText.counted(ingest.added(), "article"))
                .append(" taken in");
        if (ingest.known() > 0) {
            told.append(", ").append(ingest.known()).append(" known before");
        }
        if (taker.failed() > 0) {
            told.append(", ").append(taker.failed()).append(" set aside");
        }
        told.append("; the chronicle ")
                .append(chronicleOptions.file)
                .append(" holds ")
                .append(ReadingText.counted(settled.events(), "event"))
                .append(" of ")
                .append(ReadingText.counted(settled.articles(), "article"));
        around.out().println(told);
    }

    /**
     * One article, ready to be written.
     *
     * @param article as it was given; {@code null} where there was none
     * @param rows its rows; {@code null} where it was known before or could not be read
     * @param notes what the reader could not do and why
     */
    record Taken(@Nullable Article article, @Nullable KeptRows rows, List<String> notes) {
        static final Taken NOTHING = new Taken(null, null, List.of());
    }
}
