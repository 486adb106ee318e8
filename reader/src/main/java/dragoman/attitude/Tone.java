package dragoman.attitude;

import dragoman.language.Sentence;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Candidate;
import dragoman.reading.EventType;
import java.util.List;

/** What the words of one sentence are for (above zero) or against (below it). */
final class Tone {
    private final Sentence sentence;
    private final int[] signs;
    private final int[] acts;
    private final boolean[] turned;
    private final boolean[] denied;

    Tone(Clauses clauses, List<Candidate> candidates, AttitudeWords words) {
        sentence = clauses.sentence();
        signs = new int[sentence.size()];
        acts = new int[sentence.size()];
        turned = new boolean[sentence.size()];
        denied = new boolean[sentence.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = words.sign(clauses.lemma(i));
            turned[i] = i > 0 && words.turns(clauses.lemma(i - 1));
        }
        for (int i = 0; i < signs.length; i++) {
            if (words.turns(clauses.lemma(i)) && sentence.head(i) >= 0) {
                denied[sentence.head(i)] = true;
            }
        }
        for (Candidate candidate : candidates) {
            acts[candidate.head()] = sign(candidate.frame().type());
        }
    }

    /** 1 for cooperation, -1 for conflict, 0 for what is neither. */
    static int sign(EventType type) {
        return switch (type.quad()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> 1;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> -1;
            case NEUTRAL -> 0;
        };
    }

    /** Of the words from one token to another, both counted. */
    int between(int first, int last) {
        int sum = 0;
        for (int i = first; i <= last; i++) {
            sum += turned[i] ? -signs[i] : signs[i];
        }
        return sum;
    }

    /** Of the whole sentence. */
    int whole() {
        return between(0, sentence.size() - 1);
    }

    /** Of one word that ties two parties, by the list or by the act that a frame reads in it. */
    int of(int token) {
        int sign = signs[token] != 0 ? signs[token] : acts[token];
        return denied[token] ? -sign : sign;
    }
}
