package dragoman.chronicle.store;

import dragoman.chronicle.ActorIds;
import dragoman.chronicle.Period;
import dragoman.chronicle.WordKeys;
import dragoman.formats.ReadingJson;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Claim;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.TimeExpression;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One reading as rows of the kept tables. Pure, so that many threads prepare readings while one writes; of one reading.
 */
public final class Intake {
    private static final String BETWEEN = ";";

    private final Reading reading;
    private final Article article;
    private final String id;
    private final CodePoints points;
    private final WordKeys keys;
    private final Map<String, Actor> actors = new HashMap<>();
    private final KeptRows rows = new KeptRows();

    private Intake(String id, Reading reading, WordKeys keys) {
        this.reading = reading;
        this.article = reading.article();
        this.id = id;
        this.points = new CodePoints(article.text());
        this.keys = keys;
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /**
     * The rows of a reading.
     *
     * @param given the article as it came, before the reader settled its language and day
     */
    public static KeptRows rows(Article given, Reading reading, Source source) {
        return rows(ArticleIds.of(given), given, reading, source);
    }

    /** The rows of a reading of an article that has its id already. */
    public static KeptRows rows(String id, Article given, Reading reading, Source source) {
        Intake intake = new Intake(id, reading, source.keys());
        intake.article(given, source);
        intake.actors();
        reading.events().forEach(intake::telling);
        intake.statements();
        intake.promises();
        reading.links().forEach(intake::link);
        reading.claims().forEach(intake::claim);
        return intake.rows;
    }

    /**
     * What the rows need beside the reading.
     *
     * @param reader version of the reader
     * @param keys the content words of a text
     * @param fingerprint of the article, as bytes
     */
    public record Source(String reader, WordKeys keys, byte[] fingerprint) {}

    private void article(Article given, Source source) {
        String datedBy = given.published() != null ? "given" : article.published() != null ? "text" : null;
        String text = Storable.of(article.text());
        rows.articles.add(new Object[] {
            id,
            storable(given.id()),
            storable(given.title()),
            storable(given.publisher()),
            storable(given.url()),
            article.language(),
            article.published(),
            datedBy,
            text.codePointCount(0, text.length()),
            text,
            source.reader(),
            joined(reading.notes()),
            source.fingerprint()
        });
        rows.readings.add(new Object[] {id, ReadingJson.line(reading)});
    }

    private void actors() {
        for (Actor actor : reading.actors()) {
            rows.named.add(new Object[] {
                id,
                ActorIds.of(actor),
                lower(actor.kind()),
                actor.name(),
                country(actor),
                actor.sector(),
                joined(actor.roles().stream().map(Intake::role).toList()),
                actor.mentions().size()
            });
        }
    }

    private static String role(Actor.Role role) {
        return role.of() == null ? role.title() : role.title() + " (" + role.of() + ")";
    }

    /** ISO code, or IGO for an international organisation, so that it has a place in dyads. */
    private static @Nullable String country(Actor actor) {
        return actor.country() == null && "IGO".equals(actor.sector()) ? "IGO" : actor.country();
    }

    private void telling(Event event) {
        String telling = telling(event.id());
        Period period = Period.of(event.when());
        int position = 0;
        TreeSet<String> words = new TreeSet<>();
        for (EventMention mention : event.mentions()) {
            position++;
            mention(telling, position, mention);
            keys.of(withoutTimes(mention.span())).forEach(key -> words.add(key.form()));
        }
        party(telling, "source", event.source());
        party(telling, "target", event.target());
        Event.Place place = event.place();
        rows.tellings.add(new Object[] {
            telling,
            id,
            number(event.id()),
            Blocks.of(event.type(), period, article.published()),
            event.type().name(),
            event.mode(),
            joined(event.context()),
            event.cameo(),
            event.goldstein(),
            event.when() == null ? null : event.when().value(),
            event.when() == null ? null : lower(event.when().grain()),
            period == null ? null : period.from(),
            period == null ? null : period.to(),
            place == null ? null : place.name(),
            place == null ? null : place.country(),
            lower(event.status()),
            joined(event.topics()),
            String.join(" ", words)
        });
    }

    /** Words of a clause, those that name times left out: "on Monday" is no likeness, the date that it means is compared. */
    private String withoutTimes(Span span) {
        StringBuilder text = new StringBuilder(span.in(article.text()));
        for (TimeExpression time : reading.times()) {
            int start = Math.max(time.span().start(), span.start());
            int end = Math.min(time.span().end(), span.end());
            for (int i = start; i < end; i++) {
                text.setCharAt(i - span.start(), ' ');
            }
        }
        return text.toString();
    }

    private void mention(String telling, int position, EventMention mention) {
        Attribution by = mention.attribution();
        Actor reporter = by == null || by.actor() == null ? null : actors.get(by.actor());
        rows.mentions.add(new Object[] {
            telling + "/" + position,
            telling,
            id,
            position,
            start(mention.span()),
            end(mention.span()),
            start(mention.trigger()),
            end(mention.trigger()),
            words(mention.span()),
            words(mention.trigger()),
            mention.frame(),
            by == null ? null : storable(by.name()),
            by == null ? null : lower(by.kind()),
            reporter == null ? null : ActorIds.of(reporter),
            by == null ? null : start(by.span()),
            by == null ? null : end(by.span()),
            joined(mention.hedges().stream().map(this::words).toList())
        });
    }

    private void party(String telling, String side, List<String> ids) {
        int position = 0;
        for (String one : ids) {
            Actor actor = actors.get(one);
            if (actor == null) {
                continue;
            }
            position++;
            rows.parties.add(new Object[] {
                telling,
                id,
                side,
                position,
                ActorIds.of(actor),
                lower(actor.kind()),
                actor.name(),
                country(actor),
                actor.sector(),
                actor.roles().isEmpty() ? null : role(actor.roles().get(0))
            });
        }
    }

    private void statements() {
        int position = 0;
        for (Statement statement : reading.statements()) {
            position++;
            Actor speaker = actors.get(statement.speaker());
            if (speaker == null) {
                continue;
            }
            rows.statements.add(new Object[] {
                id + "/" + statement.id(),
                id,
                position,
                ActorIds.of(speaker),
                speaker.name(),
                country(speaker),
                joined(speaker.roles().stream().map(Intake::role).toList()),
                lower(statement.kind()),
                statement.verb(),
                start(statement.span()),
                end(statement.span()),
                words(statement.span()),
                joined(statement.hedges().stream().map(this::words).toList()),
                joined(statement.events().stream().map(this::telling).toList())
            });
        }
    }

    private void promises() {
        int position = 0;
        for (Promise promise : reading.promises()) {
            position++;
            Period due = Period.of(promise.due());
            TreeSet<String> words = new TreeSet<>();
            keys.of(promise.content().in(article.text())).forEach(key -> words.add(key.form()));
            rows.promises.add(new Object[] {
                telling(promise.event()) + "/p" + position,
                telling(promise.event()),
                id,
                words(promise.content()),
                start(promise.content()),
                end(promise.content()),
                promise.condition() == null ? null : words(promise.condition()),
                promise.due() == null ? null : promise.due().value(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                String.join(" ", words)
            });
        }
    }

    private void link(Link link) {
        rows.links.add(new Object[] {
            telling(link.from()),
            telling(link.to()),
            lower(link.kind()),
            id,
            start(link.span()),
            end(link.span()),
            words(link.span())
        });
    }

    private void claim(Claim claim) {
        rows.claims.add(new Object[] {
            telling(claim.event()),
            id,
            claim.rank(),
            claim.scope(),
            start(claim.span()),
            end(claim.span()),
            words(claim.span())
        });
    }

    private String telling(String event) {
        return id + "/" + event;
    }

    /** 3 for "e3", so that tellings sort as the article tells them. */
    private static int number(String event) {
        return Integer.parseInt(event.substring(1));
    }

    private int start(Span span) {
        return points.of(span.start());
    }

    private int end(Span span) {
        return points.of(span.end());
    }

    private String words(Span span) {
        return String.valueOf(storable(span.in(article.text())));
    }

    private static @Nullable String joined(Collection<String> parts) {
        return parts.isEmpty() ? null : String.valueOf(storable(String.join(BETWEEN, parts)));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Text that UTF-8 and the store can hold: halves of surrogate pairs and null characters are replaced, one for one. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : Storable.of(text);
    }
}
