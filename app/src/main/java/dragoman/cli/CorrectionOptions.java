package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.Corrections;
import dragoman.chronicle.Settling;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands have that change what the chronicle says. */
final class CorrectionOptions {
    @Option(names = "--note", paramLabel = "WORDS", description = "Why; kept with the correction.")
    @Nullable
    String note;

    @Option(names = "--by", paramLabel = "NAME", description = "Who corrects; kept with the correction.")
    @Nullable
    String by;

    @Mixin
    ChronicleOptions chronicle = new ChronicleOptions();

    CorrectionOptions() {}

    /** Corrects, and works out what follows. */
    int change(Surroundings around, Consumer<Corrections> change) {
        try (Chronicle opened = chronicle.existing()) {
            change.accept(new Corrections(opened, Clock.systemUTC(), by));
            Settling.Summary settled = new Settling(opened).settle();
            around.out().println("done; the chronicle holds " + ReadingText.counted(settled.events(), "event"));
        }
        around.out().flush();
        return Dragoman.DONE;
    }
}
