package dragoman.formats;

import java.util.Locale;

/**
 * Halves of surrogate pairs that stand alone. UTF-8 has no bytes for them, yet texts taken from the web contain them and
 * must not break what is written.
 */
final class Surrogates {
    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** The JSON text with lone halves as backslash escapes; they can only stand inside its strings. */
    static String escaped(String json) {
        int at = lone(json, 0);
        if (at < 0) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16);
        int from = 0;
        for (; at >= 0; at = lone(json, from)) {
            out.append(json, from, at).append(String.format(Locale.ROOT, "\\u%04X", (int) json.charAt(at)));
            from = at + 1;
        }
        return out.append(json, from, json.length()).toString();
    }

    /** The text with lone halves replaced by U+FFFD. */
    static String replaced(String text) {
        int at = lone(text, 0);
        if (at < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        for (; at >= 0; at = lone(text, at + 1)) {
            units[at] = REPLACEMENT;
        }
        return new String(units);
    }

    private static int lone(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(unit) && !pair) {
                return i;
            }
            i += pair ? 2 : 1;
        }
        return -1;
    }
}
