package dragoman.cli;

import dragoman.desk.Desk;
import dragoman.desk.Samples;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.web.WebOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman demo}: the sample articles, and the story that they tell together. */
@Command(
        name = "demo",
        description =
                "Reads the sample articles that come with Dragoman, shows the stories that they tell together, and"
                        + " opens their chronicle in the browser.",
        footer = {
            "",
            "Where the output is no terminal the stories are printed and that is all, unless",
            "--serve asks for the pages. Nothing is written to a disk. Try then:",
            "dragoman read --explain FILE"
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--all", description = "Show also acts without a date or not between states.")
    boolean all;

    @Option(names = "--articles", description = "Show every article's own reading, too.")
    boolean articles;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, the default), always or never.")
    Terminal.Colour colour = Terminal.Colour.AUTO;

    @Option(
            names = "--serve",
            negatable = true,
            paramLabel = "WHETHER",
            description = "Serve the chronicle of the samples as pages; default: where the output is a terminal.")
    @Nullable
    Boolean serve;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Port of the pages; default: a free one.")
    int port;

    @Mixin
    ReaderOptions options = new ReaderOptions();

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        Reader reader = options.reader();
        Terminal terminal = Terminal.of(colour, around.environment());
        Labels labels = Labels.load();
        StoryText story = new StoryText(terminal, labels, all);
        ReadingText reading = new ReadingText(terminal, labels, false);
        boolean first = true;
        for (Map.Entry<String, List<Article>> told : Samples.byStory().entrySet()) {
            List<Reading> readings =
                    told.getValue().parallelStream().map(reader::read).toList();
            around.out().print(first ? "" : "\n\n");
            first = false;
            if (articles) {
                readings.forEach(one -> around.out().print(reading.of(one) + "\n"));
            }
            around.out().print(story.of(told.getKey(), readings));
        }
        around.out().flush();
        if (serve == null ? Terminal.isTerminal(around.environment()) : serve) {
            pages(reader);
        }
        return Dragoman.DONE;
    }

    private void pages(Reader reader) throws InterruptedException {
        List<Article> articles =
                Samples.byStory().values().stream().flatMap(List::stream).toList();
        around.out().println();
        try (Desk desk = Desk.inMemory(reader, articles)) {
            new Serving(around).serve(WebOptions.loopback(port), desk, "the chronicle of these articles", true);
        }
    }
}
