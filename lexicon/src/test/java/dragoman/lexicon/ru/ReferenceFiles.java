package dragoman.lexicon.ru;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the reference data, which are no part of the project: DRAGOMAN_DATA, or shared/data beside a folder above. */
final class ReferenceFiles {
    private ReferenceFiles() {}

    /** The file or folder of that name; empty where the data are not here. */
    static Optional<Path> find(String name) {
        String told = System.getenv("DRAGOMAN_DATA");
        if (told != null) {
            return Optional.of(Path.of(told, name)).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
