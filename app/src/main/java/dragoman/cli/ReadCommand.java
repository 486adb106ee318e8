package dragoman.cli;

import dragoman.desk.Later;
import dragoman.desk.Parallel;
import dragoman.formats.EventCsv;
import dragoman.formats.ReadingJson;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman read}: articles to readings. */
@Command(
        name = "read",
        description = "Reads articles and shows the dated, attributed events that they tell.",
        footer = {
            "",
            "A text may begin with `date YYYY-MM-DD`, its day of publication. JSON and",
            "JSONL articles have a \"text\" and may have \"id\", \"date\", \"title\",",
            "\"publisher\", \"url\". Offsets in all formats are Unicode code points, end",
            "exclusive."
        },
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;
    private final Surroundings around;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Text files, .json or .jsonl files, folders of them, or - for standard input.")
    List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (for people, the default), json, jsonl (an article a line) or csv (an event a row).")
    Format format = Format.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Days.class,
            description = "Day of publication (YYYY-MM-DD) of the articles that do not tell theirs.")
    @Nullable
    LocalDate published;

    @Option(names = "--explain", description = "Name the frame, the code and the roles behind each event.")
    boolean explain;

    @Option(
            names = "--why",
            paramLabel = "WORDS",
            description = "Say of the sentences with these words which frames were tried, and why no act was found.")
    @Nullable
    String why;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, the default), always or never.")
    Terminal.Colour colour = Terminal.Colour.AUTO;

    @Option(names = "--threads", paramLabel = "N", description = "Read with so many threads; default: one a processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    /** How readings are written. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        CSV
    }

    ReadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (why != null && format != Format.TEXT) {
            throw new Refusal("USE-001", "dragoman read", "--why explains to people; leave --format out");
        }
        // Loaded with the first article, so that bad input is told at once.
        Supplier<Reader> reader = new Later<>(options::reader);
        Output output = new Output(around, format, alone());
        output.begin();
        Function<Reading, String> form = form();
        Function<Inputs.Item, Output.Block> work = item -> block(item, reader, form);
        Inputs files = new Inputs(around.in());
        try (Parallel<Inputs.Item, Output.Block> all =
                new Parallel<>(Math.max(1, Math.min(threads, MOST_THREADS)), work, output)) {
            for (String input : inputs) {
                files.each(input, item -> {
                    if (!output.broken()) {
                        all.give(item);
                    }
                });
            }
        }
        output.end();
        return output.failed() ? Dragoman.FAILED : Dragoman.DONE;
    }

    private Output.Block block(Inputs.Item item, Supplier<Reader> reader, Function<Reading, String> form) {
        Article article = item.article();
        if (article == null) {
            return Output.Block.NONE;
        }
        boolean undated = article.published() == null;
        Reading reading = reader.get().read(undated ? article.publishedOn(published) : article);
        boolean read = reading.article().language() != null;
        String shown = form.apply(reading) + (why == null ? "" : new WhyText(reader.get(), why).of(reading));
        return new Output.Block(shown, reading.notes(), read, reading.article().published() == null);
    }

    private Function<Reading, String> form() {
        return switch (format) {
            case TEXT -> new ReadingText(Terminal.of(colour, around.environment()), Labels.load(), explain)::of;
            case JSON -> ReadingJson::pretty;
            case JSONL -> ReadingJson::line;
            case CSV -> EventCsv::rows;
        };
    }

    /** Whether the arguments name one plain text, whose JSON form is an object and no array. */
    private boolean alone() {
        return inputs.size() == 1
                && (inputs.get(0).endsWith(".txt") || inputs.get(0).endsWith(".text"));
    }
}
