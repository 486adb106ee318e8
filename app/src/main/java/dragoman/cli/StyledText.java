package dragoman.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with a style for each unit, to be wrapped and printed. Whatever an article holds, nothing in it can steer the
 * terminal: control and format characters are dropped, white space becomes one space. Not thread-safe.
 */
final class StyledText {
    private final StringBuilder chars = new StringBuilder();
    private int[] styles = new int[64];

    /** Appends words. */
    StyledText add(String words, int style) {
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || point == 0xA0) {
                space(style);
            } else if (isHarmless(point)) {
                put(point, style);
            }
        }
        return this;
    }

    /** Appends a space unless one stands there. */
    StyledText space(int style) {
        if (chars.length() > 0 && chars.charAt(chars.length() - 1) != ' ') {
            put(' ', style);
        }
        return this;
    }

    /** Appends spaces until so many columns are taken; at least one where anything stands there. */
    StyledText pad(int columns) {
        space(Style.PLAIN);
        for (int taken = Columns.of(chars); taken < columns; taken++) {
            put(' ', Style.PLAIN);
        }
        return this;
    }

    boolean isEmpty() {
        return chars.length() == 0;
    }

    /**
     * The text in lines, broken at spaces where there are any.
     *
     * @param terminal how wide and whether with colours
     * @param indent columns left free before every line but, where it hangs, the first
     * @param hanging whether the first line begins at the left edge
     */
    List<String> lines(Terminal terminal, int indent, boolean hanging) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < chars.length()) {
            int free = hanging && lines.isEmpty() ? 0 : indent;
            int end = lineEnd(from, Math.max(8, terminal.width() - free));
            lines.add(" ".repeat(free) + styled(from, trimmed(from, end), terminal.colour()));
            from = end;
            while (from < chars.length() && chars.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    /** The text on one line, cut with an ellipsis where it is longer than that many columns. */
    StyledText cut(int columns) {
        if (Columns.of(chars) <= columns) {
            return this;
        }
        int taken = 0;
        int end = 0;
        while (end < chars.length()) {
            int point = chars.codePointAt(end);
            taken += Columns.of(point);
            if (taken > columns - 1) {
                break;
            }
            end += Character.charCount(point);
        }
        int style = styles[end];
        chars.setLength(trimmed(0, end));
        put('…', style & ~Style.UNDERLINE);
        return this;
    }

    private int lineEnd(int from, int width) {
        int taken = 0;
        int lastSpace = -1;
        for (int i = from; i < chars.length(); ) {
            int point = chars.codePointAt(i);
            if (point == ' ' && i > from) {
                lastSpace = i;
            }
            taken += Columns.of(point);
            if (taken > width) {
                return lastSpace > from ? lastSpace : i;
            }
            i += Character.charCount(point);
        }
        return chars.length();
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from && chars.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private String styled(int from, int end, boolean colour) {
        if (!colour) {
            return chars.substring(from, end);
        }
        StringBuilder out = new StringBuilder();
        int current = Style.PLAIN;
        for (int i = from; i < end; i++) {
            if (styles[i] != current) {
                current = styles[i];
                out.append(Style.escape(current));
            }
            out.append(chars.charAt(i));
        }
        return current == Style.PLAIN
                ? out.toString()
                : out.append(Style.escape(Style.PLAIN)).toString();
    }

    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    private void put(int point, int style) {
        chars.appendCodePoint(point);
        if (chars.length() > styles.length) {
            styles = java.util.Arrays.copyOf(styles, chars.length() * 2);
        }
        for (int i = chars.length() - Character.charCount(point); i < chars.length(); i++) {
            styles[i] = style;
        }
    }
}
