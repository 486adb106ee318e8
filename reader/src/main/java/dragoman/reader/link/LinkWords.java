package dragoman.reader.link;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.reading.Link;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that tie acts or rank them, from {@code links.tsv}. Immutable, shared by threads. */
public final class LinkWords {
    private final Map<String, Link.Kind> kinds = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> counts = new HashSet<>();

    private LinkWords() {}

    /** Reads the words of a language. */
    public static LinkWords load(LexiconSource source, String language) {
        LinkWords words = new LinkWords();
        for (Line line : LexiconFile.lines(source, language + "/links.tsv")) {
            List<String> cells = line.cells();
            for (String item : Line.items(cells.get(1))) {
                words.add(cells.get(0), item);
            }
        }
        return words;
    }

    private void add(String kind, String item) {
        switch (kind) {
            case "rank" -> {
                int equals = item.indexOf('=');
                ranks.put(item.substring(0, equals), Integer.valueOf(item.substring(equals + 1)));
            }
            case "condition" -> conditions.add(item);
            case "measure" -> measures.add(item);
            case "count" -> counts.add(item);
            default -> kinds.put(item, Link.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
    }

    /** What a preposition before an act says of its tie to the act above; {@code null} for nothing. */
    Link.@Nullable Kind kind(String preposition) {
        return kinds.get(preposition);
    }

    /** The rank that a word gives; {@code null} for none. */
    @Nullable
    Integer rank(String lemma) {
        return ranks.get(lemma);
    }

    /** Whether after a rank these words say by what it is one: "second by size", but not "second by count". */
    boolean measure(String preposition, String noun) {
        return measures.contains(preposition) && !counts.contains(noun);
    }

    /** Whether the words open a condition. */
    boolean condition(String words) {
        return conditions.contains(words);
    }
}
