package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose an office or institution is, by what stands beside it. */
final class Owners {

    /**
     * A state, organisation or place that something belongs to.
     *
     * @param key tells it from others: ISO code, or name
     * @param country ISO code of its state; {@code null} for a body between states and where not known
     * @param sector sector of an organisation; {@code null} for states and places
     * @param genitive how it is named after what belongs to it
     * @param name its own name
     */
    record Owner(
            String key, @Nullable String country, @Nullable String sector, String genitive, String name) {}

    private final Titles titles;
    private final PersonRegistry persons;

    Owners(Titles titles, PersonRegistry persons) {
        this.titles = titles;
        this.persons = persons;
    }

    /** The owners of the phrase, several where joined; empty where none is named. */
    List<Owner> of(Phrase phrase) {
        List<Owner> found = new ArrayList<>();
        for (Phrase one : phrase.of) {
            Owner owner = owner(one);
            if (owner != null && (found.isEmpty() || one.kind == phrase.of.get(0).kind)) {
                found.add(owner);
            }
        }
        if (!found.isEmpty() && found.get(0).country() == null && found.get(0).sector() == null) {
            byAdjective(phrase)
                    .forEach(adjective -> found.replaceAll(one -> new Owner(
                            one.key() + '|' + adjective.key(),
                            adjective.country(),
                            one.sector(),
                            one.genitive(),
                            one.name())));
        }
        return found.isEmpty() ? byAdjective(phrase) : found;
    }

    private static List<Owner> byAdjective(Phrase phrase) {
        List<Owner> found = new ArrayList<>();
        for (Hit hit : phrase.adjectives) {
            if (hit.fact() instanceof Fact.State state) {
                found.add(state(state));
            } else if (hit.fact() instanceof Fact.Place place) {
                found.add(place(place));
            }
        }
        return found;
    }

    private static Owner state(Fact.State state) {
        return new Owner(state.iso(), state.iso(), null, state.genitive(), state.name());
    }

    private static Owner place(Fact.Place place) {
        return new Owner(place.name(), place.iso(), null, place.genitive(), place.name());
    }

    private @Nullable Owner owner(Phrase phrase) {
        return switch (phrase.kind) {
            case STATE ->
                phrase.fact instanceof Fact.State state
                        ? phrase.seat
                                ? new Owner(state.iso(), state.iso(), null, titles.written(phrase), state.name())
                                : state(state)
                        : null;
            case PLACE -> phrase.fact instanceof Fact.Place place ? place(place) : null;
            case ORGANISATION ->
                phrase.fact instanceof Fact.Organisation organisation
                        ? new Owner(
                                organisation.name(),
                                organisation.country(),
                                organisation.sector(),
                                titles.written(phrase),
                                organisation.name())
                        : null;
            case PERSON -> person(phrase);
            case INSTITUTION, HEAD, OFFICE, ABBREVIATION, PEOPLE -> inner(phrase);
            default -> null;
        };
    }

    private @Nullable Owner person(Phrase phrase) {
        Persona persona = persons.owner(phrase.persons.get(0));
        if (persona == null) {
            return null;
        }
        Fact.Person known = persona.known();
        return new Owner(
                persona.name(),
                known == null ? null : known.country(),
                known == null ? null : known.sector(),
                titles.written(phrase),
                persona.name());
    }

    /** The owner of a part is that part; its country is that of whoever owns it in turn. */
    private Owner inner(Phrase phrase) {
        List<Owner> above = of(phrase);
        String country = above.isEmpty() ? null : above.get(0).country();
        if (country == null && phrase.fact instanceof Fact.Institution institution) {
            country = institution.owner().iso();
        }
        String sector = above.isEmpty() ? null : above.get(0).sector();
        String name = titles.nominative(phrase, above);
        return new Owner(
                titles.key(phrase) + (above.isEmpty() ? "" : "|" + above.get(0).key()),
                country,
                sector,
                titles.written(phrase),
                name);
    }
}
