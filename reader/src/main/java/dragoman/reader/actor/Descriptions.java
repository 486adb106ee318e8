package dragoman.reader.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant by an office without a name, by both leaders, the other side, his colleague. */
final class Descriptions {
    private static final int PAIR = 2;
    private static final int MANY = 3;

    private final ActorLexicon lexicon;
    private final Cast cast;
    private final Salience salience;
    private final @Nullable LocalDate day;

    Descriptions(ActorLexicon lexicon, Cast cast, Salience salience, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.salience = salience;
        this.day = day;
    }

    /** Who holds that office for that owner: whom the text names so, else whom the lexicon knows; -1 where unknown. */
    int holder(Fact.Office office, Owners.Owner owner, boolean former) {
        int named = salience.latest(one -> holds(one, office, owner, former));
        if (named < 0) {
            for (Draft draft : cast.drafts()) {
                if (named < 0 && holds(draft.index, office, owner, former)) {
                    named = draft.index;
                }
            }
        }
        if (named >= 0 || former || day == null) {
            return named;
        }
        Fact.Person known = lexicon.holders().holder(office.name(), owner.key(), day);
        if (known == null && office.rank() == Fact.Rank.HEAD_OF_STATE) {
            known = lexicon.holders().leader(owner.key(), day);
        }
        return known == null ? -1 : cast.person(known).index;
    }

    private boolean holds(int entity, Fact.Office office, Owners.Owner owner, boolean former) {
        for (Draft.Held held : cast.get(entity).held()) {
            boolean same = held.office().name().equals(office.name())
                    || office.rank() == Fact.Rank.HEAD_OF_STATE
                            && held.office().rank().leads();
            if (same && (former || !held.former()) && owner.key().equals(held.of())) {
                return true;
            }
        }
        return false;
    }

    /** Whom an office alone means: the latest who holds it; -1 where the text names none. */
    int alone(Fact.Office office) {
        int exact = salience.latest(one -> holdsAny(one, office, false));
        return exact >= 0 ? exact : salience.latest(one -> holdsAny(one, office, true));
    }

    private boolean holdsAny(int entity, Fact.Office office, boolean like) {
        for (Draft.Held held : cast.get(entity).held()) {
            boolean same = held.office().name().equals(office.name());
            boolean alike = like
                            && (held.office().rank() == office.rank()
                                    || held.office().rank().heads()
                                            && office.rank().heads())
                    || office.rank() == Fact.Rank.HEAD_OF_STATE
                            && held.office().rank().leads();
            if (!held.former() && (same || like && alike)) {
                return true;
            }
        }
        return false;
    }

    /** Whom offices in the plural mean: those who were named last with them, two where the text says both. */
    List<Integer> several(Fact.Office office, boolean both) {
        List<Integer> found = salience.latest(both ? PAIR : MANY, one -> holdsAny(one, office, false));
        if (found.size() < PAIR) {
            found = salience.latest(PAIR, one -> holdsAny(one, office, true));
        }
        if (found.size() > PAIR) {
            Salience.Seen together = salience.latestSeveral(one -> holdsAny(one, office, true));
            found = together == null ? found.subList(found.size() - PAIR, found.size()) : together.entities();
        }
        return found.size() < PAIR ? List.of() : found;
    }

    /** The states that both countries, the parties, the republic mean. */
    List<Integer> lands(Phrase phrase, @Nullable String focus) {
        List<Integer> own = new ArrayList<>();
        for (Hit hit : phrase.adjectives) {
            if (hit.fact() instanceof Fact.State state) {
                own.add(cast.state(state.iso()).index);
            }
        }
        if (!own.isEmpty()) {
            return own;
        }
        boolean qualified = phrase.kind == Phrase.Kind.LAND && phrase.last > phrase.coreLast
                || phrase.first < phrase.coreFirst && !phrase.both && !phrase.pointed;
        if (qualified) {
            return List.of();
        }
        if (phrase.plural() || phrase.both) {
            return pair(phrase.kind == Phrase.Kind.LAND);
        }
        return phrase.kind == Phrase.Kind.LAND && focus != null ? List.of(cast.state(focus).index) : List.of();
    }

    /** The two parties named last: states, or persons and bodies standing for them. */
    private List<Integer> pair(boolean states) {
        List<Integer> found = new ArrayList<>();
        List<Integer> recent = salience.latest(8, one -> cast.get(one).country() != null);
        List<String> countries = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && countries.size() < PAIR; i--) {
            String country = cast.get(recent.get(i)).country();
            if (country != null && !countries.contains(country)) {
                countries.add(country);
                found.add(0, states ? cast.state(country).index : recent.get(i));
            }
        }
        return found.size() < PAIR ? List.of() : found;
    }

    /**
     * Who holds, for the state that an adjective or an origin names ("Finnish colleague", "colleague from Finland"), the
     * office that the latest person named holds; -1 where unknown.
     */
    int counterpart(Phrase phrase, List<Owners.Owner> owned) {
        for (Owners.Owner owner : owned) {
            String country = owner.country();
            // Whose colleague he is, is not said by where he is from.
            if (country == null || !phrase.of.isEmpty() || !country.equals(owner.key())) {
                continue;
            }
            int other = salience.latest(one -> !cast.get(one).held().isEmpty()
                    && !country.equals(cast.get(one).country()));
            Fact.Office office =
                    other < 0 ? null : cast.get(other).held().iterator().next().office();
            int found = office == null ? -1 : holder(office, owner, false);
            if (found >= 0) {
                return found;
            }
            int countryman = salience.latest(one -> !cast.get(one).held().isEmpty()
                    && country.equals(cast.get(one).country()));
            return countryman >= 0 ? countryman : office == null ? -1 : unnamed(office, owner).index;
        }
        return -1;
    }

    /** An entity for an office whose holder nobody names. */
    Draft unnamed(Fact.Office office, Owners.Owner owner) {
        Draft draft = cast.unnamed(
                office.name() + '|' + owner.key(),
                dragoman.reading.Actor.Kind.PERSON,
                office.name() + " " + owner.genitive());
        draft.country(owner.country()).sector(owner.sector() == null ? office.sector() : owner.sector());
        draft.hold(
                new Draft.Held(office, owner.key(), false),
                new dragoman.reading.Actor.Role(office.name(), owner.name()));
        return draft;
    }
}
