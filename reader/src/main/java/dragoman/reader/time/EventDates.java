package dragoman.reader.time;

import dragoman.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the times of a sentence the one that dates an event. Immutable. */
final class EventDates {
  private final List<Sentence> sentences;
  private final Times times;

  EventDates(List<Sentence> sentences, Times times) {
    this.sentences = sentences;
    this.times = times;
  }

  @Nullable Dating of(int sentence, int token) {
    if (sentence < 0 || sentence >= sentences.size()) {
      return null;
    }
    for (TimeMention mention : times.mentions(sentence)) {
      if (mention.when() != null) {
        return new Dating(mention.when(), Dating.Basis.CLAUSE, mention);
      }
    }
    return null;
  }
}
