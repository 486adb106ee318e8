package dragoman.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Claim;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.Status;
import dragoman.reading.TimeExpression;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ReadingWriter} wrote. */
final class ReadingParser {
    static final String ORDINAL = "ordinal";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final CodePoints points;
    private final String text;
    private final int characters;

    private ReadingParser(String text) {
        this.text = text;
        this.points = new CodePoints(text);
        this.characters = points.of(text.length());
    }

    static Reading parse(String json, String text) throws FormatException {
        try {
            return new ReadingParser(text).reading(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new FormatException("IN-010", "broken JSON: " + Articles.problem(e));
        } catch (Unexpected | IllegalArgumentException | DateTimeParseException e) {
            throw new FormatException("IN-011", "not a reading: " + e.getMessage());
        }
    }

    private Reading reading(JsonNode node) {
        return new Reading(
                article(object(node, "article")),
                list(node, "actors", this::actor),
                list(node, "times", time -> new TimeExpression(ends(time), when(time))),
                list(node, "events", this::event),
                list(node, "statements", this::statement),
                list(node, "links", this::link),
                list(node, "claims", this::claim),
                list(node, "promises", this::promise),
                // Readings of before 2026-11-25 lack them.
                node.has("datings") ? list(node, "datings", this::dating) : List.of(),
                list(node, "notes", JsonNode::asText));
    }

    private Article article(JsonNode node) {
        int told = number(node, "characters");
        if (told != characters) {
            throw new Unexpected("it was made from a text of " + told + " characters, this one has " + characters);
        }
        String published = textOrNull(node, "published");
        return new Article(
                text(node, "id"),
                textOrNull(node, "language"),
                published == null ? null : LocalDate.parse(published),
                textOrNull(node, "title"),
                textOrNull(node, "publisher"),
                textOrNull(node, "url"),
                text);
    }

    private Actor actor(JsonNode node) {
        return new Actor(
                text(node, "id"),
                constant(Actor.Kind.class, text(node, "kind")),
                text(node, "name"),
                textOrNull(node, "country"),
                textOrNull(node, "sector"),
                list(node, "roles", role -> new Actor.Role(text(role, "title"), textOrNull(role, "of"))),
                list(node, "mentions", this::ends));
    }

    private Event event(JsonNode node) {
        JsonNode place = node.path("place");
        return new Event(
                text(node, "id"),
                constant(EventType.class, text(node, "type")),
                textOrNull(node, "mode"),
                list(node, "context", JsonNode::asText),
                textOrNull(node, "cameo"),
                node.path("goldstein").asDouble(),
                list(node, "source", JsonNode::asText),
                list(node, "target", JsonNode::asText),
                whenOrNull(node.path("when")),
                place.isObject() ? new Event.Place(text(place, "name"), textOrNull(place, "country")) : null,
                constant(Status.class, text(node, "status")),
                list(node, "topics", JsonNode::asText),
                list(node, "mentions", this::mention));
    }

    private EventMention mention(JsonNode node) {
        JsonNode by = node.path("attribution");
        Attribution attribution = by.isObject()
                ? new Attribution(
                        textOrNull(by, "actor"),
                        text(by, "name"),
                        ends(by),
                        constant(Attribution.Kind.class, text(by, "kind")))
                : null;
        return new EventMention(
                ends(node),
                ends(object(node, "trigger")),
                text(node, "frame"),
                attribution,
                list(node, "hedges", this::ends));
    }

    private Statement statement(JsonNode node) {
        return new Statement(
                text(node, "id"),
                text(node, "speaker"),
                constant(Statement.Kind.class, text(node, "kind")),
                ends(node),
                text(node, "verb"),
                list(node, "hedges", this::ends),
                list(node, "events", JsonNode::asText));
    }

    private Link link(JsonNode node) {
        return new Link(
                text(node, "from"), text(node, "to"), constant(Link.Kind.class, text(node, "kind")), ends(node));
    }

    private Claim claim(JsonNode node) {
        if (!text(node, "kind").equals(ORDINAL)) {
            throw new Unexpected("a claim of kind \"" + text(node, "kind") + "\"; expected " + ORDINAL);
        }
        return new Claim(
                text(node, "event"), ends(object(node, "text")), number(node, "rank"), textOrNull(node, "scope"));
    }

    private Promise promise(JsonNode node) {
        JsonNode condition = node.path("condition");
        return new Promise(
                text(node, "event"),
                ends(object(node, "content")),
                condition.isObject() ? ends(condition) : null,
                whenOrNull(node.path("due")));
    }

    private Dating dating(JsonNode node) {
        JsonNode words = node.path("words");
        return new Dating(
                text(node, "event"),
                constant(Dating.Basis.class, text(node, "basis")),
                words.isObject() ? ends(words) : null);
    }

    private static @Nullable When whenOrNull(JsonNode node) {
        return node.isObject() ? when(node) : null;
    }

    private static When when(JsonNode node) {
        return new When(text(node, "value"), constant(When.Grain.class, text(node, "grain")));
    }

    private Span ends(JsonNode node) {
        int start = number(node, "start");
        int end = number(node, "end");
        if (start < 0 || end < start || end > characters) {
            throw new Unexpected("a span " + start + ".." + end + " in a text of " + characters + " characters");
        }
        return new Span(points.unit(start), points.unit(end));
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> item) {
        JsonNode array = node.path(key);
        if (!array.isArray()) {
            throw new Unexpected("no list \"" + key + "\"");
        }
        List<T> items = new ArrayList<>(array.size());
        for (JsonNode one : array) {
            items.add(item.apply(one));
        }
        return items;
    }

    private static JsonNode object(JsonNode node, String key) {
        JsonNode found = node.path(key);
        if (!found.isObject()) {
            throw new Unexpected("no object \"" + key + "\"");
        }
        return found;
    }

    private static String text(JsonNode node, String key) {
        String found = textOrNull(node, key);
        if (found == null) {
            throw new Unexpected("no \"" + key + "\"");
        }
        return found;
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        JsonNode found = node.path(key);
        return found.isTextual() ? found.textValue() : null;
    }

    private static int number(JsonNode node, String key) {
        JsonNode found = node.path(key);
        if (!found.isInt()) {
            throw new Unexpected("no number \"" + key + "\"");
        }
        return found.intValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** The JSON is whole but no reading. */
    private static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected(String message) {
            super(message, null, false, false);
        }
    }
}
