package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import dragoman.language.assembly.LanguageLoader;
import dragoman.language.load.LexiconSource;
import dragoman.views.Parties;
import dragoman.views.Question;
import dragoman.views.Said;
import dragoman.views.Who;
import dragoman.views.WordSearch;
import dragoman.words.LanguageKeys;
import dragoman.words.NameTable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman said}: what a person or a state's officials said. */
@Command(
        name = "said",
        description = "Shows what a person or a state's officials said, with denials beside what they deny.",
        footer = {
            "",
            "The latest comes first. A state stands for its officials. --about takes an actor,",
            "then acts that involve it count beside words that name it, or words in whatever",
            "grammatical form they stand."
        },
        mixinStandardHelpOptions = true)
final class SaidCommand implements Callable<Integer> {
    private static final String LANGUAGE = "ru";
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "WHO", description = "A person, an organisation or a state.")
    String name = "";

    @Option(names = "--about", paramLabel = "WHAT", description = "Only words about this actor, or with these words.")
    @Nullable
    String about;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Since.class,
            description = "First day of articles: YYYY-MM-DD, or a month or year from its beginning.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Since.Until.class,
            description = "Last day of articles: YYYY-MM-DD, or a month or year to its end.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = QuestionOptions.Types.class,
            description = "Only words that tell acts of these PLOVER types, a type with its mode after a dot.")
    List<String> types = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, 0 for all; default: ${DEFAULT-VALUE}.")
    int limit = 50;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    SaidCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Parties parties = new Parties(chronicle, NameTable.load());
            Who who = parties.resolve(name);
            Question question = new Question(since, until, types, List.of());
            Said said = new Said.Asked(who, question, about(parties), limit).of(chronicle);
            answer.write(around, said, terminal -> new SaidText(terminal).of(said));
        }
        return Dragoman.DONE;
    }

    private Said.@Nullable About about(Parties parties) {
        if (about == null) {
            return null;
        }
        LexiconSource source = LexiconSource.builtIn();
        LanguageKeys keys = LanguageKeys.load(source, LanguageLoader.load(source, LANGUAGE));
        try {
            Who actor = parties.resolve(about);
            return new Said.About(actor, new WordSearch(actor.name(), keys));
        } catch (ChronicleException e) {
            // Nobody of that name, or several: then the words themselves.
            return new Said.About(null, new WordSearch(about, keys));
        }
    }
}
