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
        int head = inside(sentence, sentence.head(top), first, last);
        head = nearest(sentence, head, first);
        if (isFree(sentence, first) && (head < first || !Words.isVerb(sentence.token(head)))) {
            int predicate = predicateAfter(sentence, last);
            if (predicate >= 0) {
                return predicate;
            }
        }
        return head;
    }

    /** The word above a time, or the verb of its own clause where that ends between the two: who came a week ago, resigned. */
    private static int inside(Sentence sentence, int head, int first, int last) {
        boolean ends = false;
        for (int i = last + 1; i < head && !ends; i++) {
            ends = Words.isBoundary(sentence, i);
        }
        for (int i = first - 1; ends && i >= 0 && !Words.isBoundary(sentence, i); i--) {
            if (Words.isVerb(sentence.token(i)) && i > 0 && Words.isBoundary(sentence, i - 1)) {
                return i;
            }
        }
        return head;
    }

    /**
     * The word above a time, or the verb between the two where nothing parts it from the time: "coincided with the day on
     * which he was removed by the general on 3 February".
     */
    private static int nearest(Sentence sentence, int head, int first) {
        for (int i = first - 1; head >= 0 && i > head; i--) {
            Token token = sentence.token(i);
            if (Words.isBoundary(sentence, i) || Tag.pos(token.tag()) == Tag.Pos.CONJUNCTION) {
                return head;
            }
            if (Words.isPredicate(token)) {
                return i;
            }
        }
        return head;
    }

    /** Whether a word stands in a clause that says who somebody is: the president, elected in 2008. */
    static boolean isAside(Sentence sentence, int governor) {
        int at = governor;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Relation relation = sentence.relation(at);
            if (relation == Relation.ACL || relation == Relation.ACL_RELCL) {
                return true;
            }
            if (Words.isVerb(sentence.token(at))) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
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
        int before = first - 1;
        while (before >= 0 && isStress(sentence.token(before))) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Token token = sentence.token(before);
        return switch (Tag.pos(token.tag())) {
            case CONJUNCTION, PUNCTUATION, PARENTHETICAL -> true;
            default -> token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER;
        };
    }

    /** Whether the word only goes with the time: still, only, exactly. */
    private static boolean isStress(Token token) {
        return switch (Tag.pos(token.tag())) {
            case PARTICLE, ADVERB -> true;
            default -> false;
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
