package dragoman.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Claim;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.TimeExpression;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one reading; the order of the calls is the order of the keys. */
final class ReadingWriter {
    private final JsonGenerator json;
    private final Reading reading;
    private final CodePoints points;

    ReadingWriter(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.points = new CodePoints(reading.article().text());
    }

    void write() throws IOException {
        json.writeStartObject();
        article(reading.article());
        list("actors", reading.actors(), this::actor);
        list("times", reading.times(), this::time);
        list("events", reading.events(), this::event);
        list("statements", reading.statements(), this::statement);
        list("links", reading.links(), this::link);
        list("claims", reading.claims(), this::claim);
        list("promises", reading.promises(), this::promise);
        list("datings", reading.datings(), this::dating);
        strings("notes", reading.notes());
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        json.writeStringField("language", article.language());
        json.writeStringField(
                "published",
                article.published() == null ? null : article.published().toString());
        json.writeStringField("title", article.title());
        json.writeStringField("publisher", article.publisher());
        json.writeStringField("url", article.url());
        json.writeNumberField("characters", points.of(article.text().length()));
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("kind", lower(actor.kind()));
        json.writeStringField("name", actor.name());
        json.writeStringField("country", actor.country());
        json.writeStringField("sector", actor.sector());
        list("roles", actor.roles(), this::role);
        list("mentions", actor.mentions(), this::ends);
    }

    private void role(Actor.Role role) throws IOException {
        json.writeStringField("title", role.title());
        json.writeStringField("of", role.of());
    }

    private void time(TimeExpression time) throws IOException {
        ends(time.span());
        json.writeStringField("value", time.when().value());
        json.writeStringField("grain", lower(time.when().grain()));
    }

    private void event(Event event) throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode());
        strings("context", event.context());
        json.writeStringField("cameo", event.cameo());
        json.writeNumberField("goldstein", event.goldstein());
        strings("source", event.source());
        strings("target", event.target());
        when("when", event.when());
        place(event.place());
        json.writeStringField("status", lower(event.status()));
        strings("topics", event.topics());
        list("mentions", event.mentions(), this::mention);
    }

    private void place(Event.@Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeEndObject();
    }

    private void mention(EventMention mention) throws IOException {
        ends(mention.span());
        span("trigger", mention.trigger());
        json.writeStringField("frame", mention.frame());
        attribution(mention.attribution());
        list("hedges", mention.hedges(), this::ends);
    }

    private void attribution(@Nullable Attribution attribution) throws IOException {
        if (attribution == null) {
            json.writeNullField("attribution");
            return;
        }
        json.writeObjectFieldStart("attribution");
        json.writeStringField("actor", attribution.actor());
        json.writeStringField("name", attribution.name());
        ends(attribution.span());
        json.writeStringField("kind", lower(attribution.kind()));
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStringField("id", statement.id());
        json.writeStringField("speaker", statement.speaker());
        json.writeStringField("kind", lower(statement.kind()));
        ends(statement.span());
        json.writeStringField("verb", statement.verb());
        list("hedges", statement.hedges(), this::ends);
        strings("events", statement.events());
    }

    private void link(Link link) throws IOException {
        json.writeStringField("from", link.from());
        json.writeStringField("to", link.to());
        json.writeStringField("kind", lower(link.kind()));
        ends(link.span());
    }

    private void claim(Claim claim) throws IOException {
        json.writeStringField("kind", ReadingParser.ORDINAL);
        json.writeStringField("event", claim.event());
        span("text", claim.span());
        json.writeNumberField("rank", claim.rank());
        json.writeStringField("scope", claim.scope());
    }

    private void promise(Promise promise) throws IOException {
        json.writeStringField("event", promise.event());
        span("content", promise.content());
        span("condition", promise.condition());
        when("due", promise.due());
    }

    private void dating(Dating dating) throws IOException {
        json.writeStringField("event", dating.event());
        json.writeStringField("basis", lower(dating.basis()));
        span("words", dating.words());
    }

    private void when(String key, @Nullable When when) throws IOException {
        if (when == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("value", when.value());
        json.writeStringField("grain", lower(when.grain()));
        json.writeEndObject();
    }

    private void span(String key, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        ends(span);
        json.writeEndObject();
    }

    private void ends(Span span) throws IOException {
        json.writeNumberField("start", points.of(span.start()));
        json.writeNumberField("end", points.of(span.end()));
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private <T> void list(String key, List<T> items, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the fields of one object, without its braces. */
    private interface Fields<T> {
        void write(T item) throws IOException;
    }
}
