package dragoman.web.pages;

import dragoman.chronicle.Codes;
import dragoman.desk.Desk;
import dragoman.desk.FrameExamples;
import dragoman.language.load.LexiconSource;
import dragoman.reading.EventType;
import dragoman.views.Act;
import dragoman.views.Answer;
import dragoman.views.EventIndex;
import dragoman.web.Asked;
import dragoman.web.Figures;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /codebook}: what each event type covers, its codes, examples, and how well it is read. */
public final class CodebookPage implements Page {
    /** Reference articles that were read while the reader was written. */
    public static final String LEARN = "events/learn";

    /** Reference articles that nobody looked into. */
    public static final String CHECK = "events/check";

    private static final int EXAMPLES = 2;

    private final Desk desk;
    private final Fresh<EventIndex> index;
    private final FrameExamples frames = FrameExamples.load(LexiconSource.builtIn());
    private final Figures figures = Figures.load();
    private final Map<String, Map<String, String[]>> definitions = new HashMap<>();

    CodebookPage(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
        for (String language : Texts.LANGUAGES) {
            definitions.put(language, definitions(language));
        }
    }

    /**
     * What the page shows.
     *
     * @param measured the day on which the figures were measured
     * @param types all types
     */
    public record Model(String measured, List<Kind> types) implements Answer {
        @Override
        public List<String> columns() {
            return List.of(
                    "type",
                    "definition",
                    "not",
                    "cameo",
                    "goldstein",
                    "quad_class",
                    "symmetrical",
                    "modes",
                    "frames",
                    "events",
                    "precision_learn",
                    "recall_learn",
                    "precision_check",
                    "recall_check");
        }

        @Override
        public List<List<@Nullable Object>> rows() {
            return types.stream().map(Kind::row).toList();
        }
    }

    /**
     * One type.
     *
     * @param type PLOVER's name, or OFFICE or INCIDENT
     * @param definition what it covers, in the language of the interface
     * @param not where its borders run
     * @param cameo root CAMEO code; {@code null} for the extensions
     * @param goldstein weight of the root code
     * @param quadClass 1 to 4; {@code null} for the extensions
     * @param symmetrical whether both sides stand on one level
     * @param modes its modes
     * @param codes CAMEO codes that frames of the lexicon give, with the number of frames
     * @param frames how many frames of the lexicon tell it
     * @param examples sentences of the lexicon with their readings
     * @param events how many events of the chronicle are of this type
     * @param latest the latest of these
     * @param learn how well it is read in articles that were read while writing; {@code null} where not measured
     * @param check how well in articles that nobody looked into
     */
    public record Kind(
            String type,
            String definition,
            String not,
            @Nullable String cameo,
            double goldstein,
            @Nullable Integer quadClass,
            boolean symmetrical,
            List<String> modes,
            Map<String, Integer> codes,
            int frames,
            List<FrameExamples.Example> examples,
            int events,
            List<Act> latest,
            Figures.@Nullable Figure learn,
            Figures.@Nullable Figure check) {
        private List<@Nullable Object> row() {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, type, definition, not, cameo, goldstein, quadClass, symmetrical);
            Collections.addAll(row, String.join(";", modes), frames, events);
            Collections.addAll(row, precision(learn), recall(learn), precision(check), recall(check));
            return row;
        }

        private static @Nullable Double precision(Figures.@Nullable Figure figure) {
            return figure == null ? null : figure.precision();
        }

        private static @Nullable Double recall(Figures.@Nullable Figure figure) {
            return figure == null ? null : figure.recall();
        }
    }

    private static Map<String, String[]> definitions(String language) {
        String file = "/dragoman/web/codebook/" + language + ".tsv";
        Map<String, String[]> all = new LinkedHashMap<>();
        try (InputStream in = CodebookPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no file " + file);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t", -1);
                    all.put(cells[0], cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the codebook cannot be read: " + e.getMessage(), e);
        }
        return all;
    }

    @Override
    public String path() {
        return "/codebook";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        EventIndex all = index.get();
        Map<String, Integer> counts = all.counts("type");
        Map<String, List<Act>> latest = all.latestByType(desk.chronicle(), EXAMPLES);
        Map<String, String[]> words = definitions.getOrDefault(asked.language(), Map.of());
        List<Kind> types = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String name = type.name();
            String[] cells = words.get(name);
            if (cells == null || cells.length < 3) {
                throw new IllegalStateException("the codebook does not define " + name);
            }
            Byte quad = Codes.quadClass(type);
            types.add(new Kind(
                    name,
                    cells[1],
                    cells[2],
                    type.cameo(),
                    type.goldstein(),
                    quad == null ? null : Integer.valueOf(quad),
                    type.symmetrical(),
                    frames.modes(type),
                    frames.codes(type),
                    frames.frames(type),
                    frames.examples(type),
                    counts.getOrDefault(name, 0),
                    latest.getOrDefault(name, List.of()),
                    figures.of(LEARN, name),
                    figures.of(CHECK, name)));
        }
        Model model = new Model(figures.made(), types);
        return new Shown("codebook", model, model, model);
    }
}
