package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.export.Citation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman cite}: how to cite the program, the codebooks and the chronicle. */
@Command(
        name = "cite",
        description = "Shows how to cite the program, the codebooks and the chronicle, as BibTeX.",
        footer = {
            "",
            "The chronicle's version is made from its articles, the readers that read them",
            "and the corrections: who takes in the same articles, in whatever order, gets",
            "the same version."
        },
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
    private static final String NAME = "dragoman ";
    private final Surroundings around;

    @Mixin
    ChronicleOptions options = new ChronicleOptions();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    CiteCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String program = new Version().getVersion()[0].substring(NAME.length());
        try (Chronicle chronicle = options.read()) {
            Citation citation = Citation.of(chronicle, program);
            answer.write(around, citation, terminal -> List.of(citation.bibtex()));
        }
        return Dragoman.DONE;
    }
}
