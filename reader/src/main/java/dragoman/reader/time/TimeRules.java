package dragoman.reader.time;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The time rules of one language, compiled. Immutable and shared by threads.
 *
 * <p>Files {@code <code>/times/words.tsv}, {@code adjectives.tsv}, {@code endings.tsv}, {@code holidays.tsv} and {@code
 * rules.txt}; each says in its head how it is written.
 */
public final class TimeRules {
    private final Vocabulary vocabulary;
    private final Node[] starts;
    private final List<Example> examples;

    /**
     * An example that stands under a rule.
     *
     * @param file where it stands
     * @param line counted from 1
     * @param rule the rule's name
     * @param text a sentence without marks
     * @param start first unit of the mention in the text, -1 where no time may be found
     * @param end the unit after the last, -1 likewise
     * @param published day of publication, {@code null} where not given
     * @param story a time that the story has reached, as a reading writes values; {@code null} where not given
     * @param value the expected value; {@code null} where the mention has none
     */
    public record Example(
            String file,
            int line,
            String rule,
            String text,
            int start,
            int end,
            @Nullable String published,
            @Nullable String story,
            @Nullable String value) {}

    private TimeRules(Vocabulary vocabulary, Node[] starts, List<Example> examples) {
        this.vocabulary = vocabulary;
        this.starts = starts;
        this.examples = List.copyOf(examples);
    }

    /**
     * Loads the rules of a language.
     *
     * @param code ISO 639-1 code, the folder's name
     * @throws dragoman.language.load.LexiconException naming every error found
     */
    public static TimeRules load(LexiconSource source, String code) {
        String folder = code + "/times/";
        Problems problems = new Problems();
        Vocabulary vocabulary = Vocabulary.load(source, folder, problems);
        RuleCompiler compiler = new RuleCompiler(vocabulary, problems);
        List<Example> examples = new ArrayList<>();
        Blocks blocks = new Blocks(compiler, examples, problems);
        for (Line line : LexiconFile.lines(source, folder + "rules.txt")) {
            blocks.read(line);
        }
        blocks.close();
        for (Line line : LexiconFile.lines(source, folder + "holidays.tsv")) {
            blocks.readHoliday(line);
        }
        compiler.link();
        problems.failIfAny();
        return new TimeRules(vocabulary, starts(vocabulary, compiler), examples);
    }

    /** For each class of word, and for numbers, the rules that may begin with it. */
    private static Node[] starts(Vocabulary vocabulary, RuleCompiler compiler) {
        TreeMap<Integer, List<Node>> byKind = new TreeMap<>();
        for (RuleCompiler.Entry entry : compiler.entries()) {
            for (int kind : entry.first()) {
                byKind.computeIfAbsent(kind, unused -> new ArrayList<>()).add(entry.node());
            }
        }
        Node[] starts = new Node[vocabulary.size() + 1];
        byKind.forEach((kind, nodes) -> starts[kind + 1] = new Node.Any(nodes.toArray(Node[]::new)));
        return starts;
    }

    /** The examples that stand under the rules, in order. */
    public List<Example> examples() {
        return examples;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What may begin with a number; {@code null} where nothing may. */
    @Nullable
    Node numberStart() {
        return starts[0];
    }

    /** What may begin with a word of that class; {@code null} where nothing may. */
    @Nullable
    Node start(int kind) {
        return starts[kind + 1];
    }

    /** Blocks of the rules file: a header, alternatives, examples. Not thread-safe; only for loading. */
    private static final class Blocks {
        private final RuleCompiler compiler;
        private final List<Example> examples;
        private final Problems problems;
        private @Nullable Line header;
        private final List<Line> alternatives = new ArrayList<>();

        Blocks(RuleCompiler compiler, List<Example> examples, Problems problems) {
            this.compiler = compiler;
            this.examples = examples;
            this.problems = problems;
        }

        void read(Line line) {
            String text = line.text();
            if (text.startsWith("part ") || text.startsWith("rule ")) {
                close();
                header = line;
            } else if (header == null) {
                problems.add("TIM-010", line, "expected \"part\" or \"rule\" before the first alternative or example");
            } else if (text.startsWith("= ")) {
                alternatives.add(line);
            } else if (text.startsWith("+ ") || text.startsWith("- ")) {
                String name = RuleCompiler.nameOf(header);
                Example example = ExampleLine.parse(line, name, problems);
                if (example != null) {
                    examples.add(example);
                }
            } else {
                problems.add("TIM-011", line, "a line begins with one of: part, rule, =, +, -");
            }
        }

        void close() {
            if (header != null) {
                if (header.text().startsWith("part ")) {
                    compiler.addPart(header, alternatives);
                } else {
                    compiler.addRule(header, alternatives);
                }
            }
            header = null;
            alternatives.clear();
        }

        /** A holiday is a rule that needs no header: words, month and day. */
        void readHoliday(Line line) {
            List<String> cells = line.cells();
            if (cells.size() != 2) {
                problems.add("TIM-012", line, "expected words and month-day between tabs");
                return;
            }
            compiler.addHoliday(line, Line.items(cells.get(0)), cells.get(1));
        }
    }
}
