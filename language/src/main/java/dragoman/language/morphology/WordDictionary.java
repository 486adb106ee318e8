package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A compiled dictionary of word forms and the list of words added to it. Thread-safe. */
final class WordDictionary {
  private final ThreadLocal<DictionaryLookup> lookups;
  private final TagTable tags;
  private final Map<String, List<Analysis>> added;
  private final List<String> reflexive;

  WordDictionary(Dictionary dictionary, TagTable tags, Map<String, List<Analysis>> added, List<String> reflexive) {
    // A look-up keeps buffers and must not be shared by threads; the dictionary itself may be.
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    this.tags = tags;
    this.added = added;
    this.reflexive = reflexive;
  }

  /** All readings of a form in lower case; empty where the form is unknown. */
  List<Analysis> readings(String lower) {
    List<WordData> found = lookups.get().lookup(lower);
    List<Analysis> more = added.getOrDefault(lower, List.of());
    if (found.isEmpty() && more.isEmpty()) {
      return List.of();
    }
    List<Analysis> all = new ArrayList<>(found.size() + more.size());
    for (WordData word : found) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      if (stem != null && tag != null) {
        add(all, analysis(stem.toString(), tag.toString(), tags, reflexive));
      }
    }
    for (Analysis one : more) {
      add(all, one);
    }
    return all;
  }

  private static void add(List<Analysis> all, Analysis one) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  static Analysis analysis(String lemma, String foreignTag, TagTable tags, List<String> reflexive) {
    long tag = tags.tag(foreignTag);
    Tag.Pos pos = Tag.pos(tag);
    if (pos == Tag.Pos.VERB || pos == Tag.Pos.PARTICIPLE || pos == Tag.Pos.GERUND) {
      for (String ending : reflexive) {
        if (lemma.endsWith(ending)) {
          tag = Tag.with(tag, Tag.Voice.REFLEXIVE);
        }
      }
    }
    return new Analysis(lemma, tag);
  }
}
