package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.views.CorrectionList;
import dragoman.views.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman corrections}: what people changed. */
@Command(
        name = "corrections",
        description = "Lists what people corrected, or writes the corrected articles as gold for `eval`.",
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Write the corrected articles and their events to this folder, for `dragoman eval DIR`.")
    @Nullable
    Path gold;

    @Mixin
    ChronicleOptions chronicle = new ChronicleOptions();

    @Mixin
    AnswerOptions answers = new AnswerOptions();

    CorrectionsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Chronicle opened = chronicle.read()) {
            Path folder = gold;
            if (folder != null) {
                write(GoldArticle.of(opened), folder);
            } else {
                CorrectionList list = CorrectionList.of(opened);
                answers.write(around, list, terminal -> lines(list, terminal));
            }
        }
        return Dragoman.DONE;
    }

    private void write(List<GoldArticle> articles, Path folder) {
        try {
            Files.createDirectories(folder.resolve("docs"));
            Files.createDirectories(folder.resolve("gold"));
            for (GoldArticle article : articles) {
                Files.writeString(folder.resolve("docs").resolve(article.article() + ".txt"), article.text());
                Files.writeString(folder.resolve("gold").resolve(article.article() + ".json"), article.json() + "\n");
            }
        } catch (IOException e) {
            throw new Refusal("IN-008", folder.toString(), "cannot be written (" + e.getMessage() + ")");
        }
        around.out().println(ReadingText.counted(articles.size(), "corrected article") + " written to " + folder);
        around.out().flush();
    }

    private static List<String> lines(CorrectionList list, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        if (list.items().isEmpty()) {
            lines.add("nothing was corrected");
        }
        for (CorrectionList.Item item : list.items()) {
            String what = item.field() == null ? item.kind() : item.field() + "=" + item.value();
            StyledText line = new StyledText()
                    .add(item.number() + "  ", Style.PLAIN)
                    .add(what, Style.BOLD)
                    .add("  " + item.made() + (item.by() == null ? "" : " by " + item.by()), Style.DIM)
                    .add("  " + item.type() + " «" + item.evidence().text() + "»", Style.PLAIN)
                    .add(item.note() == null ? "" : "  (" + item.note() + ")", Style.DIM);
            lines.addAll(line.lines(terminal, 3, true));
        }
        return lines;
    }
}
