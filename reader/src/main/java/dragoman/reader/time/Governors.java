package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/**
 * Finds the word that a time belongs to: the one that governs it in the tree, or, where a time stands free at the head
 * of its clause, the predicate of that clause. Trees err most often there.
 */
final class Governors {
    private Governors() {}

    /** Index of the token, -1 where there is none. */
    static int of(Sentence sentence, int first, int last) {
        int top = top(sentence, first, last);
        int head = sentence.head(top);
        if (isFree(sentence, first) && (head < first || !Words.isVerb(sentence.token(head)))) {
            int predicate = predicateAfter(sentence, last);
            if (predicate >= 0) {
                return predicate;
            }
        }
        return head;
    }

    /** The token of a mention that hangs on a word outside it. */
    private static int top(Sentence sentence, int first, int last) {
        int top = last;
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            Relation relation = sentence.relation(i);
            if ((head < first || head > last) && relation != Relation.CASE && relation != Relation.PUNCT) {
                top = i;
            }
        }
        return top;
    }

    /** Whether nothing stands before the time that it could be an attribute of. */
    private static boolean isFree(Sentence sentence, int first) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.token(first - 1);
        return switch (Tag.pos(before.tag())) {
            case CONJUNCTION, PARTICLE, PUNCTUATION, PARENTHETICAL, ADVERB -> true;
            default -> before.kind() != Token.Kind.WORD && before.kind() != Token.Kind.NUMBER;
        };
    }

    /** The first predicate after the time, before the clause ends; -1 where there is none. */
    static int predicateAfter(Sentence sentence, int last) {
        for (int i = last + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Words.isPredicate(token)) {
                return i;
            }
            if (Tag.pos(token.tag()) == Tag.Pos.CONJUNCTION && i > last + 1 && sentence.relation(i) == Relation.MARK) {
                return -1;
            }
        }
        return -1;
    }
}
