package dragoman.language.load;

import java.util.ArrayList;
import java.util.List;

/** Errors found while loading lexicon files, collected so that one run names many. Not thread-safe. */
public final class Problems {
    private static final int MOST = 50;
    private final List<String> found = new ArrayList<>();

    /** Notes an error: permanent code, the line, what was got and what was expected. */
    public void add(String code, Line line, String message) {
        if (found.size() < MOST) {
            found.add(code + " " + line.file() + ":" + line.number() + " " + message);
        }
    }

    /** What was found, in order. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /**
     * Fails where anything was found.
     *
     * @throws LexiconException naming every error
     */
    public void failIfAny() {
        if (!found.isEmpty()) {
            throw new LexiconException(String.join("\n", found));
        }
    }
}
