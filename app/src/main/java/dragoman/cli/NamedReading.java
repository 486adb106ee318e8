package dragoman.cli;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.Reading;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading whose ids can be looked up. */
final class NamedReading {
    private final Reading reading;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final CodePoints points;

    NamedReading(Reading reading) {
        this.reading = reading;
        this.points = new CodePoints(reading.article().text());
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.events().forEach(event -> events.put(event.id(), event));
    }

    Reading reading() {
        return reading;
    }

    /** The actor of that id; {@code null} where there is none. */
    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The event of that id; {@code null} where there is none. */
    @Nullable
    Event event(String id) {
        return events.get(id);
    }

    /** The actor's name, or the id where nobody has it. */
    String name(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /** The words at a place of the article. */
    String words(Span span) {
        return span.in(reading.article().text());
    }

    /** The place as the JSON form counts it. */
    String place(Span span) {
        return points.of(span.start()) + "–" + points.of(span.end());
    }
}
