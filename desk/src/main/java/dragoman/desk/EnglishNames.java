package dragoman.desk;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What organisations and persons are called in English, where the lexicon knows it. Immutable. */
public final class EnglishNames {
    private final Map<String, String> names;

    private EnglishNames(Map<String, String> names) {
        this.names = names;
    }

    /** Reads the lexicon's {@code ru/names-in-english.tsv}; of several names the last is the fullest. */
    public static EnglishNames load(LexiconSource source) {
        Map<String, String> names = new HashMap<>();
        for (Line line : LexiconFile.lines(source, "ru/names-in-english.tsv")) {
            List<String> english = Line.items(line.cells().get(1));
            if (!english.isEmpty()) {
                names.put(line.cells().get(0), english.get(english.size() - 1));
            }
        }
        return new EnglishNames(Map.copyOf(names));
    }

    /** The English name; the name itself where none is known. */
    public String of(String name) {
        return names.getOrDefault(name, name);
    }
}
