package dragoman.words;

/**
 * Walks over a text from one run of letters or digits to the next. Digits in groups of three are one number, and so are
 * the two sides of a decimal sign. Not thread-safe.
 */
final class WordRuns {
    private static final char SOFT_HYPHEN = '\u00AD';
    /** Letters that a word must have to be parted from a capital behind it; shorter ones may be abbreviations. */
    private static final int LEAST_GLUED = 4;

    private final String text;
    private int at;
    private boolean begins = true;
    private boolean first;
    private boolean number;
    private String word = "";

    WordRuns(String text) {
        this.text = text;
    }

    /** Goes to the next run; {@code false} where there is none. */
    boolean next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (digit(at)) {
                digits();
                return true;
            }
            if (Character.isLetter(c)) {
                if (letters()) {
                    return true;
                }
                continue;
            }
            pass(c);
            at++;
        }
        return false;
    }

    /** The run as written; a number without spaces and leading noughts, a point before its decimals. */
    String word() {
        return word;
    }

    /** Whether it is made of digits. */
    boolean number() {
        return number;
    }

    /** Whether it opens a sentence, as far as signs tell. */
    boolean first() {
        return first;
    }

    private void pass(char c) {
        switch (c) {
            case '!', '?', '\u2026', '\n', ':' -> begins = true;
            case '.' -> begins |= number || word.length() > 2;
            default -> {}
        }
    }

    /** Takes a word; {@code false} where it opens an address, which is passed over. */
    private boolean letters() {
        int start = at;
        while (at < text.length() && inWord(text.charAt(at)) && !(at - start >= LEAST_GLUED && glued(at))) {
            at++;
        }
        if (text.startsWith("://", at)) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return false;
        }
        take(text.substring(start, at), false);
        return true;
    }

    private void take(String run, boolean digits) {
        word = run;
        number = digits;
        first = begins;
        begins = false;
    }

    /** Whether a word begins here that lost the space before it: a capital behind a small letter. */
    private boolean glued(int place) {
        return Character.isUpperCase(text.charAt(place))
                && Character.isLowerCase(text.charAt(place - 1))
                && place + 1 < text.length()
                && Character.isLowerCase(text.charAt(place + 1));
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c) || c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void digits() {
        int start = at;
        skipDigits();
        StringBuilder run = new StringBuilder().append(text, start, at);
        if (at - start <= 3) {
            while (groupFollows()) {
                run.append(text, at + 1, at + 4);
                at += 4;
            }
        }
        if (decimalsFollow()) {
            int sign = at++;
            skipDigits();
            run.append('.').append(text, sign + 1, at);
        }
        while (run.length() > 1 && run.charAt(0) == '0' && run.charAt(1) != '.') {
            run.deleteCharAt(0);
        }
        take(run.toString(), true);
    }

    private void skipDigits() {
        while (digit(at)) {
            at++;
        }
    }

    private boolean groupFollows() {
        return at < text.length()
                && Character.isSpaceChar(text.charAt(at))
                && digit(at + 1)
                && digit(at + 2)
                && digit(at + 3)
                && !digit(at + 4);
    }

    /** A decimal sign with digits behind it, unless more follow as in dates and times. */
    private boolean decimalsFollow() {
        if (!sign(at) || !digit(at + 1) || at > 2 && sign(at - 3) && digit(at - 4)) {
            return false;
        }
        int end = at + 1;
        while (digit(end)) {
            end++;
        }
        return !(sign(end) && digit(end + 1));
    }

    private boolean sign(int place) {
        return place >= 0 && place < text.length() && (text.charAt(place) == '.' || text.charAt(place) == ',');
    }

    private boolean digit(int place) {
        return place >= 0 && place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }
}
