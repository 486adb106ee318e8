package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which organisation or institution a phrase means. */
final class Bodies {
    private static final Set<String> JUSTICE = Set.of("JUD", "COP");

    private final Story story;

    Bodies(Story story) {
        this.story = story;
    }

    /** The organisation that the lexicon has. */
    Draft organisation(Phrase phrase, List<Owners.Owner> owned) {
        Draft draft = story.cast().organisation((Fact.Organisation) Objects.requireNonNull(phrase.fact));
        if (!"IGO".equals(draft.sector()) && !owned.isEmpty()) {
            draft.country(owned.get(0).country());
        }
        return draft.genders(Agreement.genders(phrase.set));
    }

    /** A part of one or several states. */
    List<Integer> institutions(Phrase phrase, List<Owners.Owner> owned) {
        Fact.Institution fact = (Fact.Institution) Objects.requireNonNull(phrase.fact);
        List<Integer> who = new ArrayList<>();
        Owners.Owner seated = owned.isEmpty() ? seated(phrase, fact) : null;
        if (seated != null) {
            return List.of(institution(phrase, fact, seated).index);
        }
        for (Owners.Owner owner : owned) {
            who.add(institution(phrase, fact, owner).index);
        }
        if (!who.isEmpty()) {
            return who;
        }
        int before = story.salience()
                .latest(one -> story.cast()
                        .get(one)
                        .descriptions()
                        .contains(story.titles().key(phrase)));
        if (before >= 0) {
            return List.of(before);
        }
        String iso = fact.owner().iso() != null
                ? fact.owner().iso()
                : fact.owner().context() ? context(phrase, fact.sector()) : null;
        if (iso == null && !fact.owner().context()) {
            return List.of();
        }
        Owners.Owner owner = story.state(iso);
        return List.of(
                institution(phrase, fact, owner == null ? new Owners.Owner("", iso, null, "", "") : owner).index);
    }

    /** Whose it is by the place right behind it: "a court in London", "rescuers from Turkey"; {@code null} where none is. */
    private Owners.@Nullable Owner seated(Phrase phrase, Fact.Institution fact) {
        if (fact.owner().iso() != null || !fact.owner().context()) {
            return null;
        }
        boolean justice = fact.sector() != null && JUSTICE.contains(fact.sector());
        String iso = story.countries().behind(phrase.sentence, phrase.last, justice);
        return iso == null ? null : story.state(iso);
    }

    /** Whose an institution or office is that says it not: courts and police are those spoken of before. */
    @Nullable
    String context(Phrase phrase, @Nullable String sector) {
        if (sector == null || !JUSTICE.contains(sector)) {
            return story.countries().at(phrase.sentence, phrase.core);
        }
        String scene = story.countries().scene(phrase.sentence);
        if (scene != null) {
            return scene;
        }
        int before = story.salience()
                .latest(one -> story.cast().get(one).country() != null
                        && story.cast().get(one).kind != Actor.Kind.PERSON
                        && story.cast().get(one).sector() != null
                        && JUSTICE.contains(story.cast().get(one).sector()));
        return before >= 0
                ? story.cast().get(before).country()
                : story.countries().at(phrase.sentence, phrase.core);
    }

    private Draft institution(Phrase phrase, Fact.Institution fact, Owners.Owner owner) {
        String key = story.titles().key(phrase);
        String name = story.titles().nominative(phrase, owner.genitive().isEmpty() ? List.of() : List.of(owner));
        Draft draft = story.cast().unnamed(key + '|' + owner.key(), fact.kind(), name);
        draft.country(owner.country()).sector("IGO".equals(owner.sector()) ? "IGO" : fact.sector());
        draft.descriptions().add(key);
        draft.genders(Agreement.genders(phrase.set));
        alias(phrase, draft);
        return draft;
    }

    private void alias(Phrase phrase, Draft draft) {
        if (phrase.alias >= 0) {
            story.cast().alias(story.titles().written(phrase, phrase.alias, phrase.alias), draft);
        }
    }

    /** An organisation by its head noun: named, or told by whose it is, or meant back by the noun alone. */
    List<Integer> headed(Phrase phrase, List<Owners.Owner> owned) {
        Fact.Head fact = (Fact.Head) Objects.requireNonNull(phrase.fact);
        boolean body = !story.lexicon().words().is(WordClass.ABSTRACT_HEAD, fact.name());
        boolean told = phrase.named()
                || phrase.capital
                || body && (phrase.last > phrase.coreLast || !phrase.adjectives.isEmpty());
        if (!told) {
            int before = story.salience()
                    .latest(one -> story.cast().get(one).descriptions().contains(fact.name()));
            return before < 0 ? List.of() : List.of(before);
        }
        Draft known = known(phrase);
        if (known != null) {
            return List.of(known.index);
        }
        Actor.Kind kind = fact.kind();
        String sector = !owned.isEmpty() && "IGO".equals(owned.get(0).sector()) ? "IGO" : fact.sector();
        String country = owned.isEmpty() ? null : owned.get(0).country();
        String name = story.titles().nominative(phrase, owned);
        Draft draft = story.cast().named(kind, name, country, sector);
        draft.descriptions().add(fact.name());
        draft.genders(Agreement.genders(phrase.set));
        alias(phrase, draft);
        return List.of(draft.index);
    }

    private static @Nullable String sector(Phrase phrase) {
        return phrase.fact instanceof Fact.Head head && "BUS".equals(head.sector()) ? head.sector() : null;
    }

    /**
     * The organisation that the lexicon has by the name behind the head noun, a body between states or a company
     * told as one: "the council (of) NATO", "the company Petrobras"; {@code null} for none.
     */
    private @Nullable Draft known(Phrase phrase) {
        Hit hit = phrase.named() ? story.words(phrase).hit(phrase.nameFirst) : null;
        return hit != null
                        && hit.first() == phrase.nameFirst
                        && hit.last() == phrase.nameLast
                        && hit.fact() instanceof Fact.Organisation body
                        && ("IGO".equals(body.sector())
                                || body.sector() != null && body.sector().equals(sector(phrase)))
                ? story.cast().organisation(body)
                : null;
    }

    /** An organisation of which only the abbreviation is given. */
    Draft abbreviation(Phrase phrase) {
        String name = story.titles().written(phrase, phrase.first, phrase.last);
        Draft known = story.cast().named(name);
        return known != null ? known : story.cast().named(Actor.Kind.ORGANIZATION, name, null, null);
    }
}
