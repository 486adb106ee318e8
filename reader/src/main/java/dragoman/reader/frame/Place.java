package dragoman.reader.frame;

import dragoman.reader.actor.Actors;
import dragoman.reader.clause.Clauses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a head word stands, and where to note what is tried there.
 *
 * @param clauses the sentence
 * @param sentenceIndex its index
 * @param head the word
 * @param actors who is named in the article
 * @param unnamed who may act there without being named beside it
 * @param log {@code null} where nothing is noted
 */
record Place(
        Clauses clauses,
        int sentenceIndex,
        int head,
        Actors actors,
        Unnamed unnamed,
        @Nullable List<Attempt> log) {
    /**
     * Who may act at a word without being named beside it; -1 for nobody.
     *
     * @param speaker who says the words
     * @param omitted whom the text goes on to tell of
     * @param subject the token of the subject of the verb that tells what was done on that occasion
     */
    record Unnamed(int speaker, int omitted, int subject) {}

    void note(Frame frame, Attempt.Outcome outcome) {
        if (log != null) {
            log.add(new Attempt(frame, sentenceIndex, head, outcome));
        }
    }

    /** Notes it; no candidate. */
    @Nullable
    Candidate failed(Frame frame, Attempt.Outcome outcome) {
        note(frame, outcome);
        return null;
    }
}
