package dragoman.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the reference data lies: {@code DRAGOMAN_DATA}, else {@code shared/data} beside the project or above it. */
public final class ReferenceData {
    private ReferenceData() {}

    /** The folder, empty where it is not there. */
    public static Optional<Path> folder() {
        String named = System.getenv("DRAGOMAN_DATA");
        if (named != null && Files.isDirectory(Path.of(named))) {
            return Optional.of(Path.of(named));
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path data = up.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }
}
