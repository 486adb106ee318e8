package dragoman.reader.frame;

import dragoman.reading.Event;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the example sentences of the lexicon and says which read differently. */
public final class Examples {
  private Examples() {}

  /**
   * What is wrong with an example; {@code null} where it reads as it says.
   *
   * @param read reads one sentence as an article
   */
  public static @Nullable String failure(Frame.Example example, Frame frame, Function<String, Reading> read) {
    Reading reading = read.apply(example.sentence());
    List<Event> rest = new ArrayList<>(reading.events());
    if (!example.positive()) {
      boolean silent = rest.stream().noneMatch(event -> event.type() == frame.type());
      return silent ? null : describe(example, "no " + frame.type(), reading);
    }
    List<Expectation> expected;
    try {
      expected = Expectation.parse(example.expected().isEmpty() ? frame.type().name() : example.expected());
    } catch (IllegalArgumentException e) {
      return example.file() + ":" + example.line() + " cannot be understood: " + e.getMessage();
    }
    for (Expectation one : expected) {
      Event found = rest.stream().filter(event -> one.fits(reading, event)).findFirst().orElse(null);
      if (found == null) {
        return describe(example, example.expected(), reading);
      }
      rest.remove(found);
    }
    return rest.isEmpty() ? null : describe(example, "nothing else than " + example.expected(), reading);
  }

  private static String describe(Frame.Example example, String expected, Reading reading) {
    String got = reading.events().stream().map(event -> brief(reading, event)).collect(Collectors.joining(" || "));
    return example.file() + ":" + example.line() + " " + example.sentence() + "\n    expected " + expected
        + "\n    got      " + (got.isEmpty() ? "nothing" : got);
  }

  private static String brief(Reading reading, Event event) {
    return event.type() + (event.mode() == null ? "" : " " + event.mode()) + " " + side(reading, event.source()) + " > "
        + side(reading, event.target()) + " " + event.status() + (event.when() == null ? "" : " " + event.when().value())
        + " [" + event.mentions().get(0).frame() + "]";
  }

  private static String side(Reading reading, List<String> ids) {
    return ids.isEmpty()
        ? "-"
        : reading.actors().stream()
            .filter(actor -> ids.contains(actor.id()))
            .map(actor -> actor.name() + "/" + actor.country())
            .collect(Collectors.joining(", "));
  }
}
