package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/** What dating asks of words. */
final class Words {
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

    /** Whether a subordinate clause or a quotation begins here. */
    static boolean opensClause(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.kind() == Token.Kind.QUOTE_OPEN || sentence.relation(index) == Relation.MARK) {
            return true;
        }
        return Tag.pos(token.tag()) == Tag.Pos.PRONOUN && Tag.has(token.tag(), Tag.Mark.RELATIVE);
    }
}
