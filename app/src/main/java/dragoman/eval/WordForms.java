package dragoman.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares names and titles that stand in different cases, by the dictionary forms of their words. Not thread-safe. */
final class WordForms {
  private final Function<String, Set<String>> lemmas;
  private final Map<String, Set<String>> known = new HashMap<>();

  /**
   * A comparer.
   *
   * @param lemmas all dictionary forms of a word
   */
  WordForms(Function<String, Set<String>> lemmas) {
    this.lemmas = lemmas;
  }

  /** The words of a name, in lower case; letters and digits only. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether two words can be forms of one. */
  boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> forms = of(one);
    for (String form : of(other)) {
      if (forms.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each word of the shorter list is a form of some word of the longer. */
  boolean agree(List<String> one, List<String> other) {
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = few == one ? other : one;
    if (few.isEmpty()) {
      return false;
    }
    for (String word : few) {
      if (many.stream().noneMatch(candidate -> same(word, candidate))) {
        return false;
      }
    }
    return true;
  }

  /** Whether any word of one list is a form of a word of the other. */
  boolean share(List<String> one, List<String> other) {
    for (String word : one) {
      if (other.stream().anyMatch(candidate -> same(word, candidate))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> of(String word) {
    return known.computeIfAbsent(word, key -> {
      Set<String> forms = new HashSet<>(lemmas.apply(key));
      forms.add(key);
      return forms;
    });
  }
}
