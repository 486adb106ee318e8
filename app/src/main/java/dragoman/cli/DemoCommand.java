package dragoman.cli;

import dragoman.desk.Samples;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman demo}: the sample articles, and the story that they tell together. */
@Command(
        name = "demo",
        description =
                "Reads the sample articles that come with Dragoman and shows the stories that they tell together.",
        footer = {"", "Try then: dragoman read --explain FILE"},
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

    @Mixin
    ReaderOptions options = new ReaderOptions();

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
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
        return Dragoman.DONE;
    }
}
