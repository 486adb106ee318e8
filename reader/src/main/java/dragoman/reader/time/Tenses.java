package dragoman.reader.time;

import dragoman.language.Sentence;
import dragoman.language.Tag;

/** Which way the sentence looks at a place. */
final class Tenses {
    private Tenses() {}

    /** -1 where the nearest verb above the words tells of the past, 1 of the future, 0 where none says. */
    static int at(Sentence sentence, int first, int last) {
        int top = first;
        for (int i = first; i <= last; i++) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                top = i;
            }
        }
        for (int at = sentence.head(top), steps = 0;
                at >= 0 && steps < sentence.size();
                at = sentence.head(at), steps++) {
            int tense = of(sentence.token(at).tag());
            if (tense != 2) {
                return tense;
            }
        }
        return anywhere(sentence);
    }

    /** The tense of the first verb of the sentence that has one. */
    private static int anywhere(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int tense = of(sentence.token(i).tag());
            if (tense != 2) {
                return tense;
            }
        }
        return 0;
    }

    /** 2 for what is no verb. */
    private static int of(long tag) {
        return switch (Tag.pos(tag)) {
            case VERB, PARTICIPLE, GERUND ->
                switch (Tag.tense(tag)) {
                    case PAST -> -1;
                    case FUTURE -> 1;
                    default -> 0;
                };
            default -> 2;
        };
    }
}
