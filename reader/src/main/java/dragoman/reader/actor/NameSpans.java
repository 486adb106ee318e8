package dragoman.reader.actor;

import dragoman.language.Token;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists every name of an article by its kind, names inside names included. */
final class NameSpans {
  private static final int LONGEST = 10;

  private final PersonRegistry persons;
  private final Set<NamedSpan> found = new LinkedHashSet<>();

  NameSpans(PersonRegistry persons) {
    this.persons = persons;
  }

  /** All that was added, in text order. */
  List<NamedSpan> spans() {
    List<NamedSpan> ordered = new ArrayList<>(found);
    ordered.sort((a, b) -> a.span().compareTo(b.span()) != 0 ? a.span().compareTo(b.span()) : a.kind().compareTo(b.kind()));
    return ordered;
  }

  private void add(Words words, int first, int last, NamedSpan.Kind kind) {
    found.add(new NamedSpan(new Span(words.token(first).start(), words.token(last).end()), kind));
  }

  /** Adds states, peoples and places, told by the lexicon alone; persons' names cover them. */
  void places(Words words, List<PersonName> names) {
    for (Hit hit : words.hits()) {
      boolean person = false;
      for (PersonName name : names) {
        person |= persons.owner(name) != null && name.first() <= hit.first() && hit.last() <= name.last();
      }
      if (person || hit.entry().weak()) {
        continue;
      }
      if (hit.fact() instanceof Fact.State) {
        switch (hit.entry().use()) {
          case NAME -> add(words, hit.first(), hit.last(), NamedSpan.Kind.COUNTRY);
          case ADJECTIVE -> add(words, hit.first(), hit.last(), NamedSpan.Kind.COUNTRY);
          case DEMONYM -> add(words, hit.first(), hit.last(), NamedSpan.Kind.NATIONALITY);
          case SEAT -> {}
        }
      } else if (hit.fact() instanceof Fact.Place place) {
        add(words, hit.first(), hit.last(), place.kind().equals("city") ? NamedSpan.Kind.CITY : NamedSpan.Kind.REGION);
      }
    }
  }

  /** Adds persons. */
  void persons(Words words, List<PersonName> names) {
    for (PersonName name : names) {
      boolean family = Agreement.genders(name.set()) == Agreement.PLURAL;
      if (persons.owner(name) != null && !family) {
        add(words, name.first(), name.last(), NamedSpan.Kind.PERSON);
        foreign(words, name);
      }
    }
  }

  /** The same name in the letters of its own language, in brackets after it. */
  private void foreign(Words words, PersonName name) {
    int open = name.last() + 1;
    if (open + 2 >= words.size() || !words.token(open).form().equals("(")) {
      return;
    }
    int first = -1;
    for (int i = open + 1; i < words.size() && i < open + LONGEST; i++) {
      Token token = words.token(i);
      boolean foreign = token.kind() == Token.Kind.WORD && OwnNames.foreign(token);
      if (first >= 0 && !foreign && !token.form().equals(".")) {
        if (i - first > 1 || name.words() == 1) {
          add(words, first, i - 1, NamedSpan.Kind.PERSON);
        }
        return;
      }
      first = first < 0 && foreign && Character.isUpperCase(token.form().charAt(0)) ? i : first;
    }
  }

  /** Adds the offices and organisations of a phrase and of those inside it. */
  void phrase(Words words, Phrase phrase) {
    int first = phrase.adjectives.isEmpty() ? phrase.coreFirst : phrase.adjectives.get(0).first();
    switch (phrase.kind) {
      case OFFICE, PEOPLE -> profession(words, phrase, first);
      case ORGANISATION, INSTITUTION -> organisation(words, phrase, first);
      case HEAD -> {
        if (phrase.named()) {
          add(words, phrase.nameFirst, phrase.nameLast, NamedSpan.Kind.ORGANIZATION);
        } else if (phrase.titleLast > phrase.coreLast || first < phrase.coreFirst || words.capital(phrase.coreFirst)
            && !words.opens(phrase.coreFirst)) {
          add(words, headFirst(words, phrase, first), phrase.titleLast, NamedSpan.Kind.ORGANIZATION);
        }
      }
      case ABBREVIATION -> add(words, phrase.first, phrase.last, NamedSpan.Kind.ORGANIZATION);
      default -> {}
    }
    phrase.of.forEach(one -> phrase(words, one));
  }

  /** Capitalised adjectives before a head belong to the name. */
  private static int headFirst(Words words, Phrase phrase, int first) {
    int start = first;
    for (int i = phrase.first; i < first; i++) {
      if (words.capital(i) && !words.opens(i)) {
        start = Math.min(start, i);
      }
    }
    return start;
  }

  private void profession(Words words, Phrase phrase, int first) {
    if (phrase.fact instanceof Fact.State) {
      return;
    }
    add(words, first, phrase.titleLast, NamedSpan.Kind.PROFESSION);
    if (phrase.titleLast > phrase.coreLast) {
      add(words, phrase.coreFirst, phrase.coreLast, NamedSpan.Kind.PROFESSION);
    }
    if (phrase.titleLast > phrase.plainLast && phrase.plainLast > phrase.coreLast) {
      add(words, phrase.coreFirst, phrase.plainLast, NamedSpan.Kind.PROFESSION);
    }
  }

  private void organisation(Words words, Phrase phrase, int first) {
    if (phrase.named()) {
      add(words, phrase.nameFirst, phrase.nameLast, NamedSpan.Kind.ORGANIZATION);
    } else {
      add(words, first, phrase.titleLast, NamedSpan.Kind.ORGANIZATION);
    }
    if (phrase.titleLast > phrase.plainLast) {
      add(words, phrase.coreFirst, phrase.plainLast, NamedSpan.Kind.ORGANIZATION);
    }
  }
}
