package dragoman.attitude;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reader.Reader;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Actors;
import dragoman.reader.actor.Entity;
import dragoman.reader.clause.Clauses;
import dragoman.reading.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parties of an article: its states, and everybody whom it calls by name. A seat of government, an office or an
 * adjective means the party of its actor.
 */
final class Parties {
    /** A phrase that means more than these means a crowd. */
    private static final int CROWD = 3;

    private final AttitudeWords words;
    private final Actors actors;
    private final TreeMap<Integer, Set<String>> names = new TreeMap<>();
    private final List<List<Place>> places = new ArrayList<>();
    private final List<String> collective = new ArrayList<>();

    Parties(Reader.Parts parts, AttitudeWords words) {
        this.words = words;
        this.actors = parts.scene().actors();
        List<Clauses> sentences = parts.scene().sentences();
        for (Entity entity : actors.entities()) {
            if (entity.kind() == Actor.Kind.STATE) {
                named(entity.index(), entity.name());
            }
        }
        for (ActorMention mention : actors.mentions()) {
            if (mention.form() == ActorMention.Form.NAME) {
                mention.entities().forEach(one -> named(one, actors.entity(one).name()));
                if (mention.entities().size() == 1) {
                    called(mention, sentences.get(mention.sentence()));
                }
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            places.add(find(i, sentences.get(i)));
        }
    }

    private Set<String> named(int party, String name) {
        return names.computeIfAbsent(party, key -> new LinkedHashSet<>(Set.of(name.toLowerCase(Locale.ROOT))));
    }

    private void called(ActorMention mention, Clauses clauses) {
        List<String> written = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        for (int i = mention.first(); i <= mention.last(); i++) {
            written.add(clauses.sentence().token(i).lower());
            lemmas.add(clauses.lemma(i));
        }
        Set<String> all = Objects.requireNonNull(names.get(mention.entities().get(0)));
        all.add(String.join(" ", written));
        all.add(String.join(" ", lemmas));
        all.add(lemmas.get(lemmas.size() - 1));
    }

    private List<Place> find(int index, Clauses clauses) {
        List<Place> found = new ArrayList<>();
        for (ActorMention mention : actors.in(index)) {
            if (mention.form() == ActorMention.Form.GENERIC
                    || mention.entities().size() > CROWD) {
                continue;
            }
            for (int entity : mention.entities()) {
                if (names.containsKey(entity)) {
                    found.add(new Place(entity, mention.first(), mention.last(), mention.head()));
                }
            }
        }
        Sentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            String lemma = clauses.lemma(token.index());
            if (token.capitalised() && words.party(lemma)) {
                found.add(new Place(collective(lemma), token.index(), token.index(), token.index()));
            }
        }
        return found;
    }

    private int collective(String lemma) {
        if (!collective.contains(lemma)) {
            collective.add(lemma);
        }
        int party = actors.entities().size() + collective.indexOf(lemma);
        named(party, lemma);
        return party;
    }

    /** Where a sentence names parties, in text order but for those that only words of the list name, which come last. */
    List<Place> in(int sentence) {
        return places.get(sentence);
    }

    /** Whether the actor is a party. */
    boolean has(int entity) {
        return names.containsKey(entity);
    }

    /** Whether one of the two is the state of the other: what it does is then told as that state's. */
    boolean ofOneAnother(int one, int other) {
        if (one >= actors.entities().size() || other >= actors.entities().size()) {
            return false;
        }
        Entity a = actors.entity(one);
        Entity b = actors.entity(other);
        boolean state = a.kind() == Actor.Kind.STATE;
        return a.country() != null && a.country().equals(b.country()) && state != (b.kind() == Actor.Kind.STATE);
    }

    Party party(int party) {
        Set<String> all = Objects.requireNonNull(names.get(party));
        boolean known = party < actors.entities().size();
        return new Party(known ? actors.entity(party).name() : all.iterator().next(), all);
    }
}
