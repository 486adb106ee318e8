package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives to a speaker.
 *
 * @param statement its id; of a denial that of its telling
 * @param speaker who speaks; its title is the office that the article tells
 * @param said day of the article; {@code null} where unknown
 * @param kind direct (quoted), indirect (reported), or denial: an act of denying that is told without its words
 * @param verb the word that introduces the words, dictionary form; of a denial the word that tells it
 * @param hedges words that weaken the claim
 * @param events ids of the events told inside the words
 * @param denies what these words deny
 * @param deniedBy who denies what these words claim
 * @param evidence the words where they stand; never empty
 */
public record Utterance(
        String statement,
        Side speaker,
        @Nullable LocalDate said,
        String kind,
        String verb,
        List<String> hedges,
        List<String> events,
        List<Counterclaim> denies,
        List<Counterclaim> deniedBy,
        List<Evidence> evidence) {
    /** The kind of an act of denying. */
    static final String DENIAL = "denial";

    public Utterance {
        hedges = List.copyOf(hedges);
        events = List.copyOf(events);
        denies = List.copyOf(denies);
        deniedBy = List.copyOf(deniedBy);
        evidence = List.copyOf(evidence);
    }

    /** The same with what stands against it. */
    Utterance beside(List<Counterclaim> denied, List<Counterclaim> deniers) {
        return new Utterance(statement, speaker, said, kind, verb, hedges, events, denied, deniers, evidence);
    }
}
