package dragoman.reader.frame;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All frames of a language, found by head word. Immutable, shared by threads. */
public final class FrameLexicon {
    /**
     * A frame under one of its head words.
     *
     * @param frame the frame
     * @param head the word with its company
     * @param except company that keeps the frame silent beside this word
     */
    record Entry(Frame frame, Head head, List<Head> except) {}

    /** What a language says of the words in frame files. */
    public interface Words {
        /** Whether the word is a preposition. */
        boolean preposition(String word);

        /** Whether the word denies what it stands before. */
        default boolean negation(String word) {
            return false;
        }

        /** The word without letters that writers may leave out. */
        String folded(String word);

        /** Under which dictionary forms a head word is met: itself where it is one, else those of its readings. */
        Collection<String> dictionaryForms(String word);
    }

    private final Map<String, List<Entry>> byLemma;
    private final Map<String, Frame> byId;
    private final List<Frame.Example> examples;
    private final int heads;

    private FrameLexicon(Map<String, List<Entry>> byLemma, Map<String, Frame> byId, List<Frame.Example> examples) {
        this.byLemma = byLemma;
        this.byId = byId;
        this.examples = List.copyOf(examples);
        this.heads = byLemma.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Reads the frame files of a language, one for each event type.
     *
     * @param words what the language says of the words in the files
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static FrameLexicon load(LexiconSource source, String language, Words words) {
        Problems problems = new Problems();
        Map<String, List<Entry>> byLemma = new HashMap<>();
        Map<String, Frame> byId = new HashMap<>();
        List<Frame.Example> examples = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String path = language + "/frames/" + type.name().toLowerCase(Locale.ROOT) + ".txt";
            for (FrameBlock block : blocks(source, path, problems, words)) {
                Frame frame = block.frame(language);
                if (frame == null) {
                    continue;
                }
                if (byId.put(frame.id(), frame) != null) {
                    problems.add("LEX-028", block.start, "frame [" + block.name + "] stands twice");
                }
                List<Head> exceptions = block.exceptions();
                for (Head head : block.heads()) {
                    List<Head> except = exceptions.stream()
                            .filter(one -> one.lemma().equals(head.lemma()))
                            .toList();
                    for (String form : words.dictionaryForms(head.lemma())) {
                        byLemma.computeIfAbsent(form, lemma -> new ArrayList<>())
                                .add(new Entry(frame, head, except));
                    }
                }
                examples.addAll(block.examples);
            }
        }
        problems.failIfAny();
        // Those that ask for most come first, company or several states; the order of the files decides between equals.
        byLemma.values().forEach(list -> list.sort(Comparator.comparingInt(entry -> -weight(entry))));
        return new FrameLexicon(byLemma, byId, examples);
    }

    private static int weight(Entry entry) {
        return entry.head().weight() + (entry.frame().joint() ? 1 : 0);
    }

    private static List<FrameBlock> blocks(LexiconSource source, String path, Problems problems, Words words) {
        List<FrameBlock> blocks = new ArrayList<>();
        for (Line line : LexiconFile.lines(source, path)) {
            if (line.text().startsWith("[")) {
                blocks.add(new FrameBlock(line, problems, words));
            } else if (blocks.isEmpty()) {
                problems.add("LEX-029", line, "stands before the first [frame]");
            } else {
                blocks.get(blocks.size() - 1).add(line, path.substring(0, path.indexOf('/')));
            }
        }
        return blocks;
    }

    /** The frames under a head word, those that ask for most company first. */
    List<Entry> entries(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** The types of act that frames under a head word tell; empty where no frame has the word. */
    public Set<EventType> types(String lemma) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        entries(lemma).forEach(entry -> types.add(entry.frame().type()));
        return types;
    }

    /** Whether a noun names harm done to whoever stands behind it: "the murder of the envoy", not "the attack of the gang". */
    boolean isHarm(String lemma) {
        for (Entry entry : entries(lemma)) {
            EventType type = entry.frame().type();
            boolean harm = type == EventType.ASSAULT || type == EventType.INCIDENT || type == EventType.COERCE;
            if (harm && entry.frame().genitive().equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** The frame of that id, {@code null} where there is none. */
    public @Nullable Frame frame(String id) {
        return byId.get(id);
    }

    /** All example sentences, in file order. */
    public List<Frame.Example> examples() {
        return examples;
    }

    /** Number of frames. */
    public int size() {
        return byId.size();
    }

    /** Number of head words over all frames. */
    public int heads() {
        return heads;
    }
}
