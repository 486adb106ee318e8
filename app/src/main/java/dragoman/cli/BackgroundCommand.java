package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.note.NoteWriter;
import dragoman.reader.Reader;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.views.Background;
import dragoman.views.BackgroundChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman background}: the history that belongs to a new article. */
@Command(
        name = "background",
        description = "Writes the history that belongs to a new article: dated sentences in its"
                + " language, each with its sources, and whether what it calls the first was so.",
        footer = {
            "",
            "The note rests on what the chronicle read up to the article's day; the article",
            "itself need not be in it. An act that one clause tells whole is told in a",
            "sentence of our own, all others in the words of their source. A note is never",
            "filled up: where little is known, it is short."
        },
        mixinStandardHelpOptions = true)
final class BackgroundCommand implements Callable<Integer> {
    private static final int MOST = 12;
    private final Surroundings around;

    @Parameters(
            paramLabel = "FILE|-",
            description = "The new article: a text file, a .json file, or - for standard input.")
    String input = "";

    @Option(names = "--most", paramLabel = "N", description = "At most so many sentences, 1 to 12; default: 8.")
    int most = 8;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Days.class,
            description = "Day of publication (YYYY-MM-DD) where the article does not tell it.")
    @Nullable
    LocalDate published;

    @Mixin
    ChronicleOptions chronicleOptions = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    BackgroundCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (most < 1 || most > MOST) {
            throw new Refusal("ASK-041", "--most " + most, "not between 1 and " + MOST);
        }
        Article article = article();
        try (Chronicle chronicle = chronicleOptions.read()) {
            Reader reader = options.reader();
            Article dated = article.published() == null ? article.publishedOn(published) : article;
            Reading reading = reader.read(dated);
            if (reading.article().language() == null) {
                throw new Refusal("ASK-042", input, String.join("; ", reading.notes()) + "; no note can be written");
            }
            NoteWriter writer = NoteWriter.load(options.source(), reader.language());
            Background note = new BackgroundChoice(chronicle, writer, most).of(dated, reading);
            answer.write(around, note, terminal -> new BackgroundText(terminal).of(note));
        }
        return Dragoman.DONE;
    }

    private Article article() {
        List<Inputs.Item> items = new ArrayList<>();
        new Inputs(around.in()).each(input, items::add);
        Inputs.Item first = items.get(0);
        Article article = first.article();
        if (article == null) {
            throw new Refusal(first.code(), first.name(), first.problem());
        }
        if (items.size() > 1) {
            throw new Refusal("ASK-043", input, items.size() + " articles; give one");
        }
        return article;
    }
}
