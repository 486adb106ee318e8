package dragoman.reader.event;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.reader.frame.Frame;
import dragoman.reading.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where an empty side of an act is taken from, from {@code inherit.tsv}. Immutable, shared by threads. */
public final class InheritanceRules {
    /** Where a side is taken from. */
    enum From {
        VICTIM,
        PARTNER,
        ABROAD,
        PROTAGONIST,
        OWN,
        CAPTOR,
        CULPRIT,
        AUTHORITIES
    }

    /** By type or by frame; what stands for a frame counts before what stands for its type. */
    private final Map<String, List<From>> sources = new HashMap<>();

    private final Map<String, List<From>> targets = new HashMap<>();

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
                List<From> from = cells.get(2).equals("-")
                        ? List.of()
                        : Line.items(cells.get(2)).stream()
                                .map(word -> From.valueOf(word.toUpperCase(Locale.ROOT)))
                                .toList();
                Map<String, List<From>> side = cells.get(1).equals("source") ? rules.sources : rules.targets;
                for (String key : Line.items(cells.get(0))) {
                    side.put(key.indexOf('/') < 0 ? EventType.valueOf(key).name() : language + '/' + key, from);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add("LEX-031", line, "expected types or frames, side and origins: " + e.getMessage());
            }
        }
        problems.failIfAny();
        return rules;
    }

    /** Rules by which nothing is taken from anywhere. */
    public static InheritanceRules none() {
        return new InheritanceRules();
    }

    List<From> source(Frame frame) {
        return of(sources, frame);
    }

    List<From> target(Frame frame) {
        return of(targets, frame);
    }

    private static List<From> of(Map<String, List<From>> side, Frame frame) {
        List<From> own = side.get(frame.id());
        return own == null ? side.getOrDefault(frame.type().name(), List.of()) : own;
    }
}
