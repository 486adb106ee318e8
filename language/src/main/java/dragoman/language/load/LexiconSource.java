package dragoman.language.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where lexicon files come from. Paths are relative, with slashes: {@code ru/frames/consult.txt}. */
@FunctionalInterface
public interface LexiconSource {
    /**
     * Opens a file.
     *
     * @throws FileNotFoundException where there is none of that name
     */
    InputStream open(String path) throws IOException;

    /** The lexicon that was built in. */
    static LexiconSource builtIn() {
        return path -> {
            InputStream in = LexiconSource.class.getResourceAsStream("/dragoman/lexicon/" + path);
            if (in == null) {
                throw new FileNotFoundException("lexicon has no file " + path);
            }
            return in;
        };
    }

    /** A lexicon in a folder, for those who edit it. */
    static LexiconSource folder(Path folder) {
        return path -> Files.newInputStream(folder.resolve(path));
    }
}
