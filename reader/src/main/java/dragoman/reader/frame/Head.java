package dragoman.reader.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head word of a frame, with the company it must keep.
 *
 * @param lemma dictionary form
 * @param kind part of speech it is listed under
 * @param company one entry for each bracket; of its alternatives one must be met, with all its words
 */
record Head(String lemma, Kind kind, List<List<List<Companion>>> company) {
  /** What the frame lists the word as. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    WORD
  }

  /**
   * A word that must stand by.
   *
   * @param preposition before it; {@code null} for any or none
   * @param lemma dictionary form
   */
  record Companion(@Nullable String preposition, String lemma) {}

  Head {
    company = List.copyOf(company);
  }
}
