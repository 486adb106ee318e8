package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an office or a word for people means where no name stands beside it. */
final class People {
    private final Story story;
    private final Bodies bodies;
    private final Descriptions descriptions;

    People(Story story, Bodies bodies, Descriptions descriptions) {
        this.story = story;
        this.bodies = bodies;
        this.descriptions = descriptions;
    }

    /** Who holds an office that no name stands beside. */
    List<Integer> offices(Phrase phrase, List<Owners.Owner> owned) {
        Fact.Office office = Introductions.office(phrase);
        List<Owners.Owner> of = owned;
        String key = Introductions.of(phrase);
        if (of.isEmpty() && key != null) {
            Owners.Owner state = story.state(key);
            of = List.of(state == null ? new Owners.Owner(key, null, null, key, key) : state);
        }
        List<Integer> who = new ArrayList<>();
        for (Owners.Owner owner : of) {
            int holder = descriptions.holder(office, owner, phrase.former);
            who.add(holder >= 0 ? holder : descriptions.unnamed(office, owner).index);
        }
        if (!who.isEmpty()) {
            return who;
        }
        if (phrase.plural() || phrase.both) {
            List<Integer> several = descriptions.several(office, phrase.both);
            return several.isEmpty() ? generic(phrase, office.sector(), Actor.Kind.GROUP, owned) : several;
        }
        int alone = descriptions.alone(office);
        if (alone >= 0) {
            return List.of(alone);
        }
        String iso = office.rank() == Fact.Rank.AMBASSADOR
                ? story.countries().sender(phrase.sentence, phrase.core)
                : bodies.context(phrase, office.sector());
        Owners.Owner owner = story.state(iso);
        if (owner == null) {
            return generic(phrase, office.sector(), Actor.Kind.PERSON, owned);
        }
        int holder = office.rank().leads() ? descriptions.holder(office, owner, phrase.former) : -1;
        return List.of(holder >= 0 ? holder : descriptions.unnamed(office, owner).index);
    }

    /** Whom a word for people means. */
    List<Integer> people(Phrase phrase, List<Owners.Owner> owned) {
        if (phrase.fact instanceof Fact.State state) {
            Draft draft = story.cast()
                    .unnamed(
                            "people|" + state.iso() + '|' + phrase.plural(),
                            phrase.plural() ? Actor.Kind.GROUP : Actor.Kind.PERSON,
                            story.titles().nominative(phrase, List.of()));
            return List.of(draft.country(state.iso()).sector("CVL").genders(Agreement.genders(phrase.set)).index);
        }
        String sector = phrase.fact instanceof Fact.People people ? people.sector() : "CVL";
        boolean bare = phrase.first == phrase.coreFirst && phrase.last == phrase.coreLast;
        if (phrase.fact instanceof Fact.People people && bare && !phrase.plural()) {
            int before = story.salience()
                    .latest(one -> story.cast().get(one).descriptions().contains(people.name()));
            if (before >= 0) {
                return List.of(before);
            }
        }
        if (phrase.weak && owned.isEmpty()) {
            return List.of();
        }
        return generic(phrase, sector, phrase.plural() ? Actor.Kind.GROUP : Actor.Kind.PERSON, owned);
    }

    private List<Integer> generic(Phrase phrase, @Nullable String sector, Actor.Kind kind, List<Owners.Owner> owned) {
        boolean states =
                owned.size() > 1 && owned.stream().allMatch(owner -> owner.key().equals(owner.country()));
        if (kind == Actor.Kind.GROUP && states) {
            // "Citizens of Poland and Lithuania" are two groups, one of each state.
            return owned.stream()
                    .flatMap(owner -> generic(phrase, sector, kind, List.of(owner)).stream())
                    .toList();
        }
        String country = owned.isEmpty()
                ? phrase.fact instanceof Fact.People people ? people.country() : null
                : owned.get(0).country();
        if (country == null && owned.isEmpty()) {
            country = story.countries().at(phrase.sentence, phrase.core);
        }
        String name = story.titles().nominative(phrase, owned);
        Draft draft = story.cast().unnamed("generic|" + name + '|' + country, kind, name);
        draft.country(country).sector(sector).genders(Agreement.genders(phrase.set));
        return List.of(draft.index);
    }

    /** Who holds the like office on the other side. */
    List<Integer> counterpart(Phrase phrase, List<Owners.Owner> owned) {
        int found = descriptions.counterpart(phrase, owned);
        return found < 0 ? List.of() : List.of(found);
    }
}
