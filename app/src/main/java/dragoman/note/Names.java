package dragoman.note;

import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What actors are called in one note: a person by office and full name the first time, by the family name later. Of one
 * note; remembers who was named.
 */
final class Names {
    private final Inflection inflection;
    private final String and;
    private final Map<String, String> known = new HashMap<>();

    Names(Inflection inflection, String and) {
        this.inflection = inflection;
        this.and = and;
    }

    /** Whether a sentence may name the actor: one with a proper name, a person with at least two words of it. */
    static boolean nameable(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> true;
            case PERSON ->
                actor.name().indexOf(' ') > 0
                        && List.of(actor.name().split(" ")).stream()
                                .allMatch(word -> Character.isUpperCase(word.charAt(0)) || word.length() < 4);
            case ORGANIZATION -> true;
            case GROUP -> false;
        };
    }

    /** Several actors joined as one phrase; empty for none, or where one cannot be named. */
    Optional<Phrase> all(List<Actor> actors) {
        List<Phrase> phrases = new ArrayList<>();
        for (Actor actor : actors) {
            if (!nameable(actor)) {
                return Optional.empty();
            }
            phrases.add(phrase(actor));
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(Phrase.joined(phrases, and));
    }

    /** The actor as the note calls it now. */
    Phrase phrase(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return inflection.phrase(actor.name(), actor.kind() == Actor.Kind.STATE ? Sort.PLACE : Sort.BODY);
        }
        Phrase again = inflection.personAgain(actor.name(), actor.country());
        if (actor.name().equals(known.get(again.nominative()))) {
            return again;
        }
        Phrase whole = inflection.person(actor.name(), actor.country());
        Phrase office = office(actor);
        return office == null ? whole : inflection.titled(office, whole);
    }

    /** The office that the article gives the person, with whose it is; null where none is given or it cannot be inflected. */
    private @Nullable Phrase office(Actor actor) {
        if (actor.roles().isEmpty()) {
            return null;
        }
        Actor.Role role = actor.roles().get(0);
        Phrase title = inflection.phrase(role.title(), Sort.TITLE);
        String of = role.of();
        if (!title.animate() || title.in(Tag.Case.INS).isEmpty() || of == null) {
            return null;
        }
        Optional<String> whose = inflection.phrase(of, Sort.PLACE).in(Tag.Case.GEN);
        return whose.map(words -> inflection.phrase(role.title() + " " + words, Sort.TITLE))
                .orElse(null);
    }

    /** Remembers that a sentence named these. */
    void named(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.kind() == Actor.Kind.PERSON) {
                String short0 =
                        inflection.personAgain(actor.name(), actor.country()).nominative();
                known.merge(short0, actor.name(), (before, now) -> before.equals(now) ? now : "");
            }
        }
    }
}
