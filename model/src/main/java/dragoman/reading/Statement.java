package dragoman.reading;

import dragoman.text.Span;
import java.util.List;

/**
 * Words that the article gives to a speaker.
 *
 * @param id unique in its reading: s1, s2, …
 * @param speaker id of the speaking actor
 * @param kind quoted or reported
 * @param span the words said, without their introduction
 * @param verb dictionary form of the word that introduces them
 * @param hedges words that weaken the claim; may be empty
 * @param events ids of the events told inside the words; may be empty
 */
public record Statement(
        String id, String speaker, Kind kind, Span span, String verb, List<Span> hedges, List<String> events) {
    /** Quoted or reported. */
    public enum Kind {
        DIRECT,
        INDIRECT
    }

    public Statement {
        hedges = List.copyOf(hedges);
        events = List.copyOf(events);
    }
}
