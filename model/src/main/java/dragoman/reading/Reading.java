package dragoman.reading;

import dragoman.text.Article;
import java.util.List;

/**
 * What one article says. Immutable; the same article and lexicon give an equal reading.
 *
 * @param article the article, with the language and date that the reader settled on
 * @param actors who is named, in order of first mention
 * @param times which times are named, in text order
 * @param events what is told, in order of first mention
 * @param statements who says what, in text order
 * @param links ties between events
 * @param claims ordinal claims
 * @param promises contents of promises
 * @param datings how the dates of events are known, one for each event that has a date
 * @param notes what the reader could not do and why ("not Russian"); empty where all went well
 */
public record Reading(
        Article article,
        List<Actor> actors,
        List<TimeExpression> times,
        List<Event> events,
        List<Statement> statements,
        List<Link> links,
        List<Claim> claims,
        List<Promise> promises,
        List<Dating> datings,
        List<String> notes) {
    public Reading {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
        promises = List.copyOf(promises);
        datings = List.copyOf(datings);
        notes = List.copyOf(notes);
    }

    /** A reading in which nothing was found, with the reason. */
    public static Reading empty(Article article, List<String> notes) {
        return new Reading(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), notes);
    }
}
