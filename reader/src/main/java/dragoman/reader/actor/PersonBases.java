package dragoman.reader.actor;

import java.util.ArrayList;
import java.util.List;

/** Known persons that a name may mean, before anything is resolved. */
final class PersonBases {
    private PersonBases() {}

    /** Whether some known person of that family name ever held the office that the phrase names. */
    static boolean held(PersonName name, Phrase office, ActorLexicon lexicon) {
        if (!(office.fact instanceof Fact.Office fact)) {
            return false;
        }
        for (Fact.Person person : known(name, lexicon)) {
            for (Phrase owner : office.of) {
                if (owner.fact instanceof Fact.State state
                        && lexicon.holders().held(person.name(), fact.name(), state.iso())) {
                    return true;
                }
            }
            for (Hit adjective : office.adjectives) {
                if (adjective.fact() instanceof Fact.State state
                        && lexicon.holders().held(person.name(), fact.name(), state.iso())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Fact.Person> known(PersonName name, ActorLexicon lexicon) {
        PersonName.Part family = name.part(PersonName.Role.FAMILY);
        PersonName.Part given = name.part(PersonName.Role.GIVEN);
        List<Fact.Person> found = new ArrayList<>();
        if (family == null) {
            return found;
        }
        for (NameReading reading : family.readings()) {
            if (given == null) {
                found.addAll(lexicon.persons(reading.base()));
                continue;
            }
            for (NameReading first : given.readings()) {
                found.addAll(lexicon.persons(first.base() + " " + reading.base()));
            }
        }
        return found;
    }
}
