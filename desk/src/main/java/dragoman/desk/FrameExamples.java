package dragoman.desk;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the lexicon's frames say of each event type: example sentences with their readings, and the codes given. Immutable. */
public final class FrameExamples {
    private static final int MOST = 6;
    private static final String MARK = "+ ";
    private static final String ARROW = " => ";

    private final Map<EventType, Collected> types = new EnumMap<>(EventType.class);

    /**
     * A sentence of the lexicon, which the build reads and compares.
     *
     * @param frame id of the frame it stands for
     * @param sentence the sentence
     * @param reading type, mode, sides and status that are read in it
     */
    public record Example(String frame, String sentence, String reading) {}

    private static final class Collected {
        final List<Example> examples = new ArrayList<>();
        final Map<String, Integer> codes = new TreeMap<>();
        final Set<String> kinds = new LinkedHashSet<>();
        int frames;
    }

    private FrameExamples() {}

    /** Reads the frames of all types. */
    public static FrameExamples load(LexiconSource source) {
        FrameExamples all = new FrameExamples();
        for (EventType type : EventType.values()) {
            Collected collected = new Collected();
            String name = type.name().toLowerCase(Locale.ROOT);
            read(LexiconFile.lines(source, "ru/frames/" + name + ".txt"), type, collected);
            all.types.put(type, collected);
        }
        return all;
    }

    /** The first good example of each mode, then of other frames, so that the few show the type's breadth. */
    private static void read(List<Line> lines, EventType type, Collected collected) {
        String frame = "";
        String kind = "";
        boolean taken = false;
        List<Example> others = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text().strip();
            if (text.startsWith("[")) {
                frame = text.substring(1, text.length() - 1);
                taken = false;
                collected.frames++;
            } else if (text.startsWith("type:")) {
                kind = text.substring("type:".length()).strip();
            } else if (text.startsWith("cameo:")) {
                collected.codes.merge(text.substring("cameo:".length()).strip(), 1, Integer::sum);
            } else if (!taken && text.startsWith(MARK) && text.indexOf(ARROW) > 0) {
                Example example = example(frame, text);
                if (example.reading.startsWith(type.name()) && example.reading.indexOf(';') < 0) {
                    taken = true;
                    (collected.kinds.add(kind) ? collected.examples : others).add(example);
                }
            }
        }
        for (Example other : others) {
            if (collected.examples.size() < MOST) {
                collected.examples.add(other);
            }
        }
    }

    private static Example example(String frame, String text) {
        int arrow = text.indexOf(ARROW);
        return new Example(
                frame,
                text.substring(MARK.length(), arrow).strip(),
                text.substring(arrow + ARROW.length()).strip());
    }

    private Collected of(EventType type) {
        Collected collected = types.get(type);
        if (collected == null) {
            throw new IllegalStateException("no frames of " + type);
        }
        return collected;
    }

    /** Some examples of a type. */
    public List<Example> examples(EventType type) {
        List<Example> all = of(type).examples;
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /** The CAMEO codes that frames of a type give, in their order, with the number of frames. */
    public Map<String, Integer> codes(EventType type) {
        return new TreeMap<>(of(type).codes);
    }

    /** The modes that frames of a type give, in the order in which they first stand. */
    public List<String> modes(EventType type) {
        int head = type.name().length();
        return of(type).kinds.stream()
                .filter(kind -> kind.startsWith(type.name() + " "))
                .map(kind -> kind.substring(head).strip())
                .toList();
    }

    /** How many frames tell a type. */
    public int frames(EventType type) {
        return of(type).frames;
    }
}
