package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the names of one article into persons. */
final class PersonRegistry {
    private final ActorLexicon lexicon;
    private final PersonNaming naming;
    private final List<Persona> personas = new ArrayList<>();
    private final Map<String, List<Persona>> byWord = new HashMap<>();
    private final Map<PersonName, Persona> owners = new LinkedHashMap<>();

    PersonRegistry(ActorLexicon lexicon, PersonNaming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** Takes a name of more than one word or with initials. */
    void addFull(PersonName name) {
        Set<String> family = bases(name, PersonName.Role.FAMILY);
        Set<String> given = given(name);
        for (String word : words(family, given)) {
            for (Persona persona : byWord.getOrDefault(word, List.of())) {
                if (persona.accepts(name, family, given)) {
                    put(persona, name, family, given);
                    return;
                }
            }
        }
        Persona persona = new Persona();
        personas.add(persona);
        put(persona, name, family, given);
    }

    /**
     * Takes a name of one word: that of a person met under a fuller name, or of one whom the lexicon knows by it.
     *
     * @param anybody whether it is a person's name for sure, known or not
     * @return whether it was taken
     */
    boolean addBare(PersonName name, boolean anybody) {
        Set<String> bases = all(name.parts().get(0));
        Persona persona = nearest(name, bases);
        if (persona == null && (anybody || knownByOneName(bases))) {
            persona = new Persona();
            personas.add(persona);
        }
        if (persona == null) {
            return false;
        }
        boolean byFamily =
                persona.names().isEmpty() || persona.families().stream().anyMatch(bases::contains);
        put(persona, name, byFamily ? bases : Set.of(), byFamily ? Set.of() : bases);
        return true;
    }

    /** Whether a name of one word is that of somebody met under a fuller name, or of a known person. */
    boolean knows(PersonName name) {
        Set<String> bases = all(name.parts().get(0));
        return nearest(name, bases) != null || knownByOneName(bases);
    }

    private boolean knownByOneName(Set<String> bases) {
        return bases.stream().anyMatch(base -> !lexicon.persons(base).isEmpty());
    }

    /** Who of those with that name was named last before it, else first after it; family names come before given ones. */
    private @Nullable Persona nearest(PersonName name, Set<String> bases) {
        Persona best = null;
        int least = Integer.MAX_VALUE;
        for (String base : bases) {
            for (Persona persona : byWord.getOrDefault(base, List.of())) {
                if ((persona.genders() & Agreement.genders(name.set())) == 0) {
                    continue;
                }
                boolean family = persona.families().contains(base);
                int far = distance(persona, name) + (family ? 0 : 100_000);
                if (far < least) {
                    least = far;
                    best = persona;
                }
            }
        }
        return best;
    }

    private static int distance(Persona persona, PersonName name) {
        int least = Integer.MAX_VALUE / 2;
        for (PersonName other : persona.names()) {
            int between = (name.sentence() - other.sentence()) * 400 + name.first() - other.first();
            least = Math.min(least, between >= 0 ? between : 40_000 - between);
        }
        return least;
    }

    private void put(Persona persona, PersonName name, Set<String> family, Set<String> given) {
        persona.add(name, family, given);
        owners.put(name, persona);
        for (String word : words(family, given)) {
            List<Persona> with = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (!with.contains(persona)) {
                with.add(persona);
            }
        }
    }

    private static Set<String> words(Set<String> family, Set<String> given) {
        Set<String> words = new LinkedHashSet<>(family);
        words.addAll(given);
        return words;
    }

    private Set<String> bases(PersonName name, PersonName.Role role) {
        PersonName.Part part = name.part(role);
        return part == null ? Set.of() : all(part);
    }

    private Set<String> given(PersonName name) {
        Set<String> given = new LinkedHashSet<>();
        for (PersonName.Part part : name.parts()) {
            if (part.role() == PersonName.Role.GIVEN || part.role() == PersonName.Role.MIDDLE) {
                given.addAll(all(part));
            }
        }
        return given;
    }

    private Set<String> all(PersonName.Part part) {
        Set<String> bases = new LinkedHashSet<>();
        for (NameReading reading : part.readings()) {
            bases.add(lexicon.words().spelling().fold(Spelling.lower(reading.base())));
        }
        return bases;
    }

    /** Settles everybody's name; to be called once, after all names were added. */
    void settle() {
        for (Persona persona : personas) {
            naming.settle(persona);
        }
    }

    /** Who is meant; {@code null} for a name that was not taken. */
    @Nullable
    Persona owner(PersonName name) {
        return owners.get(name);
    }
}
