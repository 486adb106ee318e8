package dragoman.reader.time;

import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rules of a language into graphs of nodes. Parts are written into the rules that use them, so a part must
 * stand before its first use. Not thread-safe; only for loading.
 */
final class RuleCompiler {
    /** Stands for numbers among the classes that a rule may begin with. */
    static final int NUMBER = -1;

    /**
     * One alternative, ready to match.
     *
     * @param node its first step
     * @param first classes of the words that it may begin with, {@link #NUMBER} among them for digits
     */
    record Entry(Node node, Set<Integer> first) {}

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Pattern> parts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Written> rules = new ArrayList<>();

    /** A rule with its pattern, before it is compiled. */
    private record Written(Rule rule, Pattern pattern) {}

    RuleCompiler(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The name in a header like {@code rule day => date}. */
    static String nameOf(Line header) {
        String rest = header.text().substring(5).strip();
        int arrow = rest.indexOf("=>");
        return arrow < 0 ? rest : rest.substring(0, arrow).strip();
    }

    void addPart(Line header, List<Line> alternatives) {
        List<Pattern> ways = new ArrayList<>();
        for (Line line : alternatives) {
            Pattern pattern = parse(line, line.text().substring(2));
            if (pattern != null) {
                ways.add(pattern);
            }
        }
        if (parts.put(nameOf(header), new Pattern.Choice(ways)) != null) {
            problems.add("TIM-020", header, "a part of that name stands above");
        }
    }

    void addRule(Line header, List<Line> alternatives) {
        if (alternatives.isEmpty()) {
            problems.add("TIM-021", header, "a rule without an alternative");
        }
        String text = header.text();
        int arrow = text.indexOf("=>");
        for (Line line : alternatives) {
            String body = line.text().substring(2);
            int own = body.indexOf("=>");
            String action = own >= 0 ? body.substring(own + 2) : arrow >= 0 ? text.substring(arrow + 2) : "";
            Pattern pattern = parse(line, own >= 0 ? body.substring(0, own) : body);
            Rule rule = rule(line, nameOf(header), action.strip());
            if (pattern != null && rule != null) {
                rules.add(new Written(rule, pattern));
            }
        }
    }

    private @Nullable Pattern parse(Line line, String body) {
        try {
            return new PatternParser(body, vocabulary, parts).parse();
        } catch (IllegalArgumentException e) {
            problems.add("TIM-022", line, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Rule rule(Line line, String name, String action) {
        String[] words = action.split(" +");
        Rule.Act act;
        try {
            act = Rule.Act.valueOf(words[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(
                    "TIM-023",
                    line,
                    "unknown act \"" + words[0] + "\"; expected one of date move unit range story "
                            + "length often vague clock skip");
            return null;
        }
        List<Field> fields = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            Field field = equals < 0 ? null : Field.named(words[i].substring(0, equals));
            Integer value = field == null ? null : Vocabulary.value(field, words[i].substring(equals + 1));
            if (field == null || value == null) {
                problems.add("TIM-024", line, "not a field with a value: \"" + words[i] + "\"");
            } else {
                fields.add(field);
                values.add(value);
            }
        }
        return new Rule(
                name,
                rules.size(),
                act,
                fields.toArray(Field[]::new),
                values.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A holiday stands between the parts {@code holiday-lead} and {@code holiday-tail}, where the rules have them. */
    void addHoliday(Line line, List<String> names, String monthDay) {
        int dash = monthDay.indexOf('-');
        List<Pattern> ways = new ArrayList<>();
        for (String name : names) {
            Pattern pattern = parse(line, name);
            if (pattern != null) {
                ways.add(pattern);
                vocabulary.strengthen(name.split("[ +]")[0]);
            }
        }
        try {
            String action = dash < 0
                    ? "vague"
                    : "date month=" + Integer.parseInt(monthDay, 0, dash, 10) + " day="
                            + Integer.parseInt(monthDay, dash + 1, monthDay.length(), 10);
            Pattern lead = parts.getOrDefault("holiday-lead", new Pattern.Choice(List.of()));
            Pattern tail = parts.getOrDefault("holiday-tail", new Pattern.Choice(List.of()));
            Rule rule = rule(line, "holiday", action);
            if (rule != null) {
                rules.add(new Written(
                        rule,
                        new Pattern.Sequence(List.of(
                                new Pattern.Optional(lead), new Pattern.Choice(ways), new Pattern.Optional(tail)))));
            }
        } catch (NumberFormatException e) {
            problems.add("TIM-025", line, "expected month-day, as 05-09: \"" + monthDay + "\"");
        }
    }

    /** Compiles everything read so far. */
    void link() {
        for (Written written : rules) {
            Set<Integer> first = new TreeSet<>();
            if (written.pattern().first(vocabulary, first)) {
                throw new IllegalStateException("rule " + written.rule().name() + " can match nothing at all");
            }
            entries.add(new Entry(written.pattern().compile(new Node.Accept(written.rule())), first));
        }
    }

    List<Entry> entries() {
        return entries;
    }
}
