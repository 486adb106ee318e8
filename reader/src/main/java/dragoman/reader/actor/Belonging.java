package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To which state those belong whom no table and no office gives to one: by whom their own phrase names ("officers of the
 * FSB"), by the place in it ("a student from Cairo"), by a nationality beside the name, else by what the article speaks of
 * where they are first named. Lives in one article.
 */
final class Belonging {
    /** Sectors of those who act for a state. */
    private static final Set<String> AUTHORITIES = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");

    private final List<Words> sentences;
    /** Mentions of each sentence, and of each entity, so that a long article stays linear. */
    private final Map<Integer, List<ActorMention>> bySentence = new HashMap<>();

    private final Map<Integer, List<ActorMention>> byEntity = new HashMap<>();
    private final Cast cast;
    private final Countries countries;
    private final NameHomes homes;

    /** The state of the first named whose state is known; {@code null} where nobody's is. */
    private final @Nullable String first;

    Belonging(Story story, List<ActorMention> mentions) {
        this.sentences = story.sentences();
        this.homes = story.lexicon().homes();
        for (ActorMention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                    .add(mention);
            for (int entity : new LinkedHashSet<>(mention.entities())) {
                byEntity.computeIfAbsent(entity, key -> new ArrayList<>()).add(mention);
            }
        }
        this.cast = story.cast();
        this.countries = story.countries();
        this.first = first(mentions);
    }

    /** The state of that entity of the cast; {@code null} for what belongs to none. */
    @Nullable
    String of(int index) {
        Entity entity = cast.get(index).entity();
        if (entity.country() != null
                || "IGO".equals(entity.sector())
                || cast.get(index).isStateless()) {
            return entity.country();
        }
        List<ActorMention> mentions = byEntity.getOrDefault(index, List.of());
        for (ActorMention mention : mentions) {
            if (mention.entities().equals(List.of(index)) && mention.form() != ActorMention.Form.PRONOUN) {
                String country = inside(index, mention);
                country = country == null ? byPlace(mention, entity.name()) : country;
                if (country != null || ofStateless(index, mention)) {
                    return country;
                }
            }
        }
        if (entity.kind() == Actor.Kind.PERSON) {
            String likely = likely(cast.get(index));
            return likely == null && AUTHORITIES.contains(String.valueOf(entity.sector())) ? first : likely;
        }
        ActorMention named = mentions.isEmpty() ? null : mentions.get(0);
        String spokenOf = named == null ? null : countries.at(named.sentence(), named.first());
        // Where the text names no state: "Putin instructed the government".
        return spokenOf == null ? first : spokenOf;
    }

    private @Nullable String first(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            String country = cast.get(mention.entities().get(0)).entity().country();
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /**
     * The state of somebody of whom nothing is said: of those that the article names one where the name is at home, else
     * that of the office, else that which the article is about.
     */
    private @Nullable String likely(Draft draft) {
        Set<String> states = homes.of(draft.name);
        String home = countries.mostOf(states);
        String office = draft.likely();
        if (office != null && (home == null || states.contains(office))) {
            return office;
        }
        if (home == null && states.size() == 1) {
            return states.iterator().next();
        }
        return home == null ? countries.whole() : home;
    }

    /** The state of another actor whom the phrase names, or who stands beside it in apposition. */
    private @Nullable String inside(int index, ActorMention mention) {
        Sentence tree = sentences.get(mention.sentence()).sentence();
        for (ActorMention other : bySentence.getOrDefault(mention.sentence(), List.of())) {
            if (other.entities().contains(index)
                    || other.form() == ActorMention.Form.PLACE
                    || other.form() == ActorMention.Form.PRONOUN) {
                continue;
            }
            boolean within = mention.first() <= other.first() && other.last() <= mention.last();
            boolean beside = tree.relation(other.head()) == Relation.APPOS && tree.head(other.head()) == mention.head()
                    || tree.relation(mention.head()) == Relation.APPOS && tree.head(mention.head()) == other.head();
            String country = within || beside
                    ? cast.get(other.entities().get(0)).entity().country()
                    : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** Whether the phrase names a group without a state as that to which it belongs. */
    private boolean ofStateless(int index, ActorMention mention) {
        return bySentence.getOrDefault(mention.sentence(), List.of()).stream()
                .anyMatch(other -> !other.entities().contains(index)
                        && mention.first() <= other.first()
                        && other.last() <= mention.last()
                        && cast.get(other.entities().get(0)).isStateless());
    }

    /** The state of a place named in what the head governs as a noun. */
    private @Nullable String byPlace(ActorMention mention, String name) {
        Sentence tree = sentences.get(mention.sentence()).sentence();
        for (Countries.Scene scene : countries.scenes(mention.sentence())) {
            // A family name may be a town's.
            boolean own = name.contains(scene.name());
            if (scene.iso() != null && !own && near(tree, mention.head(), scene.last())) {
                return scene.iso();
            }
        }
        return null;
    }

    private static boolean near(Sentence tree, int head, int below) {
        for (int at = below, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
            if (at == head) {
                return steps > 0;
            }
            Relation relation = tree.relation(at);
            if (relation != Relation.NMOD
                    && relation != Relation.APPOS
                    && relation != Relation.AMOD
                    && relation != Relation.FLAT) {
                return false;
            }
        }
        return false;
    }
}
