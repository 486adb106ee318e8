package dragoman.reader.actor;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody whom an article names, and where. Immutable. */
public final class Actors {
    private static final Set<String> POLITICAL =
            Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "PTY", "REB", "IGO");
    private static final Set<String> PRIVATE = Set.of("CVL", "CRM", "EDU", "HLH");
    private final List<Entity> entities;
    private final List<ActorMention> mentions;
    private final List<List<ActorMention>> bySentence;
    private final List<NamedSpan> named;
    private final Countries countries;

    Actors(List<Entity> entities, List<ActorMention> mentions, List<NamedSpan> named, Countries countries) {
        this.entities = List.copyOf(entities);
        List<ActorMention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(ActorMention::sentence)
                .thenComparing(ActorMention::first)
                .thenComparing(ActorMention::length, Comparator.reverseOrder()));
        this.mentions = List.copyOf(ordered);
        this.named = List.copyOf(named);
        this.countries = countries;
        List<List<ActorMention>> rows = new ArrayList<>();
        for (int i = 0; i < countries.sentences(); i++) {
            rows.add(new ArrayList<>());
        }
        this.mentions.forEach(mention -> rows.get(mention.sentence()).add(mention));
        this.bySentence = List.copyOf(rows);
    }

    /** Everybody named, in order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** The entity of that index. */
    public Entity entity(int index) {
        return entities.get(index);
    }

    /** Index of the entity that is that state itself; -1 where the article does not name it. */
    public int state(String iso) {
        for (Entity entity : entities) {
            if (entity.kind() == Actor.Kind.STATE && iso.equals(entity.country())) {
                return entity.index();
            }
        }
        return -1;
    }

    /**
     * Whether the entity is somebody whom politics knows: of a state, of a political sector, or called by a name. A coach
     * or a grandmother of whom no more is told is not.
     */
    public boolean isKnown(int entity) {
        Entity one = entities.get(entity);
        if (one.country() != null || one.sector() != null && POLITICAL.contains(one.sector())) {
            return true;
        }
        for (ActorMention mention : mentions) {
            if (mention.form() == ActorMention.Form.NAME && mention.entities().contains(entity)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entity is no private person: a body, a state, or a person of an office or of public life. */
    public boolean isPublic(int entity) {
        Entity one = entities.get(entity);
        return one.kind() != Actor.Kind.PERSON
                || (one.sector() == null ? !one.roles().isEmpty() : !PRIVATE.contains(one.sector()));
    }

    /** Whether the token names somebody who holds an office of a state. */
    public boolean isOfficial(int sentence, int token) {
        ActorMention mention = withHead(sentence, token);
        return mention != null
                && mention.entities().stream()
                        .map(entities::get)
                        .allMatch(one -> one.country() != null && !one.roles().isEmpty());
    }

    /** Index of the state in which the place named by that token lies; -1 where the token names no place. */
    public int stateOfPlace(int sentence, int token) {
        String iso = countries.placeAt(sentence, token);
        return iso == null ? -1 : state(iso);
    }

    /** Index of the state whose seat of government that token names; -1 where it names none. */
    public int stateOfSeat(int sentence, int token) {
        String iso = countries.seatAt(sentence, token);
        return iso == null ? -1 : state(iso);
    }

    /** All mentions in text order, outer ones before those inside them. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /** The mentions of a sentence, in text order. */
    public List<ActorMention> in(int sentence) {
        return bySentence.get(sentence);
    }

    /**
     * The outermost mention whose head is that token; where there is none the innermost that covers it; {@code null} where
     * nobody is named there.
     */
    public @Nullable ActorMention withHead(int sentence, int token) {
        ActorMention inner = null;
        for (ActorMention mention : bySentence.get(sentence)) {
            if (mention.form() == ActorMention.Form.PLACE) {
                continue;
            }
            if (mention.head() == token) {
                return mention;
            }
            if (mention.covers(token) && (inner == null || mention.length() < inner.length())) {
                inner = mention;
            }
        }
        return inner;
    }

    /** Every name of persons, states, organisations, offices and places, in text order. */
    public List<NamedSpan> named() {
        return named;
    }

    /** The state where the sentence says that what the token tells of happens; {@code null} where it does not say so. */
    public @Nullable String scene(int sentence, int token) {
        return countries.sceneOf(sentence, token);
    }

    /**
     * The state whose affairs what the token tells of are: where its sentence says that it happens, else that of which the
     * sentences here and the article speak most. {@code null} where the article names no state.
     */
    public @Nullable String country(int sentence, int token) {
        String scene = countries.sceneOf(sentence, token);
        return scene == null ? countries.at(sentence, token) : scene;
    }

    /** Where what the token tells of takes place, by what depends on it; {@code null} where not told. */
    public Event.@Nullable Place place(int sentence, int headToken) {
        return countries.place(sentence, headToken);
    }
}
