package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Parties;
import dragoman.views.Timeline;
import dragoman.views.Who;
import dragoman.words.NameTable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman timeline}: what one did, or what two did to each other, in time order. */
@Command(
        name = "timeline",
        description = "Shows what an actor did, or two did to each other, in time order.",
        footer = {
            "",
            "A state is named by ISO code, COW number or name in Russian or English; others",
            "by name, a person also by surname. An event dated by a month or year stands",
            "before the days in it. Below the words stands the event's id, which `dragoman",
            "compare` takes, and where the words stand."
        },
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "A", description = "Whom it is about.")
    String a = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "The other; the order makes no difference.")
    @Nullable
    String b;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many events, the latest; default: all.")
    int limit;

    @Option(names = "--undated", description = "Show the events without a date, too, apart at the end.")
    boolean undated;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    TimelineCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Parties parties = new Parties(chronicle, NameTable.load());
            Who first = parties.resolve(a);
            Who second = b == null ? null : parties.resolve(b);
            Timeline timeline = new Timeline.Asked(first, second, question.question(), limit, undated).of(chronicle);
            answer.write(around, timeline, terminal -> new TimelineText(terminal, Labels.load()).of(timeline));
        }
        return Dragoman.DONE;
    }
}
