package dragoman.note;

import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.reading.Actor;
import dragoman.text.Span;
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
    /** Letters by which forms of a word are told to be alike. */
    private static final int ALIKE = 4;
    /** Letters before a name among which "former" may stand. */
    private static final int BEFORE = 40;

    private final Inflection inflection;
    private final Wording wording;
    private final Map<String, String> known = new HashMap<>();

    Names(Inflection inflection, Wording wording) {
        this.inflection = inflection;
        this.wording = wording;
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
    Optional<Phrase> all(List<Actor> actors, String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (Actor actor : actors) {
            if (!nameable(actor)) {
                return Optional.empty();
            }
            phrases.add(phrase(actor, text));
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(Phrase.joined(phrases, wording.and()));
    }

    /**
     * The actor as the note calls it now.
     *
     * @param text of the article that names it
     */
    Phrase phrase(Actor actor, String text) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return inflection.phrase(actor.name(), actor.kind() == Actor.Kind.STATE ? Sort.PLACE : Sort.BODY);
        }
        Phrase again = inflection.personAgain(actor.name(), actor.country());
        if (actor.name().equals(known.get(again.nominative()))) {
            return again;
        }
        Phrase whole = inflection.person(actor.name(), actor.country());
        Phrase office = introduced(actor, text) ? office(actor) : null;
        return office == null ? whole : inflection.titled(office, whole);
    }

    /**
     * Whether the article introduces the person with just the office that it gives: nothing in lower case stands between that
     * says more, and no word that says it is over.
     */
    private boolean introduced(Actor actor, String text) {
        if (actor.roles().isEmpty()) {
            return false;
        }
        Actor.Role role = actor.roles().get(0);
        String said = role.title() + " " + (role.of() == null ? "" : role.of());
        String family = inflection.personAgain(actor.name(), actor.country()).nominative();
        boolean introduced = false;
        for (Span mention : actor.mentions()) {
            String words = mention.in(text);
            int name = words.indexOf(begin(family));
            if (name > 0 && begin(words).equalsIgnoreCase(begin(role.title()))) {
                introduced |= onlySays(words.substring(0, name), said, actor.name());
            }
            String before = text.substring(Math.max(0, mention.start() - BEFORE), mention.start()) + words;
            if (wording.over(before)) {
                return false;
            }
        }
        return introduced;
    }

    private boolean onlySays(String words, String said, String name) {
        for (String word : words.split("[\\s,]+")) {
            boolean more = !word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && !word.equals(wording.and())
                    && !has(said, word)
                    && !has(name, word);
            if (more) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String words, String word) {
        for (String one : words.split(" ")) {
            if (begin(one).equalsIgnoreCase(begin(word))) {
                return true;
            }
        }
        return false;
    }

    private static String begin(String word) {
        return word.substring(0, Math.min(ALIKE, word.length()));
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
