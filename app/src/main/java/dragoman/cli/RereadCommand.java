package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Ingest;
import dragoman.chronicle.KeptArticles;
import dragoman.chronicle.Settling;
import dragoman.chronicle.store.KeptRows;
import dragoman.desk.ArticleIntake;
import dragoman.desk.Parallel;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman reread}: the chronicle's articles, read anew by a better reader. */
@Command(
        name = "reread",
        description = "Reads all articles of the chronicle anew, with the reader and lexicon of today.",
        footer = {
            "",
            "Corrections stay: they name acts by article and words. Can be stopped and run",
            "again at any moment."
        },
        mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
    private static final int BUNCH = 500;
    private final Surroundings around;

    @Option(names = "--threads", paramLabel = "N", description = "Read with so many threads; default: one a processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    ChronicleOptions chronicle = new ChronicleOptions();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    RereadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle opened = chronicle.existing();
                Ingest ingest = new Ingest(opened, Clock.systemUTC())) {
            ArticleIntake intake = new ArticleIntake(options.reader(), options.source(), Version.text());
            int read = 0;
            try (Parallel<KeptArticles.Kept, KeptRows> all =
                    new Parallel<>(Math.max(1, threads), intake::again, new Replacer(ingest))) {
                KeptArticles articles = new KeptArticles(opened);
                List<KeptArticles.Kept> bunch = articles.after("", BUNCH);
                while (!bunch.isEmpty()) {
                    bunch.forEach(all::give);
                    read += bunch.size();
                    bunch = articles.after(bunch.get(bunch.size() - 1).id(), BUNCH);
                }
            }
            ingest.commit();
            Settling.Summary settled = new Settling(opened).settle();
            around.out()
                    .println(ReadingText.counted(read, "article") + " read anew; the chronicle " + chronicle.file
                            + " holds " + ReadingText.counted(settled.events(), "event"));
        }
        around.out().flush();
        return Dragoman.DONE;
    }

    /** Puts new rows in the place of old ones. */
    private record Replacer(Ingest ingest) implements Parallel.Taker<KeptArticles.Kept, KeptRows> {
        @Override
        public void done(KeptArticles.Kept article, KeptRows rows) {
            ingest.replace(rows);
        }

        @Override
        public void failed(KeptArticles.Kept article, Throwable why) {
            throw Refusal.ofReader(article.article().id(), why);
        }
    }
}
