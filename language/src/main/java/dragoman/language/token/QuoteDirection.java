package dragoman.language.token;

import dragoman.language.Token;

/** Decides whether a quotation sign opens or closes: by the sign, else by its neighbours, else by what is open. */
final class QuoteDirection {
    private final String text;
    private final TokenRules.Quotes quotes;
    private boolean open;

    QuoteDirection(String text, TokenRules.Quotes quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /** Notes a blank that was passed: a new line closes what straight quotes left open. */
    void pass(char blank) {
        if (blank == '\n') {
            open = false;
        }
    }

    Token.Kind kind(int start, int end, char sign) {
        if (quotes.open().indexOf(sign) >= 0) {
            open = true;
            return Token.Kind.QUOTE_OPEN;
        }
        if (quotes.close().indexOf(sign) >= 0) {
            open = false;
            return Token.Kind.QUOTE_CLOSE;
        }
        boolean left = start == 0 || opensAfter(text.charAt(start - 1));
        boolean right = end == text.length() || closesBefore(text.charAt(end));
        boolean opens = left == right ? !open : left;
        open = opens;
        return opens ? Token.Kind.QUOTE_OPEN : Token.Kind.QUOTE_CLOSE;
    }

    private boolean opensAfter(char c) {
        int type = Character.getType(c);
        return Characters.blank(c)
                || type == Character.START_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || quotes.open().indexOf(c) >= 0
                || c == '/';
    }

    private boolean closesBefore(char c) {
        int type = Character.getType(c);
        return Characters.blank(c)
                || type == Character.END_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || quotes.close().indexOf(c) >= 0
                || Characters.stop(c)
                || c == ','
                || c == ';'
                || c == ':';
    }
}
