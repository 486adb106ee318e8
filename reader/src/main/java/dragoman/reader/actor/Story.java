package dragoman.reader.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article while it is told who is meant: what is known of it, and who has been met so far.
 *
 * @param lexicon what is known of actors
 * @param sentences its sentences
 * @param persons who of its persons bears which name
 * @param countries which state it speaks of where
 * @param titles what phrases are called
 * @param cast its entities, which grow as it is read
 * @param salience who has been spoken of, which grows as it is read
 * @param day when it was published; {@code null} where not known
 */
record Story(
        ActorLexicon lexicon,
        List<Words> sentences,
        PersonRegistry persons,
        Countries countries,
        Titles titles,
        Cast cast,
        Salience salience,
        @Nullable LocalDate day) {

    /** The state as an owner; {@code null} for a code that the lexicon has not. */
    Owners.@Nullable Owner state(@Nullable String iso) {
        Fact.State state = iso == null ? null : lexicon.state(iso);
        return state == null ? null : new Owners.Owner(state.iso(), state.iso(), null, state.genitive(), state.name());
    }

    /** The words of the sentence that the phrase stands in. */
    Words words(Phrase phrase) {
        return sentences.get(phrase.sentence);
    }
}
