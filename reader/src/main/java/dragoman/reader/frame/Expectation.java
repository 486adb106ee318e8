package dragoman.reader.frame;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.reading.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an example of the lexicon expects of one event: {@code TYPE [mode] SOURCE > TARGET [status] [date]}.
 *
 * @param type event type
 * @param mode mode, {@code null} where the example does not ask
 * @param source names or country codes of the acting side; {@code null} where the example does not ask
 * @param target the same of the other side
 * @param status expected status
 * @param date expected date, {@code null} where the example does not ask
 */
record Expectation(
        EventType type,
        @Nullable String mode,
        @Nullable List<String> source,
        @Nullable List<String> target,
        Status status,
        @Nullable String date) {

    /** The expectations of an example line. */
    static List<Expectation> parse(String line) {
        List<Expectation> all = new ArrayList<>();
        for (String part : line.split("\\|\\|")) {
            if (!part.isBlank()) {
                all.add(one(part.strip()));
            }
        }
        return all;
    }

    private static Expectation one(String text) {
        List<String> words = words(text.replace(";", " "));
        EventType type = EventType.valueOf(words.remove(0));
        Status status = Status.OCCURRED;
        String date = null;
        for (int i = words.size() - 1; i >= 0; i--) {
            Status found = status(words.get(i));
            boolean day = !words.get(i).isEmpty()
                    && Character.isDigit(words.get(i).charAt(0))
                    && words.get(i).length() >= 4;
            if (found != null) {
                status = found;
                words.remove(i);
            } else if (day) {
                date = words.remove(i);
            }
        }
        String mode = null;
        if (!words.isEmpty() && isMode(words.get(0))) {
            mode = words.remove(0);
        }
        int arrow = words.indexOf(">");
        if (arrow < 0) {
            return new Expectation(type, mode, words.isEmpty() ? null : side(words), null, status, date);
        }
        return new Expectation(
                type, mode, side(words.subList(0, arrow)), side(words.subList(arrow + 1, words.size())), status, date);
    }

    private static boolean isMode(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-') && !word.equals("-");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + ' ').toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if ((Character.isWhitespace(c) || c == ',') && !quoted) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    private static @Nullable Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static List<String> side(List<String> words) {
        return words.stream().filter(word -> !word.equals("-")).toList();
    }

    /** Whether the event is what is expected. */
    boolean fits(Reading reading, Event event) {
        if (event.type() != type || mode != null && !mode.equals(event.mode()) || event.status() != status) {
            return false;
        }
        if (date != null && (event.when() == null || !event.when().value().equals(date))) {
            return false;
        }
        List<Actor> acting = actors(reading, event.source());
        List<Actor> other = actors(reading, event.target());
        if (type.symmetrical() && source != null && target != null) {
            acting.addAll(other);
            List<String> both = new ArrayList<>(source);
            both.addAll(target);
            return sideFits(both, acting);
        }
        return (source == null || sideFits(source, acting)) && (target == null || sideFits(target, other));
    }

    private static List<Actor> actors(Reading reading, List<String> ids) {
        List<Actor> actors = new ArrayList<>();
        reading.actors().stream().filter(actor -> ids.contains(actor.id())).forEach(actors::add);
        return actors;
    }

    private static boolean sideFits(List<String> expected, List<Actor> actors) {
        Set<Actor> left = new HashSet<>(actors);
        for (String item : expected) {
            boolean found = false;
            for (Actor actor : actors) {
                if (is(item, actor)) {
                    found = true;
                    left.remove(actor);
                }
            }
            if (!found) {
                return false;
            }
        }
        // An actor that no expected item stands for is one too many, unless it belongs to no state.
        return left.stream().allMatch(actor -> country(actor) == null && !expected.isEmpty());
    }

    private static boolean is(String item, Actor actor) {
        return item.equals(country(actor)) || item.equals(actor.name());
    }

    private static @Nullable String country(Actor actor) {
        return actor.country() == null && "IGO".equals(actor.sector()) ? "IGO" : actor.country();
    }
}
