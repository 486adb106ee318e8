package dragoman.cli;

import dragoman.language.load.LexiconSource;
import dragoman.reader.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all commands that read articles. */
final class ReaderOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Read with the lexicon in this folder instead of the one built in.")
    @Nullable
    Path lexicon;

    ReaderOptions() {}

    /** Where the lexicon's files come from. */
    LexiconSource source() {
        if (lexicon == null) {
            return LexiconSource.builtIn();
        }
        if (!Files.isDirectory(lexicon)) {
            throw new Refusal("IN-001", lexicon.toString(), "no such folder; expected a lexicon");
        }
        return LexiconSource.folder(lexicon);
    }

    /** A reader with the chosen lexicon. */
    Reader reader() {
        return Reader.load(source());
    }
}
