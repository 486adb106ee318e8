package dragoman.reader.event;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.reading.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where an empty side of an act is taken from, from {@code inherit.tsv}. Immutable, shared by threads. */
public final class InheritanceRules {
    /** Where a side is taken from. */
    enum From {
        VICTIM,
        PARTNER,
        PROTAGONIST,
        AUTHORITIES
    }

    private final Map<EventType, List<From>> sources = new EnumMap<>(EventType.class);
    private final Map<EventType, List<From>> targets = new EnumMap<>(EventType.class);

    private InheritanceRules() {}

    /**
     * Reads the rules of a language.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static InheritanceRules load(LexiconSource source, String language) {
        InheritanceRules rules = new InheritanceRules();
        Problems problems = new Problems();
        for (Line line : LexiconFile.lines(source, language + "/inherit.tsv")) {
            List<String> cells = line.cells();
            try {
                List<From> from = Line.items(cells.get(2)).stream()
                        .map(word -> From.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
                (cells.get(1).equals("source") ? rules.sources : rules.targets)
                        .put(EventType.valueOf(cells.get(0)), from);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add("LEX-031", line, "expected type, side and origins: " + e.getMessage());
            }
        }
        problems.failIfAny();
        return rules;
    }

    /** Rules by which nothing is taken from anywhere. */
    public static InheritanceRules none() {
        return new InheritanceRules();
    }

    List<From> source(EventType type) {
        return sources.getOrDefault(type, List.of());
    }

    List<From> target(EventType type) {
        return targets.getOrDefault(type, List.of());
    }
}
