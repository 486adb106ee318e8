package dragoman.reader.frame;

import dragoman.reading.Event;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the example sentences of the lexicon and says which read differently. */
public final class Examples {
    private Examples() {}

    /**
     * How the examples read.
     *
     * @param read how many were read
     * @param failures a message for each that reads otherwise than it says, in file order
     * @param wished how many are marked as not read so yet, and are not
     * @param fulfilled where an example marked so is read as it says by now, in file order
     */
    public record Check(int read, List<String> failures, int wished, List<String> fulfilled) {
        public Check {
            failures = List.copyOf(failures);
            fulfilled = List.copyOf(fulfilled);
        }
    }

    /** Reads the examples of the frames wanted. */
    public static Check check(FrameLexicon frames, Predicate<String> wanted, Function<String, Reading> read) {
        List<String> failures = new ArrayList<>();
        List<String> fulfilled = new ArrayList<>();
        int count = 0;
        int wished = 0;
        for (Frame.Example example : frames.examples()) {
            Frame frame = wanted.test(example.frame()) ? frames.frame(example.frame()) : null;
            if (frame == null) {
                continue;
            }
            count++;
            String failure = failure(example, frame, read);
            if (!example.wished() && failure != null) {
                failures.add(failure);
            } else if (example.wished() && failure == null) {
                fulfilled.add(example.file() + ":" + example.line() + " " + example.sentence());
            } else if (example.wished()) {
                wished++;
            }
        }
        return new Check(count, failures, wished, fulfilled);
    }

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
            expected = Expectation.parse(
                    example.expected().isEmpty() ? frame.type().name() : example.expected());
        } catch (IllegalArgumentException e) {
            return example.file() + ":" + example.line() + " cannot be understood: " + e.getMessage();
        }
        for (Expectation one : expected) {
            Event found = rest.stream()
                    .filter(event -> one.fits(reading, event))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return describe(example, example.expected(), reading);
            }
            rest.remove(found);
        }
        return rest.isEmpty() ? null : describe(example, "nothing else than " + example.expected(), reading);
    }

    private static String describe(Frame.Example example, String expected, Reading reading) {
        String got =
                reading.events().stream().map(event -> brief(reading, event)).collect(Collectors.joining(" || "));
        return example.file() + ":" + example.line() + " " + example.sentence() + "\n    expected " + expected
                + "\n    got      " + (got.isEmpty() ? "nothing" : got);
    }

    private static String brief(Reading reading, Event event) {
        return event.type() + (event.mode() == null ? "" : " " + event.mode()) + " " + side(reading, event.source())
                + " > "
                + side(reading, event.target()) + " " + event.status()
                + (event.when() == null ? "" : " " + event.when().value())
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
