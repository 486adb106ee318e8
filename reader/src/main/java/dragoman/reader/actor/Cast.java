package dragoman.reader.actor;

import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** All entities of one article, each made when first needed. */
final class Cast {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byKey = new HashMap<>();
    private final ActorLexicon lexicon;

    Cast(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Draft get(int index) {
        return drafts.get(index);
    }

    /** The entity of that key; {@code null} where it was not made. */
    @Nullable
    Draft find(String key) {
        return byKey.get(key);
    }

    private Draft make(String key, IntFunction<Draft> maker) {
        Draft draft = byKey.get(key);
        if (draft == null) {
            draft = maker.apply(drafts.size());
            drafts.add(draft);
            byKey.put(key, draft);
        }
        return draft;
    }

    Draft state(String iso) {
        Fact.State state = lexicon.state(iso);
        String name = state == null ? iso : state.name();
        return make(
                "state|" + iso,
                index -> new Draft(index, Actor.Kind.STATE, name).country(iso).sector("GOV"));
    }

    Draft organisation(Fact.Organisation fact) {
        return make("organisation|" + fact.name(), index -> {
            Draft draft = new Draft(index, fact.kind(), fact.name()).sector(fact.sector());
            return fact.country() == null ? draft.stateless() : draft.country(fact.country());
        });
    }

    /** An organisation or group that no table has, by what it is called. */
    Draft named(Actor.Kind kind, String name, @Nullable String country, @Nullable String sector) {
        return make("named|" + Spelling.lower(name), index -> new Draft(index, kind, name))
                .country(country)
                .sector(sector);
    }

    /** Lets an entity be found by another name too. */
    void alias(String name, Draft draft) {
        byKey.putIfAbsent("named|" + Spelling.lower(name), draft);
    }

    /** The entity called so; {@code null} where none is. */
    @Nullable
    Draft named(String name) {
        return byKey.get("named|" + Spelling.lower(name));
    }

    Draft person(Persona persona) {
        Draft draft = make("person|" + persona.name(), index -> new Draft(index, Actor.Kind.PERSON, persona.name()));
        Fact.Person known = persona.known();
        if (known != null) {
            draft.country(known.country()).sector(known.sector());
        }
        return draft.genders(persona.genders());
    }

    /** A person known only to the lexicon, as holder of an office. */
    Draft person(Fact.Person known) {
        return make("person|" + known.name(), index -> new Draft(index, Actor.Kind.PERSON, known.name()))
                .country(known.country())
                .sector(known.sector());
    }

    /** Somebody without a name of his own: an office, an institution, a word for people, with what tells him from others. */
    Draft unnamed(String key, Actor.Kind kind, String name) {
        return make("unnamed|" + key, index -> new Draft(index, kind, name));
    }

    /** The entity made for that key by {@link #unnamed}; {@code null} where none was. */
    @Nullable
    Draft unnamed(String key) {
        return byKey.get("unnamed|" + key);
    }
}
