package dragoman.language.token;

/** What single characters are, whatever the language. */
final class Characters {
    private Characters() {}

    /** White space, control characters and characters without width outside words. */
    static boolean blank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Blank within a line. */
    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    /** A character that words are made of, at that place of a text. */
    static boolean word(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || digit(c) || c == '_';
        }
        if (Character.isSurrogate(c)) {
            return Character.isLetterOrDigit(text.codePointAt(at));
        }
        return c >= 0x410 && c <= 0x44F || Character.isLetterOrDigit(c) || inside(c);
    }

    /** A character that may stand inside a word or at its end, never at its start. */
    static boolean inside(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER -> true;
            default -> c == '\u00AD' || c == '\u200D';
        };
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A sign that can end a sentence in any language written with letters. */
    static boolean stop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }
}
