package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/** What dating asks of words. */
final class Words {
    private static final int LONGEST_NAME = 5;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

    private Words() {}

    /** Whether the word tells an act as a verb does. */
    static boolean isVerb(Token token) {
        return switch (Tag.pos(token.tag())) {
            case VERB, PARTICIPLE, GERUND, PREDICATIVE -> true;
            default -> false;
        };
    }

    /** Whether the word is a verb that makes a clause: finite, or a short participle. */
    static boolean isPredicate(Token token) {
        long tag = token.tag();
        return switch (Tag.pos(tag)) {
            case VERB -> Tag.form(tag) != Tag.Form.INFINITIVE;
            case PARTICIPLE, ADJECTIVE -> Tag.has(tag, Tag.Mark.SHORT);
            case PREDICATIVE -> true;
            default -> false;
        };
    }

    /** Whether a phrase ends here: a sign or a conjunction. */
    static boolean isBoundary(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.kind() == Token.Kind.PUNCTUATION
                || token.kind() == Token.Kind.QUOTE_OPEN
                || token.kind() == Token.Kind.QUOTE_CLOSE;
    }

    /**
     * Where a name in quotation marks, an abbreviation in brackets or the dash of a route that begins here ends: such signs
     * end no phrase.
     *
     * @return index of its last token, -1 where none begins here
     */
    static int behindName(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.form().length() == 1 && DASHES.indexOf(token.form().charAt(0)) >= 0) {
            boolean route = index > 0
                    && index + 1 < sentence.size()
                    && sentence.token(index - 1).capitalised()
                    && sentence.token(index + 1).capitalised();
            return route ? index : -1;
        }
        boolean bracket = token.form().equals("(");
        if (!bracket && token.kind() != Token.Kind.QUOTE_OPEN) {
            return -1;
        }
        for (int i = index + 1; i < sentence.size() && i <= index + LONGEST_NAME; i++) {
            Token end = sentence.token(i);
            if (bracket ? end.form().equals(")") : end.kind() == Token.Kind.QUOTE_CLOSE) {
                return i;
            }
            if (isPredicate(end)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a subordinate clause or a quotation begins here. */
    static boolean opensClause(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.kind() == Token.Kind.QUOTE_OPEN || sentence.relation(index) == Relation.MARK) {
            return true;
        }
        return Tag.pos(token.tag()) == Tag.Pos.PRONOUN && Tag.has(token.tag(), Tag.Mark.RELATIVE);
    }
}
