package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reading.Actor;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through an article from first to last word and says for every phrase and pronoun who is meant. */
final class Resolver {
    /** A name hangs no deeper than this below the word that it stands beside. */
    private static final int NAME_DEPTH = 3;

    private final Story story;
    private final Owners owners;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Bodies bodies;
    private final People people;
    private final Introductions introductions;
    private final List<ActorMention> mentions = new ArrayList<>();

    Resolver(Story story) {
        this.story = story;
        this.owners = new Owners(story.titles(), story.persons());
        this.descriptions = new Descriptions(story.lexicon(), story.cast(), story.salience(), story.day());
        this.pronouns = new Pronouns(story.cast(), story.salience());
        this.bodies = new Bodies(story);
        this.people = new People(story, bodies, descriptions);
        this.introductions = new Introductions(story, owners);
    }

    /** Notes the offices beside names, before anybody is resolved. */
    void introduce(List<Phrase> phrases) {
        phrases.forEach(introductions::introduce);
    }

    List<ActorMention> mentions() {
        return mentions;
    }

    /** Resolves a sentence; story.sentences() come in text order. */
    void sentence(Words words, List<Phrase> phrases) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            if (next < phrases.size() && phrases.get(next).first == i) {
                Phrase phrase = phrases.get(next++);
                inside(words, phrase, phrase.first, phrase.coreFirst - 1);
                List<Integer> who = phrase(words, phrase, false);
                pair(words, phrases, next - 1, who);
                i = phrase.last;
            } else {
                single(words, i);
            }
        }
    }

    private void inside(Words words, Phrase phrase, int first, int last) {
        for (int i = first; i <= last; i++) {
            single(words, i);
        }
    }

    /** A pronoun or an adjective of a state by itself. */
    private void single(Words words, int i) {
        Hit hit = words.hit(i);
        if (hit != null
                && hit.first() == i
                && hit.fact() instanceof Fact.State state
                && hit.entry().use() == Entry.Use.ADJECTIVE
                && !hit.entry().weak()) {
            mention(
                    words,
                    new Place(i, hit.last(), i),
                    ActorMention.Form.ADJECTIVE,
                    List.of(story.cast().state(state.iso()).index));
            return;
        }
        List<Compounds.Part> parts = words.compounds().getOrDefault(i, List.of());
        if (!parts.isEmpty()) {
            List<Integer> states = parts.stream()
                    .map(part -> story.cast().state(part.state().iso()).index)
                    .distinct()
                    .toList();
            mention(words, new Place(i, i, i), ActorMention.Form.ADJECTIVE, states);
            return;
        }
        if (Pronouns.sort(words.token(i)) != Pronouns.Sort.NONE) {
            List<Integer> who = pronouns.resolve(words, i);
            if (!who.isEmpty()) {
                mention(words, new Place(i, i, i), ActorMention.Form.PRONOUN, who);
                see(words, i, who, who.size() > 1 ? Agreement.PLURAL : genders(words, i, who.get(0)));
            }
        }
    }

    /** Names joined by and may be meant together by a plural later. */
    private void pair(Words words, List<Phrase> phrases, int at, List<Integer> who) {
        if (at == 0 || who.isEmpty()) {
            return;
        }
        Phrase phrase = phrases.get(at);
        Phrase before = phrases.get(at - 1);
        boolean joined = before.last == phrase.first - 2
                && story.lexicon().words().is(WordClass.AND, words.token(phrase.first - 1));
        List<Salience.Seen> all = story.salience().all();
        if (!joined || all.size() < 2) {
            return;
        }
        Salience.Seen first = all.get(all.size() - 2);
        if (first.sentence() == words.index() && first.head() >= before.first && first.head() <= before.last) {
            List<Integer> together = new ArrayList<>(first.entities());
            who.stream().filter(one -> !together.contains(one)).forEach(together::add);
            story.salience()
                    .add(new Salience.Seen(words.index(), first.head(), together, Agreement.PLURAL, first.subject()));
        }
    }

    /** Resolves a phrase and those inside it; empty where it means nobody. */
    private List<Integer> phrase(Words words, Phrase phrase, boolean inner) {
        List<Integer> owner = List.of();
        for (Phrase one : phrase.of) {
            List<Integer> found = phrase(words, one, true);
            owner = owner.isEmpty() ? found : owner;
        }
        List<Owners.Owner> owned = owned(words, phrase, owner);
        List<Integer> who = new ArrayList<>(who(words, phrase, owned));
        if (!who.isEmpty()) {
            int head = head(words, phrase);
            who = predicate(words, phrase, head, who);
            serve(phrase, owner, who);
            mention(words, new Place(phrase.first, phrase.last, head), form(words, phrase, who), who);
            posted(words, phrase, head, who);
            boolean seen = !inner
                    || switch (phrase.kind) {
                        case STATE, ORGANISATION, PERSON, OFFICE -> true;
                        default -> false;
                    };
            if (seen && !said(words, phrase, head)) {
                see(words, head, who, genders(phrase, who));
            }
        }
        return who;
    }

    /** Whether an office is only said of somebody, who is who is meant by what follows. */
    private static boolean said(Words words, Phrase phrase, int head) {
        if (phrase.kind != Phrase.Kind.OFFICE && phrase.kind != Phrase.Kind.PEOPLE || !phrase.persons.isEmpty()) {
            return false;
        }
        Sentence tree = words.sentence();
        return switch (tree.relation(head)) {
            case ROOT, PARATAXIS -> !tree.heading();
            case CONJ -> tree.token(tree.head(head)).pos() == Tag.Pos.VERB;
            default -> false;
        };
    }

    /** Notes for which body between states those act whose office or service the phrase names. */
    private void serve(Phrase phrase, List<Integer> owner, List<Integer> who) {
        Draft body = owner.isEmpty() ? null : story.cast().get(owner.get(0));
        if (body == null || body.kind != Actor.Kind.ORGANIZATION || !"IGO".equals(body.sector())) {
            return;
        }
        for (int one : who) {
            Draft draft = story.cast().get(one);
            // Whom the words make an official ("elected her secretary general") is none yet.
            boolean made = phrase.persons.isEmpty() && Agreement.cases(phrase.set) == Agreement.INSTRUMENTAL;
            boolean service = !made && (phrase.kind == Phrase.Kind.OFFICE || "IGO".equals(draft.sector()));
            if (service && draft.kind != Actor.Kind.ORGANIZATION && draft.kind != Actor.Kind.STATE) {
                draft.serve(body.index, phrase.former);
            }
        }
    }

    /** An office said together with whose it is names that body too: "the alliance's secretary general". */
    private void posted(Words words, Phrase phrase, int head, List<Integer> who) {
        String of = phrase.of.isEmpty() && phrase.kind == Phrase.Kind.OFFICE ? Introductions.of(phrase) : null;
        Fact.Organisation fact = of == null ? null : story.lexicon().organisation(of);
        if (fact != null) {
            int body = story.cast().organisation(fact).index;
            mention(words, new Place(phrase.first, phrase.last, head), ActorMention.Form.NAME, List.of(body));
            serve(phrase, List.of(body), who);
        }
    }

    /** The owners, their state taken from who they turned out to be, or from the person of a possessive before it. */
    private List<Owners.Owner> owned(Words words, Phrase phrase, List<Integer> inner) {
        List<Owners.Owner> owned = owners.of(phrase);
        if (owned.size() == 1 && owned.get(0).country() == null && owned.get(0).sector() == null && !inner.isEmpty()) {
            Owners.Owner one = owned.get(0);
            Draft draft = story.cast().get(inner.get(0));
            return List.of(new Owners.Owner(one.key(), draft.country(), draft.sector(), one.genitive(), one.name()));
        }
        List<Owners.Owner> states = owned.isEmpty() ? states(inner) : List.of();
        if (!states.isEmpty()) {
            if (states.size() == 1) {
                phrase.persons.forEach(name -> countryman(name, states.get(0)));
            }
            return states;
        }
        Owners.Owner origin = owned.isEmpty() ? origin(words, phrase) : null;
        if (origin != null) {
            return List.of(origin);
        }
        if (owned.isEmpty() && phrase.pointed && phrase.kind != Phrase.Kind.COUNTERPART) {
            ActorMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            boolean possessive = last != null
                    && last.sentence() == phrase.sentence
                    && last.form() == ActorMention.Form.PRONOUN
                    && last.first() >= phrase.first
                    && last.first() < phrase.coreFirst;
            Draft draft = possessive && last != null
                    ? story.cast().get(last.entities().get(0))
                    : null;
            if (draft != null) {
                return List.of(new Owners.Owner(draft.name, draft.country(), null, "", draft.name));
            }
        }
        return owned;
    }

    /** The states that a phrase without a name of a state means: "the presidents of both countries". */
    private List<Owners.Owner> states(List<Integer> inner) {
        List<Owners.Owner> states = new ArrayList<>();
        for (int one : inner) {
            Draft land = story.cast().get(one);
            Owners.Owner state = land.kind == Actor.Kind.STATE ? story.state(land.country()) : null;
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    /** The state from which the text says that somebody is: "a pilot from Russia", "a student from Cairo". */
    private Owners.@Nullable Owner origin(Words words, Phrase phrase) {
        int preposition = phrase.last + 1;
        Hit place = words.hit(preposition + 1);
        boolean people = phrase.kind == Phrase.Kind.PEOPLE
                || phrase.kind == Phrase.Kind.OFFICE
                || phrase.kind == Phrase.Kind.COUNTERPART;
        if (!people
                || !phrase.persons.isEmpty()
                || place == null
                || place.first() != preposition + 1
                || place.entry().use() != Entry.Use.NAME
                || !story.lexicon().words().is(WordClass.ORIGIN_PREPOSITION, words.token(preposition))) {
            return null;
        }
        // "Deported the tourist from Italy" says whence, "arrested the tourist from Italy" of where he is.
        int governor = words.sentence().head(place.head());
        boolean inside = governor >= phrase.first && governor <= phrase.last;
        if (!inside && governor >= 0 && story.lexicon().words().is(WordClass.REMOVAL, words.token(governor))) {
            return null;
        }
        if (place.fact() instanceof Fact.State state) {
            return story.state(state.iso());
        }
        return place.fact() instanceof Fact.Place town ? story.state(town.iso()) : null;
    }

    /** Notes the state of somebody whom the phrase calls its citizen or official without naming it: "a citizen of the country". */
    private void countryman(PersonName name, Owners.Owner state) {
        Persona persona = story.persons().owner(name);
        if (persona != null) {
            story.cast().person(persona).country(state.country());
        }
    }

    /** An office that is said of the subject ("he is president") is held by the subject. */
    private List<Integer> predicate(Words words, Phrase phrase, int head, List<Integer> who) {
        boolean office = phrase.kind == Phrase.Kind.OFFICE || phrase.kind == Phrase.Kind.PEOPLE;
        int subject = office && phrase.persons.isEmpty() ? words.sentence().dependent(head, Relation.NSUBJ) : -1;
        if (subject < 0 || subject >= phrase.first && subject <= phrase.last) {
            return who;
        }
        for (int i = story.salience().all().size() - 1;
                i >= 0 && story.salience().all().get(i).sentence() == words.index();
                i--) {
            Salience.Seen seen = story.salience().all().get(i);
            if (seen.head() == subject
                    && seen.entities().size() == 1
                    && story.cast().get(seen.entities().get(0)).kind == Actor.Kind.PERSON) {
                Draft draft = story.cast().get(seen.entities().get(0));
                List<Owners.Owner> owned = owners.of(phrase);
                introductions.describe(draft, phrase, owned.isEmpty() ? null : owned.get(0));
                return seen.entities();
            }
        }
        return who;
    }

    private List<Integer> who(Words words, Phrase phrase, List<Owners.Owner> owned) {
        if (!phrase.persons.isEmpty()) {
            return named(phrase.persons);
        }
        if (phrase.holder != null && story.persons().owner(phrase.holder) != null) {
            return named(List.of(phrase.holder));
        }
        return switch (phrase.kind) {
            case STATE ->
                phrase.fact instanceof Fact.State state ? List.of(story.cast().state(state.iso()).index) : List.of();
            case PLACE, PERSON -> List.of();
            case ORGANISATION -> List.of(bodies.organisation(phrase, owned).index);
            case INSTITUTION -> bodies.institutions(phrase, owned);
            case HEAD -> bodies.headed(phrase, owned);
            case ABBREVIATION -> List.of(bodies.abbreviation(phrase).index);
            case OFFICE -> people.offices(phrase, owned);
            case PEOPLE, KIN -> people.people(phrase, owned);
            case SIDE, LAND -> descriptions.lands(phrase, focus(phrase));
            case COUNTERPART -> people.counterpart(phrase, owned);
        };
    }

    /** The state spoken of where the phrase stands: the one named before it in the sentence, else that of the text there. */
    private @Nullable String focus(Phrase phrase) {
        List<Salience.Seen> all = story.salience().all();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() == phrase.sentence; i--) {
            Draft draft = story.cast().get(all.get(i).entities().get(0));
            if (draft.country() != null && draft.kind != Actor.Kind.PERSON) {
                return draft.country();
            }
        }
        return story.countries().at(phrase.sentence, phrase.core);
    }

    private List<Integer> named(List<PersonName> names) {
        List<Integer> who = new ArrayList<>();
        for (PersonName name : names) {
            Persona persona = story.persons().owner(name);
            if (persona != null) {
                who.add(story.cast().person(persona).index);
            }
        }
        return who;
    }

    /** First and last token of a mention, and the one that governs it. */
    private record Place(int first, int last, int head) {}

    private void mention(Words words, Place at, ActorMention.Form form, List<Integer> who) {
        Span span =
                new Span(words.token(at.first()).start(), words.token(at.last()).end());
        mentions.add(new ActorMention(words.index(), at.first(), at.last(), at.head(), span, form, who));
    }

    private void see(Words words, int head, List<Integer> who, int genders) {
        boolean subject = isSubject(words.sentence(), head);
        story.salience().add(new Salience.Seen(words.index(), head, List.copyOf(who), genders, subject));
    }

    /** Whether a word is a subject, or a name that stands beside one: "Senator John Smith said". */
    private static boolean isSubject(Sentence tree, int head) {
        int at = head;
        for (int steps = 0; steps < NAME_DEPTH && at >= 0; steps++) {
            Relation relation = tree.relation(at);
            if (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS) {
                return true;
            }
            Tag.Case kasus = tree.token(at).kasus();
            boolean beside = (relation == Relation.APPOS || relation == Relation.FLAT || relation == Relation.NMOD)
                    && (kasus == Tag.Case.NOM || kasus == Tag.Case.INDECLINABLE)
                    && tree.head(at) == at - 1;
            if (!beside) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private int genders(Words words, int pronoun, int who) {
        int own = story.cast().get(who).genders();
        int shared = Agreement.genders(words.set(pronoun)) & own;
        return shared != 0 ? shared : own != 0 ? own : Agreement.genders(words.set(pronoun));
    }

    private int genders(Phrase phrase, List<Integer> who) {
        if (who.size() > 1) {
            return Agreement.PLURAL;
        }
        Draft draft = story.cast().get(who.get(0));
        boolean person = draft.kind == Actor.Kind.PERSON && draft.genders() != 0;
        return person ? draft.genders() : Agreement.genders(phrase.set);
    }

    private static ActorMention.Form form(Words words, Phrase phrase, List<Integer> who) {
        if (!phrase.persons.isEmpty()) {
            return ActorMention.Form.NAME;
        }
        return switch (phrase.kind) {
            case STATE -> phrase.seat ? ActorMention.Form.SEAT : ActorMention.Form.NAME;
            case OFFICE -> ActorMention.Form.OFFICE;
            case INSTITUTION -> ActorMention.Form.INSTITUTION;
            case HEAD ->
                phrase.last > phrase.coreLast || phrase.named()
                        ? ActorMention.Form.NAME
                        : ActorMention.Form.DESCRIPTION;
            case PEOPLE -> phrase.fact instanceof Fact.State ? ActorMention.Form.DEMONYM : ActorMention.Form.GENERIC;
            case KIN -> ActorMention.Form.GENERIC;
            case SIDE, LAND, COUNTERPART -> ActorMention.Form.DESCRIPTION;
            case ORGANISATION -> phrase.seat ? ActorMention.Form.SEAT : ActorMention.Form.NAME;
            case ABBREVIATION, PLACE, PERSON -> ActorMention.Form.NAME;
        };
    }

    /** The token of the phrase that is governed from outside it: the core where that is one, else the first. */
    private static int head(Words words, Phrase phrase) {
        Sentence tree = words.sentence();
        int found = -1;
        for (int i = phrase.first; i <= phrase.last; i++) {
            boolean outside = tree.head(i) < phrase.first || tree.head(i) > phrase.last;
            if (outside && i == phrase.core) {
                return i;
            }
            if (outside && found < 0 && tree.token(i).pos() != Tag.Pos.PUNCTUATION) {
                found = i;
            }
        }
        return found < 0 ? phrase.core : found;
    }
}
