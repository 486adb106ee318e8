package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;

/** Which way the sentence looks at a place. */
final class Tenses {
    private static final int NONE = 2;

    private Tenses() {}

    /** -1 where the nearest verb above the words tells of the past, 1 of the future, 0 where none says. */
    static int at(Sentence sentence, Found found, Vocabulary vocabulary) {
        return at(sentence, found.first(), found.last(), vocabulary);
    }

    /** The same of the words between two tokens. */
    static int at(Sentence sentence, int first, int last, Vocabulary vocabulary) {
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
            int tense = of(sentence, at, vocabulary);
            if (tense != NONE) {
                return tense;
            }
        }
        return anywhere(sentence, vocabulary);
    }

    /** The tense of the first verb of the sentence that has one. */
    private static int anywhere(Sentence sentence, Vocabulary vocabulary) {
        for (int i = 0; i < sentence.size(); i++) {
            int tense = of(sentence, i, vocabulary);
            if (tense != NONE) {
                return tense;
            }
        }
        return 0;
    }

    /** {@link #NONE} for what is no verb. */
    private static int of(Sentence sentence, int index, Vocabulary vocabulary) {
        Token token = sentence.token(index);
        int own = own(token);
        if (Words.isVerb(token) && vocabulary.gives(token, Hint.LOOKS_AHEAD)) {
            // What was once to come may be past by now.
            return own < 0 ? 0 : 1;
        }
        boolean passive = Tag.pos(token.tag()) == Tag.Pos.PARTICIPLE && Tag.has(token.tag(), Tag.Mark.SHORT);
        boolean infinitive = Tag.form(token.tag()) == Tag.Form.INFINITIVE;
        return (passive || infinitive) && isToBe(sentence, index) ? 1 : own;
    }

    private static int own(Token token) {
        long tag = token.tag();
        return switch (Tag.pos(tag)) {
            case VERB, PARTICIPLE, GERUND ->
                switch (Tag.tense(tag)) {
                    case PAST -> -1;
                    case FUTURE -> 1;
                    default -> 0;
                };
            default -> NONE;
        };
    }

    /** Whether an auxiliary puts a verb into the future: will be published, will receive. */
    private static boolean isToBe(Sentence sentence, int verb) {
        for (int n = 0; n < sentence.dependents(verb); n++) {
            int word = sentence.dependent(verb, n);
            boolean future = Tag.tense(sentence.token(word).tag()) == Tag.Tense.FUTURE;
            if (future && sentence.relation(word) == Relation.AUX) {
                return true;
            }
        }
        return false;
    }
}
