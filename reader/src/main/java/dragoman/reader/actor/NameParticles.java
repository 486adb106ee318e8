package dragoman.reader.actor;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small words inside persons' names. */
final class NameParticles {
    private static final String POST = "post";

    private final Set<String> inside = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    private NameParticles() {}

    /** Reads the table. */
    static NameParticles load(LexiconSource source, String path) {
        NameParticles particles = new NameParticles();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            Set<String> kind = Cells.at(cells, 1).equals(POST) ? particles.after : particles.inside;
            for (String word : cells.get(0).split(" ")) {
                kind.add(word);
            }
        }
        return particles;
    }

    /** Whether the word, in lower case, stands between the words of a name. */
    boolean inside(String lower) {
        return inside.contains(lower);
    }

    /** Whether the word, in lower case, ends a name. */
    boolean after(String lower) {
        return after.contains(lower);
    }
}
