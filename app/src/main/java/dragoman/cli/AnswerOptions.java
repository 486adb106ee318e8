package dragoman.cli;

import dragoman.views.Answer;
import dragoman.views.AnswerCsv;
import dragoman.views.AnswerJson;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How an answer is written. */
final class AnswerOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default), json or csv.")
    Format format = Format.TABLE;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, the default), always or never.")
    Terminal.Colour colour = Terminal.Colour.AUTO;

    AnswerOptions() {}

    /** The forms of an answer. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    /** Writes the answer to standard output; for people as the given lines of text. */
    <A extends Answer> void write(Surroundings around, A answer, Function<Terminal, List<String>> forPeople) {
        switch (format) {
            case TABLE ->
                forPeople.apply(Terminal.of(colour, around.environment())).forEach(around.out()::println);
            case JSON -> around.out().println(AnswerJson.of(answer));
            case CSV -> around.out().print(AnswerCsv.of(answer));
        }
        around.out().flush();
    }
}
