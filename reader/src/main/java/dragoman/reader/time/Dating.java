package dragoman.reader.time;

import dragoman.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event and how it is known.
 *
 * @param when the date
 * @param basis how it is known
 * @param mention the words that say it; {@code null} where no words do
 */
public record Dating(When when, Basis basis, @Nullable TimeMention mention) {
  /** How the date of an event is known, the surest first. */
  public enum Basis {
    /** Its own word says when: the meeting of 9 October. */
    OWN,
    /** Its clause says when. */
    CLAUSE,
    /** Another clause of its sentence says when, and nothing between speaks against it. */
    SENTENCE,
    /** The time that the story has reached. */
    STORY,
    /** The document's date. */
    PUBLISHED
  }
}
