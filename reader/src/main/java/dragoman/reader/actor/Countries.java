package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reading.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which state the text speaks of at each place, and where things happen. What the article names most weighs against the
 * places and nationalities of the sentence and of those before.
 */
final class Countries {
    private static final int SENTENCES_BACK = 3;
    private static final int PLACE_WEIGHT = 3;

    /** What the article as a whole weighs, and what a nationality, a state and a scene of the sentence weigh against it. */
    private static final double WHOLE = 3;

    private static final double[] NEAR = {0, 0.3, 0.5, 1.5};
    private static final int SCENE = 3;
    private static final int STATE = 2;
    private static final int PEOPLE = 1;

    /** How many words up from an act a place may hang, and by which relations these may carry the act. */
    private static final int HIGHEST = 4;

    private static final Set<Relation> CARRIED =
            EnumSet.of(Relation.OBL, Relation.NMOD, Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.XCOMP);

    /** A state or place named: where something happens, a state or what is its own, somebody's nationality. */
    private record Named(int first, int last, String iso, int strength, boolean seat) {
        boolean scene() {
            return strength == SCENE;
        }
    }

    /** A place named, for {@link #place}. */
    record Scene(int first, int last, String name, @Nullable String iso) {}

    private final List<Words> sentences;
    private final ActorWords classes;
    private final List<List<Named>> named = new ArrayList<>();
    private final List<List<Scene>> scenes = new ArrayList<>();
    private final @Nullable String whole;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    Countries(List<Words> sentences, ActorWords classes) {
        this.sentences = List.copyOf(sentences);
        this.classes = classes;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Words words : sentences) {
            gather(words);
            for (Named one : named.get(words.index())) {
                counts.merge(one.iso(), one.scene() ? PLACE_WEIGHT : 1, Integer::sum);
            }
        }
        whole = most(counts);
        weights.putAll(counts);
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return best;
    }

    /** The state in which the place named by the token lies; {@code null} where it names none. */
    @Nullable
    String placeAt(int sentence, int token) {
        for (Scene scene : scenes.get(sentence)) {
            if (scene.first() <= token && token <= scene.last()) {
                return scene.iso();
            }
        }
        return null;
    }

    /** The state whose seat of government the token names; {@code null} where it names none. */
    @Nullable
    String seatAt(int sentence, int token) {
        for (Named one : named.get(sentence)) {
            if (one.seat() && one.first() <= token && token <= one.last()) {
                return one.iso();
            }
        }
        return null;
    }

    /** The places named in a sentence, in text order. */
    List<Scene> scenes(int sentence) {
        return scenes.get(sentence);
    }

    /** The state that the article is about; {@code null} where it names none. */
    @Nullable
    String whole() {
        return whole;
    }

    /** The state of the set that the article names most; {@code null} where it names none of them. */
    @Nullable
    String mostOf(Set<String> states) {
        Map<String, Integer> some = new LinkedHashMap<>(weights);
        some.keySet().retainAll(states);
        return most(some);
    }

    int sentences() {
        return sentences.size();
    }

    private void gather(Words words) {
        List<Named> states = new ArrayList<>();
        List<Scene> places = new ArrayList<>();
        for (Hit hit : words.hits()) {
            if (hit.entry().weak()) {
                continue;
            }
            if (hit.fact() instanceof Fact.State state) {
                boolean seat = hit.entry().use() == Entry.Use.SEAT;
                add(states, new Named(hit.first(), hit.last(), state.iso(), strength(words, hit), seat));
                if (hit.entry().use() == Entry.Use.NAME) {
                    places.add(new Scene(hit.first(), hit.last(), state.name(), state.iso()));
                }
            } else if (hit.fact() instanceof Fact.Place place) {
                if (place.iso() != null) {
                    add(states, new Named(hit.first(), hit.last(), place.iso(), strength(words, hit), false));
                }
                if (hit.entry().use() == Entry.Use.NAME) {
                    places.add(new Scene(hit.first(), hit.last(), place.name(), place.iso()));
                }
            }
        }
        words.compounds()
                .forEach((i, parts) -> parts.forEach(
                        part -> states.add(new Named(i, i, part.state().iso(), STATE, false))));
        named.add(states);
        scenes.add(places);
    }

    /** A capital is both a place and a seat: it counts once, as the place. */
    private static void add(List<Named> states, Named one) {
        for (int i = 0; i < states.size(); i++) {
            Named other = states.get(i);
            if (other.first() == one.first() && other.last() == one.last()) {
                Named kept = one.scene() ? one : other;
                boolean seat = one.seat() || other.seat();
                states.set(i, new Named(kept.first(), kept.last(), kept.iso(), kept.strength(), seat));
                return;
            }
        }
        states.add(one);
    }

    private int strength(Words words, Hit hit) {
        return switch (hit.entry().use()) {
            case NAME -> scene(words, hit) ? SCENE : STATE;
            case SEAT -> STATE;
            case DEMONYM -> PEOPLE;
            case ADJECTIVE -> living(words, hit.last() + 1) ? PEOPLE : STATE;
        };
    }

    /** Whether the noun after an adjective, other adjectives between, is a person. */
    private static boolean living(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            Token token = words.token(i);
            if (token.pos() == Tag.Pos.NOUN) {
                return Tag.animacy(token.tag()) == Tag.Animacy.ANIMATE;
            }
            if (token.pos() != Tag.Pos.ADJECTIVE && token.pos() != Tag.Pos.PARTICIPLE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a preposition of place stands before the name. */
    private boolean scene(Words words, Hit hit) {
        int before = hit.first() - 1;
        while (before >= 0 && words.token(before).pos() == Tag.Pos.ADJECTIVE) {
            before--;
        }
        return before >= 0
                && Agreement.has(hit.set(), Tag.Case.LOC)
                && classes.is(WordClass.PLACE_PREPOSITION, words.token(before).lower());
    }

    /** The state spoken of at that place; {@code null} where the article names none. */
    @Nullable
    String at(int sentence, int token) {
        return spokenOf(sentence, null);
    }

    /** The state spoken of there that sends the envoy of that token: never the one in which he serves. */
    @Nullable
    String sender(int sentence, int envoy) {
        Event.Place host = place(sentence, envoy);
        return spokenOf(sentence, host == null ? null : host.country());
    }

    private @Nullable String spokenOf(int sentence, @Nullable String except) {
        Map<String, Double> scores = new LinkedHashMap<>();
        int most = 1;
        for (int weight : weights.values()) {
            most = Math.max(most, weight);
        }
        for (Map.Entry<String, Integer> one : weights.entrySet()) {
            scores.put(one.getKey(), WHOLE * one.getValue() / most);
        }
        for (int back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
            for (Named one : named.get(sentence - back)) {
                scores.merge(one.iso(), NEAR[one.strength()] / (back + 1), Double::sum);
            }
        }
        String best = null;
        double highest = 0;
        for (Map.Entry<String, Double> one : scores.entrySet()) {
            if (one.getValue() > highest && !one.getKey().equals(except)) {
                best = one.getKey();
                highest = one.getValue();
            }
        }
        return best;
    }

    /** The state in which the sentence says that something happens; {@code null} where it does not say so. */
    @Nullable
    String scene(int sentence) {
        String found = null;
        for (Named one : named.get(sentence)) {
            found = one.scene() ? one.iso() : found;
        }
        return found;
    }

    /**
     * The state from which somebody is by the words right behind that token; {@code null} where they do not say it.
     *
     * @param seated whether a place where he is says it too
     */
    @Nullable
    String behind(int sentence, int last, boolean seated) {
        Words words = sentences.get(sentence);
        if (last + 2 >= words.size() || words.token(last + 1).pos() != Tag.Pos.PREPOSITION) {
            return null;
        }
        String preposition = words.token(last + 1).lower();
        Tag.Case kasus = words.token(last + 2).kasus();
        boolean here = classes.is(WordClass.ORIGIN_PREPOSITION, preposition)
                || seated && kasus != Tag.Case.ACC && classes.is(WordClass.PLACE_PREPOSITION, preposition);
        for (Named one : here ? named.get(sentence) : List.<Named>of()) {
            if (one.first() == last + 2) {
                return one.iso();
            }
        }
        return null;
    }

    /** The place that depends on the token as where it happens; {@code null} where there is none. */
    Event.@Nullable Place place(int sentence, int head) {
        Words words = sentences.get(sentence);
        Sentence tree = words.sentence();
        Scene best = null;
        int least = Integer.MAX_VALUE;
        for (Scene scene : scenes.get(sentence)) {
            int top = top(tree, scene.first(), scene.last());
            // Right behind the word it belongs to it, however the tree hangs it.
            int steps = scene.first() == head + 2 ? 1 : steps(tree, head, top);
            if (steps > 0 && steps < least && placed(words, scene, top)) {
                least = steps;
                best = scene;
            }
        }
        return best == null ? null : new Event.Place(best.name(), best.iso());
    }

    /**
     * The state where what the token tells of happens, by a place that hangs on it or on the words that carry it;
     * {@code null} where the sentence does not say so.
     */
    @Nullable
    String sceneOf(int sentence, int token) {
        Sentence tree = sentences.get(sentence).sentence();
        int at = token;
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Event.Place place = place(sentence, at);
            if (place != null && place.country() != null) {
                return place.country();
            }
            Relation relation = tree.relation(at);
            if (!CARRIED.contains(relation)) {
                return null;
            }
            at = tree.head(at);
        }
        return null;
    }

    private static int top(Sentence tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    /** Steps down from the one token to the other; 0 where it does not govern it through nouns alone. */
    private static int steps(Sentence tree, int above, int below) {
        int steps = 0;
        for (int i = below; i >= 0 && i != above; i = tree.head(i)) {
            Relation relation = tree.relation(i);
            boolean nominal = relation == Relation.OBL
                    || relation == Relation.NMOD
                    || relation == Relation.APPOS
                    || relation == Relation.CONJ
                    || relation == Relation.FLAT
                    || relation == Relation.DEP;
            if (!nominal || ++steps > 4) {
                return 0;
            }
            if (tree.head(i) == above) {
                return steps;
            }
        }
        return 0;
    }

    private boolean placed(Words words, Scene scene, int top) {
        if (words.token(top).kasus() == Tag.Case.ACC) {
            return false; // whither, not where
        }
        for (int i = scene.first() - 1; i >= 0 && i >= scene.first() - 3; i--) {
            Token token = words.token(i);
            if (token.pos() == Tag.Pos.PREPOSITION) {
                return classes.is(WordClass.PLACE_PREPOSITION, token.lower());
            }
        }
        Sentence tree = words.sentence();
        int mark = tree.dependent(top, Relation.CASE);
        return mark >= 0
                && classes.is(WordClass.PLACE_PREPOSITION, tree.token(mark).lower());
    }
}
