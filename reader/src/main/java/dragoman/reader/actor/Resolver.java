package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reading.Actor;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through an article from first to last word and says for every phrase and pronoun who is meant. */
final class Resolver {
  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  private final ActorLexicon lexicon;
  private final PersonRegistry persons;
  private final Countries countries;
  private final Titles titles;
  private final Owners owners;
  private final Cast cast;
  private final Salience salience = new Salience();
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final @Nullable LocalDate day;
  private final List<ActorMention> mentions = new ArrayList<>();

  Resolver(ActorLexicon lexicon, PersonRegistry persons, Countries countries, Titles titles, @Nullable LocalDate day) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.countries = countries;
    this.titles = titles;
    this.owners = new Owners(titles, persons);
    this.cast = new Cast(lexicon);
    this.day = day;
    this.descriptions = new Descriptions(lexicon, cast, salience, day);
    this.pronouns = new Pronouns(cast, salience);
  }

  /** Persons of whose state nothing is said are taken to be of the state that the article is about. */
  void settle() {
    for (Draft draft : cast.drafts()) {
      if (draft.kind == Actor.Kind.PERSON && draft.country() == null && !"IGO".equals(draft.sector())) {
        draft.country(countries.whole());
      }
    }
  }

  Cast cast() {
    return cast;
  }

  List<ActorMention> mentions() {
    return mentions;
  }

  /** Notes who holds which office by the names beside offices, before anybody is resolved. */
  void introduce(Phrase phrase) {
    phrase.of.forEach(this::introduce);
    phrase.titles.forEach(this::introduce);
    List<Owners.Owner> owned = owners.of(phrase);
    List<PersonName> named = phrase.holder == null ? phrase.persons : List.of(phrase.holder);
    for (int i = 0; i < named.size(); i++) {
      Persona persona = persons.owner(named.get(i));
      if (persona == null) {
        continue;
      }
      Draft draft = cast.person(persona);
      byLexicon(draft, persona);
      Owners.Owner owner = owned.isEmpty() ? null : owned.get(Math.min(i, owned.size() - 1));
      describe(draft, phrase, owner);
    }
  }

  private void byLexicon(Draft draft, Persona persona) {
    if (persona.known() == null) {
      return;
    }
    for (Holders.Term term : lexicon.holders().terms(persona.known().name())) {
      if (day == null || term.covers(day)) {
        draft.held().add(new Draft.Held(term.office(), term.of(), false));
      }
    }
  }

  private void describe(Draft draft, Phrase phrase, Owners.@Nullable Owner owner) {
    if (phrase.kind == Phrase.Kind.OFFICE) {
      Fact.Office office = office(phrase);
      String of = owner == null ? of(phrase) : owner.key();
      String title = titles.office(phrase);
      draft.hold(new Draft.Held(office, of, phrase.former), new Actor.Role(title, owner == null ? stateName(of) : owner.name()));
      draft.country(owner == null ? stateOf(of) : owner.country());
      if (owner == null && of == null && ofState(office)) {
        draft.country(countries.at(phrase.sentence, phrase.core));
      }
      draft.sector(owner == null || owner.sector() == null ? office.sector() : owner.sector());
    } else if (phrase.kind == Phrase.Kind.PEOPLE) {
      draft.country(owner == null ? null : owner.country());
      if (phrase.fact instanceof Fact.People people) {
        draft.descriptions().add(people.name());
        draft.country(people.country()).sector(people.sector());
        if (owner != null && owner.sector() != null) {
          draft.role(new Actor.Role(titles.office(phrase), owner.name()));
        }
      } else if (phrase.fact instanceof Fact.State state) {
        draft.country(state.iso());
      }
    }
  }

  /** Whether the office is one that states have. */
  private static boolean ofState(Fact.Office office) {
    return office.sector() != null && STATE_SECTORS.contains(office.sector());
  }

  private static Fact.Office office(Phrase phrase) {
    return phrase.fact instanceof Fact.Post post ? post.office() : (Fact.Office) Objects.requireNonNull(phrase.fact);
  }

  private static @Nullable String of(Phrase phrase) {
    return phrase.fact instanceof Fact.Post post ? post.of() : null;
  }

  private @Nullable String stateName(@Nullable String key) {
    Fact.State state = key == null ? null : lexicon.state(key);
    return state == null ? null : state.name();
  }

  private @Nullable String stateOf(@Nullable String of) {
    return of != null && lexicon.state(of) != null ? of : null;
  }

  /** Resolves a sentence; sentences come in text order. */
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
    if (hit != null && hit.first() == i && hit.fact() instanceof Fact.State state
        && hit.entry().use() == Entry.Use.ADJECTIVE && !hit.entry().weak()) {
      mention(words, new Place(i, hit.last(), i), ActorMention.Form.ADJECTIVE, List.of(cast.state(state.iso()).index));
      return;
    }
    List<Compounds.Part> parts = words.compounds().getOrDefault(i, List.of());
    if (!parts.isEmpty()) {
      List<Integer> states = parts.stream().map(part -> cast.state(part.state().iso()).index).distinct().toList();
      mention(words, new Place(i, i, i), ActorMention.Form.ADJECTIVE, states);
      return;
    }
    if (Pronouns.sort(words.token(i)) != Pronouns.Sort.NONE) {
      List<Integer> who = pronouns.resolve(words, i);
      if (!who.isEmpty()) {
        mention(words, new Place(i, i, i), ActorMention.Form.PRONOUN, who);
        see(words, i, who, Agreement.genders(words.set(i)));
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
        && lexicon.words().is(WordClass.AND, words.token(phrase.first - 1));
    List<Salience.Seen> all = salience.all();
    if (!joined || all.size() < 2) {
      return;
    }
    Salience.Seen first = all.get(all.size() - 2);
    if (first.sentence() == words.index() && first.head() >= before.first && first.head() <= before.last) {
      List<Integer> together = new ArrayList<>(first.entities());
      who.stream().filter(one -> !together.contains(one)).forEach(together::add);
      salience.add(new Salience.Seen(words.index(), first.head(), together, Agreement.PLURAL, first.subject()));
    }
  }

  /** Resolves a phrase and those inside it; empty where it means nobody. */
  private List<Integer> phrase(Words words, Phrase phrase, boolean inner) {
    List<Owners.Owner> owned = owners.of(phrase);
    List<Integer> who = new ArrayList<>(who(words, phrase, owned));
    if (!who.isEmpty()) {
      int head = head(words, phrase);
      mention(words, new Place(phrase.first, phrase.last, head), form(words, phrase, who), who);
      if (!inner || phrase.kind == Phrase.Kind.STATE || phrase.kind == Phrase.Kind.ORGANISATION) {
        see(words, head, who, genders(phrase, who));
      }
    }
    for (Phrase one : phrase.of) {
      phrase(words, one, true);
    }
    return who;
  }

  private List<Integer> who(Words words, Phrase phrase, List<Owners.Owner> owned) {
    if (!phrase.persons.isEmpty()) {
      return named(phrase.persons);
    }
    if (phrase.holder != null && persons.owner(phrase.holder) != null) {
      return named(List.of(phrase.holder));
    }
    return switch (phrase.kind) {
      case STATE -> phrase.fact instanceof Fact.State state ? List.of(cast.state(state.iso()).index) : List.of();
      case PLACE, PERSON -> List.of();
      case ORGANISATION -> List.of(organisation(phrase, owned).index);
      case INSTITUTION -> institutions(phrase, owned);
      case HEAD -> headed(phrase, owned);
      case ABBREVIATION -> List.of(abbreviation(phrase).index);
      case OFFICE -> offices(phrase, owned);
      case PEOPLE, KIN -> people(phrase, owned);
      case SIDE, LAND -> descriptions.lands(phrase, countries.at(phrase.sentence, phrase.core));
      case COUNTERPART -> counterpart(phrase);
    };
  }

  private List<Integer> named(List<PersonName> names) {
    List<Integer> who = new ArrayList<>();
    for (PersonName name : names) {
      Persona persona = persons.owner(name);
      if (persona != null) {
        who.add(cast.person(persona).index);
      }
    }
    return who;
  }

  private Draft organisation(Phrase phrase, List<Owners.Owner> owned) {
    Draft draft = cast.organisation((Fact.Organisation) Objects.requireNonNull(phrase.fact));
    if (!"IGO".equals(draft.sector()) && !owned.isEmpty()) {
      draft.country(owned.get(0).country());
    }
    return draft.genders(Agreement.genders(phrase.set));
  }

  private List<Integer> institutions(Phrase phrase, List<Owners.Owner> owned) {
    Fact.Institution fact = (Fact.Institution) Objects.requireNonNull(phrase.fact);
    List<Integer> who = new ArrayList<>();
    for (Owners.Owner owner : owned) {
      who.add(institution(phrase, fact, owner).index);
    }
    if (!who.isEmpty()) {
      return who;
    }
    int before = salience.latest(one -> cast.get(one).descriptions().contains(titles.key(phrase)));
    if (before >= 0) {
      return List.of(before);
    }
    String iso = fact.owner().iso() != null ? fact.owner().iso()
        : fact.owner().context() ? countries.at(phrase.sentence, phrase.core) : null;
    if (iso == null && !fact.owner().context()) {
      return List.of();
    }
    Fact.State state = iso == null ? null : lexicon.state(iso);
    Owners.Owner owner = state == null || iso == null ? new Owners.Owner("", iso, null, "", "")
        : new Owners.Owner(iso, iso, null, state.genitive(), state.name());
    return List.of(institution(phrase, fact, owner).index);
  }

  private Draft institution(Phrase phrase, Fact.Institution fact, Owners.Owner owner) {
    String key = titles.key(phrase);
    String name = titles.nominative(phrase, owner.genitive().isEmpty() ? List.of() : List.of(owner));
    Draft draft = cast.unnamed(key + '|' + owner.key(), fact.kind(), name);
    draft.country(owner.country()).sector("IGO".equals(owner.sector()) ? "IGO" : fact.sector());
    draft.descriptions().add(key);
    draft.genders(Agreement.genders(phrase.set));
    alias(phrase, draft);
    return draft;
  }

  private void alias(Phrase phrase, Draft draft) {
    if (phrase.alias >= 0) {
      cast.alias(titles.written(phrase, phrase.alias, phrase.alias), draft);
    }
  }

  /** An organisation by its head noun: named, or told by whose it is, or meant back by the noun alone. */
  private List<Integer> headed(Phrase phrase, List<Owners.Owner> owned) {
    Fact.Head fact = (Fact.Head) Objects.requireNonNull(phrase.fact);
    boolean told = phrase.named() || phrase.last > phrase.coreLast || !phrase.adjectives.isEmpty();
    if (!told) {
      int before = salience.latest(one -> cast.get(one).descriptions().contains(fact.name()));
      return before < 0 ? List.of() : List.of(before);
    }
    Actor.Kind kind = fact.kind();
    String sector = !owned.isEmpty() && "IGO".equals(owned.get(0).sector()) ? "IGO" : fact.sector();
    String country = owned.isEmpty() ? null : owned.get(0).country();
    String name = titles.nominative(phrase, owned);
    Draft draft = cast.named(kind, name, country, sector);
    draft.descriptions().add(fact.name());
    draft.genders(Agreement.genders(phrase.set));
    alias(phrase, draft);
    return List.of(draft.index);
  }

  private Draft abbreviation(Phrase phrase) {
    String name = titles.written(phrase, phrase.first, phrase.last);
    Draft known = cast.named(name);
    return known != null ? known : cast.named(Actor.Kind.ORGANIZATION, name, null, null);
  }

  private List<Integer> offices(Phrase phrase, List<Owners.Owner> owned) {
    Fact.Office office = office(phrase);
    List<Owners.Owner> of = owned;
    String key = of(phrase);
    if (of.isEmpty() && key != null) {
      Fact.State state = lexicon.state(key);
      of = List.of(state == null ? new Owners.Owner(key, null, null, key, key)
          : new Owners.Owner(key, key, null, state.genitive(), state.name()));
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
      return several.isEmpty() ? generic(phrase, office.sector(), Actor.Kind.GROUP) : several;
    }
    int alone = descriptions.alone(office);
    if (alone >= 0) {
      return List.of(alone);
    }
    String iso = countries.at(phrase.sentence, phrase.core);
    Fact.State state = iso == null ? null : lexicon.state(iso);
    if (state == null || iso == null) {
      return generic(phrase, office.sector(), Actor.Kind.PERSON);
    }
    Owners.Owner owner = new Owners.Owner(iso, iso, null, state.genitive(), state.name());
    int holder = office.rank().leads() ? descriptions.holder(office, owner, phrase.former) : -1;
    return List.of(holder >= 0 ? holder : descriptions.unnamed(office, owner).index);
  }

  private List<Integer> people(Phrase phrase, List<Owners.Owner> owned) {
    if (phrase.fact instanceof Fact.State state) {
      Draft draft = cast.unnamed("people|" + state.iso() + '|' + phrase.plural(),
          phrase.plural() ? Actor.Kind.GROUP : Actor.Kind.PERSON, titles.nominative(phrase, List.of()));
      return List.of(draft.country(state.iso()).sector("CVL").genders(Agreement.genders(phrase.set)).index);
    }
    String sector = phrase.fact instanceof Fact.People people ? people.sector() : "CVL";
    boolean bare = phrase.first == phrase.coreFirst && phrase.last == phrase.coreLast;
    if (phrase.fact instanceof Fact.People people && bare && !phrase.plural()) {
      int before = salience.latest(one -> cast.get(one).descriptions().contains(people.name()));
      if (before >= 0) {
        return List.of(before);
      }
    }
    if (phrase.weak && owned.isEmpty()) {
      return List.of();
    }
    return generic(phrase, sector, phrase.plural() ? Actor.Kind.GROUP : Actor.Kind.PERSON);
  }

  private List<Integer> generic(Phrase phrase, @Nullable String sector, Actor.Kind kind) {
    List<Owners.Owner> owned = owners.of(phrase);
    String country = owned.isEmpty() ? phrase.fact instanceof Fact.People people ? people.country() : null
        : owned.get(0).country();
    if (country == null && owned.isEmpty()) {
      country = countries.at(phrase.sentence, phrase.core);
    }
    String name = titles.nominative(phrase, owned);
    Draft draft = cast.unnamed("generic|" + name + '|' + country, kind, name);
    draft.country(country).sector(sector).genders(Agreement.genders(phrase.set));
    return List.of(draft.index);
  }

  private List<Integer> counterpart(Phrase phrase) {
    int found = descriptions.counterpart(phrase);
    return found < 0 ? List.of() : List.of(found);
  }

  /** First and last token of a mention, and the one that governs it. */
  private record Place(int first, int last, int head) {}

  private void mention(Words words, Place at, ActorMention.Form form, List<Integer> who) {
    Span span = new Span(words.token(at.first()).start(), words.token(at.last()).end());
    mentions.add(new ActorMention(words.index(), at.first(), at.last(), at.head(), span, form, who));
  }

  private void see(Words words, int head, List<Integer> who, int genders) {
    Relation relation = words.sentence().relation(head);
    boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
    salience.add(new Salience.Seen(words.index(), head, List.copyOf(who), genders, subject));
  }

  private int genders(Phrase phrase, List<Integer> who) {
    if (who.size() > 1) {
      return Agreement.PLURAL;
    }
    Draft draft = cast.get(who.get(0));
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
      case HEAD -> phrase.last > phrase.coreLast || phrase.named() ? ActorMention.Form.NAME : ActorMention.Form.DESCRIPTION;
      case PEOPLE -> phrase.fact instanceof Fact.State ? ActorMention.Form.DEMONYM : ActorMention.Form.GENERIC;
      case KIN -> ActorMention.Form.GENERIC;
      case SIDE, LAND, COUNTERPART -> ActorMention.Form.DESCRIPTION;
      case ORGANISATION, ABBREVIATION, PLACE, PERSON -> ActorMention.Form.NAME;
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
