package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.Parties;
import dragoman.views.Promises;
import dragoman.views.Question;
import dragoman.views.Who;
import dragoman.words.NameTable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code dragoman promises}: who promised what to whom, and what came of it. */
@Command(
        name = "promises",
        description = "Shows who promised what to whom, when and on what condition, and what came of it.",
        footer = {
            "",
            "A promise is kept or broken only where a later act of the promiser says so in",
            "the words of the promise; the act stands below it. Everything else is open, or",
            "repeated where the same is promised again."
        },
        mixinStandardHelpOptions = true)
final class PromisesCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            description = "Whose promises, and to whom; default: all.")
    @Nullable
    String a;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "The other; the order makes no difference.")
    @Nullable
    String b;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            converter = States.class,
            description = "Only open, kept, broken or repeated promises.")
    List<String> states = List.of();

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, the latest; default: all.")
    int limit;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    PromisesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read()) {
            Parties parties = new Parties(chronicle, NameTable.load());
            Who first = a == null ? null : parties.resolve(a);
            Who second = b == null ? null : parties.resolve(b);
            Question question = period.question(List.of(), List.of());
            Promises promises = new Promises.Asked(first, second, question, states, limit).of(chronicle);
            answer.write(around, promises, terminal -> new PromisesText(terminal, Labels.load()).of(promises));
        }
        return Dragoman.DONE;
    }

    /** What came of a promise. */
    static final class States implements ITypeConverter<String> {
        States() {}

        @Override
        public String convert(String value) {
            String state = value.toLowerCase(Locale.ROOT);
            if (!Promises.STATES.contains(state)) {
                throw new TypeConversionException(
                        "\"" + value + "\" is no state of promises; expected " + String.join(", ", Promises.STATES));
            }
            return state;
        }
    }
}
