package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.index.SearchIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman index}: what {@code dragoman search} looks words up in. */
@Command(
        name = "index",
        description = "Brings the index of words, beside the chronicle's file, up to date.",
        footer = {
            "",
            "`dragoman search` does so by itself. The index holds nothing that the",
            "chronicle does not: its folder may be deleted at any time."
        },
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--rebuild", description = "Make it anew.")
    boolean rebuild;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    IndexCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = options.read();
                SearchIndex index = new IndexOpening(around, chronicle).open(rebuild)) {
            around.out().println(CoverageText.counted((int) index.articles(), "article") + " in the index");
        }
        around.out().flush();
        return Dragoman.DONE;
    }
}
