package dragoman.reader.statement;

import dragoman.reading.Attribution;
import dragoman.reading.Statement;
import dragoman.text.Span;

/**
 * Words of one sentence that the article gives to a speaker.
 *
 * @param sentence index of the sentence that holds the words
 * @param first first token of the words
 * @param last last token of the words
 * @param speaker the words that name the speaker
 * @param entity index of the speaking actor, -1 where it is none
 * @param name the speaker's name
 * @param kind what sort of speaker
 * @param verb dictionary form of the word that introduces the words said
 * @param quote quoted or reported
 * @param force how far the introduction stands by the words
 * @param introducer token of the introducing verb or noun in {@code introducedIn}, its sentence
 * @param introducedIn index of the sentence with the introduction
 */
public record Report(
        int sentence,
        int first,
        int last,
        Span speaker,
        int entity,
        String name,
        Attribution.Kind kind,
        String verb,
        Statement.Kind quote,
        Force force,
        int introducer,
        int introducedIn) {
    /** How far an introduction stands by what it introduces. */
    public enum Force {
        SAYS,
        CLAIMS,
        DENIES
    }

    /** Whether the token lies in the words said. */
    public boolean covers(int inSentence, int token) {
        return inSentence == sentence && first <= token && token <= last;
    }
}
