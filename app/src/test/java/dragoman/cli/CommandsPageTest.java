package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/commands.md is what the commands say of themselves; {@code bin/golden} rewrites it. */
class CommandsPageTest {
    private static final String[][] COMMANDS = {
        {},
        {"read"},
        {"ingest"},
        {"reread"},
        {"timeline"},
        {"dyad"},
        {"compare"},
        {"actor"},
        {"said"},
        {"promises"},
        {"background"},
        {"serve"},
        {"search"},
        {"stats"},
        {"correct"},
        {"join"},
        {"split"},
        {"corrections"},
        {"export"},
        {"cite"},
        {"sql"},
        {"index"},
        {"demo"},
        {"eval"},
        {"lexicon", "check"},
    };

    @Test
    void thePageShowsEveryCommandsHelp() throws IOException {
        StringBuilder page =
                new StringBuilder("# Commands\n\nMade by `bin/golden` from what the commands say of themselves.\n");
        for (String[] command : COMMANDS) {
            String[] help = java.util.Arrays.copyOf(command, command.length + 1);
            help[command.length] = "--help";
            String name = ("dragoman " + String.join(" ", command)).strip();
            page.append("\n## ").append(name).append("\n\n    ");
            page.append(Captured.run(help)
                            .out
                            .stripTrailing()
                            .replace("\n", "\n    ")
                            .replaceAll("(?m) +$", ""))
                    .append('\n');
        }
        Path file = root().resolve("docs/commands.md");
        if ("update".equals(System.getProperty("dragoman.golden"))) {
            Files.writeString(file, page);
        }
        assertThat(file).content().isEqualTo(page.toString());
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs/errors.md")) ? here : here.getParent();
    }
}
