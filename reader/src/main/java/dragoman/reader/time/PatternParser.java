package dragoman.reader.time;

import dragoman.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a pattern: words and signs written out, {@code {class+case+number}}, {@code {field=class}}, {@code
 * {field=number}}, {@code <part>}, {@code from:<part>}, {@code to:<part>}, {@code ( a | b )}, {@code ?} behind what may
 * be left out, {@code [field=value]}, {@code !{…}} and {@code &{…}} for what must not and must follow, with {@code ~}
 * the next noun where adjectives stand between, {@code ^{…}} for what must stand before. Fails with {@link
 * IllegalArgumentException}, whose message says what is wrong.
 */
final class PatternParser {
    private static final int ALL = -1;

    private final String text;
    private final Vocabulary vocabulary;
    private final Map<String, Pattern> parts;
    private int at;

    PatternParser(String text, Vocabulary vocabulary, Map<String, Pattern> parts) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.parts = parts;
    }

    Pattern parse() {
        Pattern pattern = choice();
        if (at < text.length()) {
            throw new IllegalArgumentException("cannot be read from: \"" + text.substring(at) + "\"");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> ways = new ArrayList<>();
        ways.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Choice(ways);
    }

    private Pattern sequence() {
        List<Pattern> items = new ArrayList<>();
        skipSpace();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            Pattern item = item();
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                item = new Pattern.Optional(item);
            }
            items.add(item);
            skipSpace();
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty pattern");
        }
        return items.size() == 1 ? items.get(0) : new Pattern.Sequence(List.copyOf(items));
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private Pattern item() {
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            Pattern inside = choice();
            expect(')');
            return inside;
        }
        if (c == '{') {
            return word(until('{', '}'));
        }
        if (c == '<') {
            return part(until('<', '>'));
        }
        if (c == '[') {
            return saying(until('[', ']'));
        }
        if (c == '"') {
            at++;
            int end = text.indexOf('"', at);
            String sign = text.substring(at, end);
            at = end + 1;
            return new Pattern.Word(vocabulary.literal(sign), ALL, ALL);
        }
        if (c == '^') {
            at++;
            return new Pattern.Behind(grammar(until('{', '}')));
        }
        if (c == '!' || c == '&') {
            at++;
            boolean far = text.charAt(at) == '~';
            at += far ? 1 : 0;
            return new Pattern.Look(grammar(until('{', '}')), c == '&', far);
        }
        if (text.startsWith("from:", at) || text.startsWith("to:", at)) {
            boolean start = c == 'f';
            at = text.indexOf(':', at) + 1;
            return new Pattern.End(start, part(until('<', '>')));
        }
        return literal();
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw new IllegalArgumentException("expected \"" + c + "\" at character " + (at + 1) + " of the pattern");
        }
        at++;
    }

    private String until(char open, char close) {
        expect(open);
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw new IllegalArgumentException("\"" + open + "\" without \"" + close + "\"");
        }
        String inside = text.substring(at, end).strip();
        at = end + 1;
        return inside;
    }

    private Pattern part(String name) {
        Pattern part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part of that name stands above: <" + name + ">");
        }
        return part;
    }

    private static Pattern saying(String inside) {
        int equals = inside.indexOf('=');
        Field field = equals < 0 ? null : Field.named(inside.substring(0, equals));
        Integer value = field == null ? null : Vocabulary.value(field, inside.substring(equals + 1));
        if (field == null || value == null) {
            throw new IllegalArgumentException("not a field with a value: [" + inside + "]");
        }
        return new Pattern.Saying(field, value);
    }

    private Pattern literal() {
        int start = at;
        if (Character.isLetter(text.charAt(at))) {
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '+')) {
                at++;
            }
        } else {
            at++;
        }
        String[] words = text.substring(start, at).split("\\+");
        return conditioned(vocabulary.literal(words[0].toLowerCase(Locale.ROOT)), words);
    }

    private Pattern word(String inside) {
        int equals = inside.indexOf('=');
        String name = equals < 0 ? inside : inside.substring(equals + 1);
        String[] words = name.split("\\+");
        Field field = equals < 0 ? null : Field.named(inside.substring(0, equals));
        if (equals >= 0 && field == null) {
            throw new IllegalArgumentException("no field of that name: \"" + inside + "\"");
        }
        NumberKind number = NumberKind.named(words[0]);
        if (number != null && field != null) {
            return new Pattern.Numeric(number, field);
        }
        if (!vocabulary.knows(words[0])) {
            throw new IllegalArgumentException("no class of words or kind of number: \"" + words[0] + "\"");
        }
        Pattern.Word word = conditioned(vocabulary.kind(words[0]), words);
        return field == null ? word : new Pattern.Moved(word, source(field), field);
    }

    /** From which field of a word another is taken: the relation fields share one. */
    private static Field source(Field target) {
        return switch (target) {
            case YEARREL, MONTHREL -> Field.REL;
            case YEAR, DAY, MONTH, QUARTER, HALF, CENTURY, DECADE -> Field.N;
            default -> target;
        };
    }

    private static Pattern.Word conditioned(int kind, String[] words) {
        int cases = 0;
        int numbers = 0;
        for (int i = 1; i < words.length; i++) {
            Enum<?> feature = Tag.feature(words[i]);
            if (feature instanceof Tag.Case one) {
                cases |= 1 << one.ordinal();
            } else if (feature instanceof Tag.Number one) {
                numbers |= 1 << one.ordinal();
            } else {
                throw new IllegalArgumentException("a word may be asked for case and number, not for " + words[i]);
            }
        }
        return new Pattern.Word(kind, cases == 0 ? ALL : cases, numbers == 0 ? ALL : numbers);
    }

    private Grammar grammar(String inside) {
        String[] words = inside.split("\\+");
        int kind = words[0].equals("*") || words[0].equals("#") ? -1 : kindOf(words[0]);
        long wanted = Tag.NOTHING;
        long mask = 0L;
        boolean glued = false;
        boolean capital = false;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("glued")) {
                glued = true;
            } else if (words[i].equals("capital")) {
                capital = true;
            } else {
                Enum<?> feature = Tag.feature(words[i]);
                wanted = Tag.with(wanted, feature);
                mask |= Grammar.bits(feature);
            }
        }
        return new Grammar(kind, words[0].equals("#"), wanted, mask, glued, capital);
    }

    private int kindOf(String word) {
        if (vocabulary.knows(word)) {
            return vocabulary.kind(word);
        }
        return vocabulary.literal(word.toLowerCase(Locale.ROOT));
    }
}
