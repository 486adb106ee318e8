package dragoman.language.token;

import dragoman.language.Token;

/** Finds where a word or number that starts at a place ends, and adds it to the pieces. One for each text. */
final class WordScanner {
    /** Longest piece; longer runs are cut, so that nothing later meets a word of a million letters. */
    static final int LONGEST = 1000;

    private static final int FURTHEST_LOOK = 100;
    private static final int LONGEST_UNIT = 5;
    private final String text;
    private final TokenRules rules;
    private final Abbreviations abbreviations;
    private final Pieces pieces;

    WordScanner(String text, TokenRules rules, Abbreviations abbreviations, Pieces pieces) {
        this.text = text;
        this.rules = rules;
        this.abbreviations = abbreviations;
        this.pieces = pieces;
    }

    /** Adds the piece that starts there; gives its end. */
    int scan(int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        boolean numeric = Characters.digit(text.charAt(start));
        boolean grouped = false;
        int at = start;
        if (!Characters.word(text, at)) {
            at++;
        }
        while (at < limit) {
            char c = text.charAt(at);
            if (Characters.word(text, at)) {
                if (numeric && at > start && Characters.digit(text.charAt(at - 1)) && unit(at)) {
                    break;
                }
                numeric &= Characters.digit(c);
                at += Character.isHighSurrogate(c)
                                && at + 1 < text.length()
                                && Character.isLetterOrDigit(text.codePointAt(at))
                        ? 2
                        : 1;
                continue;
            }
            int next = numeric ? afterDigits(start, at, c, grouped) : afterLetters(start, at, c);
            if (next == at) {
                break;
            }
            grouped |= numeric && Characters.space(c);
            at = next;
        }
        return finish(start, at, numeric);
    }

    /** Whether a short word follows a number without space: "5km" is two pieces. */
    private boolean unit(int at) {
        if (Characters.digit(text.charAt(at)) || Characters.latin(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end - at <= LONGEST_UNIT && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at
                && end - at <= LONGEST_UNIT
                && abbreviations.find(text.substring(at, end) + ".") != Abbreviations.NONE;
    }

    /** Where a number goes on after a sign inside it; the same place where it ends. */
    private int afterDigits(int start, int at, char c, boolean grouped) {
        char after = charAt(at + 1);
        if (c == '.' || c == ',' || c == ':' || c == '/') {
            return Characters.digit(after) ? at + 1 : at;
        }
        if (rules.hyphens().indexOf(c) >= 0) {
            return after != 0 && Characters.word(text, at + 1) ? at + 1 : at;
        }
        boolean first = grouped || digitsOnly(start, at) && at - start <= 3;
        return Characters.space(c) && first && threeDigits(at + 1) ? at + 4 : at;
    }

    private boolean digitsOnly(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean threeDigits(int at) {
        return Characters.digit(charAt(at))
                && Characters.digit(charAt(at + 1))
                && Characters.digit(charAt(at + 2))
                && (at + 3 >= text.length() || !Characters.word(text, at + 3));
    }

    private int afterLetters(int start, int at, char c) {
        char before = text.charAt(at - 1);
        char after = charAt(at + 1);
        if (after == 0) {
            return at;
        }
        if (rules.hyphens().indexOf(c) >= 0) {
            return Characters.word(text, at + 1) ? at + 1 : at;
        }
        if (rules.apostrophes().indexOf(c) >= 0) {
            return Character.isLetter(before) && Character.isLetter(after) ? at + 1 : at;
        }
        return switch (c) {
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) ? at + 1 : at;
            case '.' -> address(start, at);
            case '@' -> Characters.latin(before) && Character.isLetterOrDigit(after) ? run(at + 1, false) : at;
            case ':' -> after == '/' && charAt(at + 2) == '/' && Characters.latin(before) ? run(at + 3, true) : at;
            default -> at;
        };
    }

    /** Where an address in the net ends whose first full stop stands at that place; the same place where it is none. */
    private int address(int start, int at) {
        if (at - start < 2) {
            return at;
        }
        int end = at;
        int last = at + 1;
        int limit = Math.min(text.length(), at + FURTHEST_LOOK);
        while (end < limit && (Characters.word(text, end) || text.charAt(end) == '-' || dotInside(end))) {
            last = text.charAt(end) == '.' ? end + 1 : last;
            end++;
        }
        if (end == limit && limit < text.length() || !domain(last, end)) {
            return at;
        }
        char next = charAt(end);
        return next == '/' || next == '@' ? run(end + 1, true) : end;
    }

    private boolean dotInside(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Characters.word(text, at + 1);
    }

    private boolean domain(int from, int to) {
        if (from >= to) {
            return false;
        }
        String part = text.substring(from, to);
        boolean latin = Characters.latin(part.charAt(0));
        return rules.domains().contains(latin ? part.toLowerCase(java.util.Locale.ROOT) : part);
    }

    /** The end of a run without blanks, quotes and brackets, full stops and the like at its end left out. */
    private int run(int from, boolean anySign) {
        int end = from;
        int limit = Math.min(text.length(), from + LONGEST);
        while (end < limit && inRun(text.charAt(end), anySign)) {
            end++;
        }
        while (end > from && !Characters.word(text, end - 1) && text.charAt(end - 1) != '/') {
            end--;
        }
        return end;
    }

    private boolean inRun(char c, boolean anySign) {
        if (Characters.latin(c) || Characters.digit(c) || c == '.' || c == '-' || c == '_') {
            return true;
        }
        return anySign && !Characters.blank(c) && !rules.quotes().contains(c) && "()<>[]{}".indexOf(c) < 0;
    }

    private int finish(int start, int end, boolean numeric) {
        if (end < text.length() && text.charAt(end) == '.') {
            int number = abbreviation(start, end);
            if (number != Abbreviations.NONE) {
                int whole = end + 1 + doubleInitial(number, end + 1);
                pieces.add(start, whole, Token.Kind.WORD, number);
                joinParts();
                return whole;
            }
        }
        pieces.add(start, end, kind(start, end, numeric), Abbreviations.NONE);
        return end;
    }

    private Token.Kind kind(int start, int end, boolean numeric) {
        if (numeric) {
            return Token.Kind.NUMBER;
        }
        if (letters(start, end)) {
            return Token.Kind.WORD;
        }
        return Characters.digit(text.charAt(start)) ? Token.Kind.NUMBER : Token.Kind.SYMBOL;
    }

    private boolean letters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Units that a second initial joined by a hyphen adds. */
    private int doubleInitial(int number, int at) {
        boolean second = number == Abbreviations.INITIAL
                && rules.hyphens().indexOf(charAt(at)) >= 0
                && Character.isUpperCase(charAt(at + 1))
                && charAt(at + 2) == '.';
        return second ? 3 : 0;
    }

    private int abbreviation(int start, int end) {
        char first = text.charAt(start);
        char next = nextOnLine(end + 1);
        boolean single = end - start == 1 && Character.isLetter(first);
        if (single && Character.isUpperCase(first)) {
            return initial(next) ? Abbreviations.INITIAL : Abbreviations.NONE;
        }
        if (end - start > FURTHEST_LOOK) {
            return Abbreviations.NONE;
        }
        int number = abbreviations.find(text.substring(start, end + 1));
        if (number == Abbreviations.NONE) {
            return single && rules.words().indexOf(first) < 0 ? Abbreviations.LETTER : Abbreviations.NONE;
        }
        boolean holds = switch (abbreviations.entry(number).kind()) {
            case NUMBER -> Characters.digit(next) || numberBefore();
            case NAME -> Character.isUpperCase(next);
            default -> true;
        };
        return holds ? number : Abbreviations.NONE;
    }

    private boolean initial(char next) {
        return Character.isUpperCase(next)
                || Character.isLowerCase(next)
                || next == ','
                || rules.hyphens().indexOf(next) >= 0
                || pieces.size() > 0 && pieces.abbreviation(pieces.size() - 1) == Abbreviations.INITIAL;
    }

    private boolean numberBefore() {
        return pieces.size() > 0 && pieces.kind(pieces.size() - 1) == Token.Kind.NUMBER;
    }

    private char nextOnLine(int from) {
        int at = from;
        while (at < text.length() && at - from < FURTHEST_LOOK && Characters.space(text.charAt(at))) {
            at++;
        }
        return charAt(at);
    }

    /** Where the last pieces together are one abbreviation of several parts, all of them get its number. */
    private void joinParts() {
        for (int parts = 3; parts >= 2; parts--) {
            int first = pieces.size() - parts;
            if (first >= 0 && allShort(first)) {
                StringBuilder joined = new StringBuilder();
                for (int i = first; i < pieces.size(); i++) {
                    joined.append(joined.length() == 0 ? "" : " ").append(pieces.form(i));
                }
                int number = abbreviations.find(joined.toString());
                if (number != Abbreviations.NONE) {
                    for (int i = first; i < pieces.size(); i++) {
                        pieces.setAbbreviation(i, number);
                    }
                    return;
                }
            }
        }
    }

    private boolean allShort(int first) {
        for (int i = first; i < pieces.size(); i++) {
            if (pieces.end(i) - pieces.start(i) > 4) {
                return false;
            }
        }
        return true;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
