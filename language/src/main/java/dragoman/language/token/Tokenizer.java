package dragoman.language.token;

import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Problems;

/**
 * Cuts a text into words, numbers and signs. Every character that is not blank belongs to exactly one piece. Takes time
 * in proportion to the length of the text and never throws. Immutable, shared by threads.
 */
public final class Tokenizer {
    private final TokenRules rules;
    private final Abbreviations abbreviations;

    private Tokenizer(TokenRules rules, Abbreviations abbreviations) {
        this.rules = rules;
        this.abbreviations = abbreviations;
    }

    /** Reads {@code <code>/tokens.txt}; what is wrong there is noted. */
    public static Tokenizer load(LexiconSource source, String code, Abbreviations abbreviations, Problems problems) {
        return new Tokenizer(TokenRules.load(source, code + "/tokens.txt", problems), abbreviations);
    }

    /** The pieces of a text, in order. */
    public Pieces cut(String text) {
        Pieces pieces = new Pieces(text);
        WordScanner words = new WordScanner(text, rules, abbreviations, pieces);
        QuoteDirection quotes = new QuoteDirection(text, rules.quotes());
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (Characters.blank(c)) {
                quotes.pass(c);
                at++;
            } else if (Characters.word(text, at) || marked(text, at, c)) {
                at = words.scan(at);
            } else if (rules.quotes().contains(c)) {
                int end = doubled(text, at, c);
                pieces.add(at, end, quotes.kind(at, end, c), Abbreviations.NONE);
                at = end;
            } else {
                at = sign(text, at, c, pieces);
            }
        }
        return pieces;
    }

    private static boolean marked(String text, int at, char c) {
        return (c == '#' || c == '@') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Two straight single quotes in a row are one double quote. */
    private static int doubled(String text, int at, char c) {
        boolean two = (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c;
        return two ? at + 2 : at + 1;
    }

    private int sign(String text, int at, char c, Pieces pieces) {
        int end = at + 1;
        if (Characters.stop(c)) {
            while (end < text.length() && end - at < WordScanner.LONGEST && Characters.stop(text.charAt(end))) {
                end++;
            }
        } else if (rules.hyphens().indexOf(c) >= 0
                || rules.dashes().indexOf(c) >= 0
                || c == '='
                || c == '*'
                || c == '~') {
            while (end < text.length() && end - at < WordScanner.LONGEST && text.charAt(end) == c) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && end - at < WordScanner.LONGEST && joins(text.charAt(end))) {
            end++;
        }
        pieces.add(at, end, kind(text.codePointAt(at)), Abbreviations.NONE);
        return end;
    }

    private static boolean joins(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Token.Kind kind(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                c == '%' || c == '&' || c == '@' || c == '#' || c == '*' || c == '\u2030'
                        ? Token.Kind.SYMBOL
                        : Token.Kind.PUNCTUATION;
            default -> c == '\u2212' ? Token.Kind.PUNCTUATION : Token.Kind.SYMBOL;
        };
    }
}
