package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Parties;
import dragoman.views.Profile;
import dragoman.views.Who;
import dragoman.words.NameTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman actor}: what the chronicle has of one actor. */
@Command(
        name = "actor",
        description = "Shows what the chronicle has of a state, person, organisation or group.",
        mixinStandardHelpOptions = true)
final class ActorCommand implements Callable<Integer> {
    private static final int MOST = 10;
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "NAME", description = "A name, a person's surname, a state's code, or an id.")
    String name = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many partners and latest events; default: " + MOST + ".")
    int limit = MOST;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    ActorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Who who = new Parties(chronicle, NameTable.load()).resolve(name);
            Profile profile = new Profile.Asked(who, question.question(), Math.max(1, limit)).of(chronicle);
            String time = CoverageText.time(question.question());
            answer.write(around, profile, terminal -> new ProfileText(terminal, Labels.load()).of(profile, time));
        }
        return Dragoman.DONE;
    }
}
