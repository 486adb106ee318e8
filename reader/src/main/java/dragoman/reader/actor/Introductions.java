package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes what an article says of persons: offices beside their names, nationality. */
final class Introductions {
    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private final Story story;
    private final Owners owners;

    Introductions(Story story, Owners owners) {
        this.story = story;
        this.owners = owners;
    }

    /** Notes who holds which office by the names beside offices, before anybody is resolved. */
    void introduce(Phrase phrase) {
        phrase.of.forEach(this::introduce);
        phrase.titles.forEach(this::introduce);
        List<Owners.Owner> owned = owners.of(phrase);
        List<PersonName> named = phrase.holder == null ? phrase.persons : List.of(phrase.holder);
        for (int i = 0; i < named.size(); i++) {
            Persona persona = story.persons().owner(named.get(i));
            if (persona == null) {
                continue;
            }
            Draft draft = story.cast().person(persona);
            byLexicon(draft, persona);
            Owners.Owner owner = owned.isEmpty() ? null : owned.get(Math.min(i, owned.size() - 1));
            describe(draft, phrase, owner);
        }
    }

    private void byLexicon(Draft draft, Persona persona) {
        if (persona.known() == null) {
            return;
        }
        for (Holders.Term term : story.lexicon().holders().terms(persona.known().name())) {
            if (story.day() == null || term.covers(story.day())) {
                draft.held().add(new Draft.Held(term.office(), term.of(), false));
            }
        }
    }

    /** Notes what a phrase says of somebody: an office held, a nationality, a trade. */
    void describe(Draft draft, Phrase phrase, Owners.@Nullable Owner owner) {
        if (phrase.kind == Phrase.Kind.OFFICE) {
            Fact.Office office = office(phrase);
            String of = owner == null ? of(phrase) : owner.key();
            String title = story.titles().office(phrase);
            draft.hold(
                    new Draft.Held(office, of, phrase.former),
                    new Actor.Role(title, owner == null ? stateName(of) : owner.name()));
            draft.country(owner == null ? stateOf(of) : owner.country());
            if (owner == null && of == null && ofState(office)) {
                draft.likely(story.countries().at(phrase.sentence, phrase.core));
            }
            draft.sector(owner == null || owner.sector() == null ? office.sector() : owner.sector());
        } else if (phrase.kind == Phrase.Kind.COUNTERPART) {
            draft.country(owner == null ? null : owner.country());
        } else if (phrase.kind == Phrase.Kind.PEOPLE) {
            draft.country(owner == null ? null : owner.country());
            if (phrase.fact instanceof Fact.People people) {
                draft.descriptions().add(people.name());
                draft.country(people.country()).sector(people.sector());
                if (owner != null && owner.sector() != null) {
                    draft.role(new Actor.Role(story.titles().office(phrase), owner.name()));
                }
            } else if (phrase.fact instanceof Fact.State state) {
                draft.country(state.iso());
            }
        }
    }

    /** Whether the office is one that states have. */
    private static boolean ofState(Fact.Office office) {
        return office.sector() != null && STATE_SECTORS.contains(office.sector());
    }

    /** The office that the phrase names. */
    static Fact.Office office(Phrase phrase) {
        return phrase.fact instanceof Fact.Post post
                ? post.office()
                : (Fact.Office) Objects.requireNonNull(phrase.fact);
    }

    /** Whose the office is by its name alone; {@code null} where it does not say. */
    static @Nullable String of(Phrase phrase) {
        return phrase.fact instanceof Fact.Post post ? post.of() : null;
    }

    private @Nullable String stateName(@Nullable String key) {
        Fact.State state = key == null ? null : story.lexicon().state(key);
        return state == null ? null : state.name();
    }

    private @Nullable String stateOf(@Nullable String of) {
        return of != null && story.lexicon().state(of) != null ? of : null;
    }
}
