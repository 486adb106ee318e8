package dragoman.note;

import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads templates from their file. */
final class TemplateFile {
    private static final String ANY = "any";
    private static final String EXAMPLE = "+";
    private static final String KIND_AND_CASES = " as ";

    private final Problems problems = new Problems();
    private final List<Template> done = new ArrayList<>();
    private final Map<String, List<String>> block = new LinkedHashMap<>();
    private @Nullable Line head;

    private TemplateFile() {}

    /**
     * The templates of a file, in order.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    static List<Template> load(LexiconSource source, String path) {
        TemplateFile file = new TemplateFile();
        for (Line line : LexiconFile.lines(source, path)) {
            file.take(line);
        }
        file.end();
        file.problems.failIfAny();
        return file.done;
    }

    private void take(Line line) {
        String text = line.text().strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            end();
            head = line;
            return;
        }
        boolean example = text.startsWith(EXAMPLE);
        int colon = example ? 1 : text.indexOf(':');
        if (colon <= 0 || head == null) {
            problems.add("LEX-721", line, "\"" + text + "\"; expected [name], key: value or + example");
            return;
        }
        block.computeIfAbsent(text.substring(0, colon), key -> new ArrayList<>())
                .add(text.substring(colon + (example ? 0 : 1)).strip());
    }

    private void end() {
        if (head == null) {
            return;
        }
        Set<String> frames = new HashSet<>();
        block.getOrDefault("frames", List.of()).forEach(cell -> frames.addAll(Line.items(cell)));
        List<String> sentences = block.getOrDefault("sentence", List.of());
        if (frames.isEmpty() || sentences.isEmpty()) {
            problems.add("LEX-722", head, "needs frames: and sentence:");
        }
        done.add(new Template(
                head.text(),
                frames,
                parts("trigger"),
                parts("says"),
                asked("source"),
                asked("target"),
                sentences,
                block.getOrDefault(EXAMPLE, List.of())));
        block.clear();
    }

    private List<String> parts(String key) {
        List<String> all = new ArrayList<>();
        block.getOrDefault(key, List.of()).forEach(cell -> all.addAll(Arrays.asList(cell.split("\\|"))));
        return all;
    }

    private Template.@Nullable Asked asked(String key) {
        List<String> cells = block.get(key);
        if (cells == null || head == null) {
            return null;
        }
        String[] parts = cells.get(0).split(KIND_AND_CASES);
        Set<Tag.Case> cases = new HashSet<>();
        for (String one : parts.length > 1 ? parts[1].strip().split("\\|") : new String[] {ANY}) {
            if (!one.equals(ANY)) {
                try {
                    cases.add(Tag.Case.valueOf(one.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    problems.add("LEX-723", head, "\"" + one + "\" is no case");
                }
            }
        }
        return new Template.Asked(Set.of(parts[0].strip().split("\\|")), cases);
    }
}
