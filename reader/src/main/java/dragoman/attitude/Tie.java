package dragoman.attitude;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in the tree of a sentence from one token up to the word that governs both and down to the other.
 *
 * @param up from the first token to below that word; empty where it governs the other itself
 * @param top that word
 * @param down from the other token to below that word
 */
record Tie(List<Integer> up, int top, List<Integer> down) {
    /** The way between two tokens; a tie of nothing, with -1 on top, where the sentence ties them not. */
    static Tie of(Sentence sentence, int from, int to) {
        List<Integer> above = new ArrayList<>();
        for (int i = from; i >= 0 && above.size() <= sentence.size(); i = sentence.head(i)) {
            above.add(i);
        }
        List<Integer> down = new ArrayList<>();
        for (int i = to; i >= 0 && down.size() <= sentence.size(); i = sentence.head(i)) {
            int at = above.indexOf(i);
            if (at >= 0) {
                return new Tie(above.subList(0, at), i, down);
            }
            down.add(i);
        }
        return new Tie(List.of(), -1, List.of());
    }

    /** Whether the first token, or what governs it, is a subject of the word on top. */
    boolean fromSubject(Sentence sentence) {
        return !up.isEmpty() && isSubject(sentence, up.get(up.size() - 1));
    }

    /** Whether the other token, or what governs it, is a subject of the word on top. */
    boolean toSubject(Sentence sentence) {
        return !down.isEmpty() && isSubject(sentence, down.get(down.size() - 1));
    }

    private static boolean isSubject(Sentence sentence, int token) {
        return sentence.relation(token) == Relation.NSUBJ || sentence.relation(token) == Relation.NSUBJ_PASS;
    }

    /** What the words on the way are, but for its two ends. */
    int tone(Tone tone) {
        int sum = 0;
        for (List<Integer> side : List.of(up, down)) {
            for (int i = 1; i < side.size(); i++) {
                sum += tone.of(side.get(i));
            }
        }
        return top >= 0 && !up.isEmpty() && !down.isEmpty() ? sum + tone.of(top) : sum;
    }
}
