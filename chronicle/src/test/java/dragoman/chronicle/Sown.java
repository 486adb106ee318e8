package dragoman.chronicle;

import dragoman.chronicle.store.Country;
import dragoman.chronicle.store.TableWriter;
import dragoman.reading.EventType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small chronicle whose rows are written by hand: articles, events, tellings, statements, promises, links. */
public final class Sown implements AutoCloseable {
    private static final List<Country> COUNTRIES = List.of(
            new Country("RUS", 365, 365, "Russia", "Россия"),
            new Country("UKR", 369, 369, "Ukraine", "Украина"),
            new Country("BLR", 370, 370, "Belarus", "Белоруссия"),
            new Country("AZE", 373, 373, "Azerbaijan", "Азербайджан"),
            new Country("SRB", 345, 340, "Serbia", "Сербия"));

    private final Chronicle chronicle;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Told> articles = new LinkedHashMap<>();
    private String frame = "ru/test";
    private int statements;
    private int promises;

    /** An actor; a state's id is its code. */
    public record Actor(
            String id,
            String kind,
            String name,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String title) {
        /** A state. */
        public static Actor state(String iso, String name) {
            return new Actor(iso, "state", name, iso, null, null);
        }

        /** A person in an office. */
        public static Actor person(String name, String country, String sector, String title) {
            String id =
                    "person:" + country + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '_');
            return new Actor(id, "person", name, country, sector, title);
        }
    }

    private record Told(String text, @Nullable String publisher, LocalDate published) {}

    /** What an event's row is made of. */
    public static final class Event {
        private final String id;
        private final EventType type;
        private final List<Actor> source;
        private final List<Actor> target;
        private @Nullable String mode;
        private @Nullable String cameo;
        private @Nullable String date;
        private @Nullable String place;
        private String status = "occurred";
        private final Set<String> articles = new LinkedHashSet<>();
        private final Set<String> publishers = new LinkedHashSet<>();
        private int mentions;
        private @Nullable String text;
        private @Nullable String attribution;
        private int start;
        private @Nullable LocalDate first;

        private Event(String id, EventType type, List<Actor> source, List<Actor> target) {
            this.id = id;
            this.type = type;
            this.source = source;
            this.target = target;
            this.cameo = type.cameo();
        }

        public Event mode(String value) {
            this.mode = value;
            return this;
        }

        public Event cameo(@Nullable String value) {
            this.cameo = value;
            return this;
        }

        public Event on(String value) {
            this.date = value;
            return this;
        }

        public Event in(String iso) {
            this.place = iso;
            return this;
        }

        public Event status(String value) {
            this.status = value;
            return this;
        }
    }

    private Sown(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** One in memory. */
    public static Sown inMemory() {
        return new Sown(Chronicle.inMemory(COUNTRIES));
    }

    /** One in a file. */
    public static Sown in(Path file) {
        return new Sown(Chronicle.write(file, COUNTRIES));
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** An article of an outlet on a day; its text is the words that are told of it, one after the other. */
    public Sown article(String id, @Nullable String publisher, String published, String text) {
        articles.put(id, new Told(text, publisher, LocalDate.parse(published)));
        String url = publisher == null ? null : "https://example.org/" + id;
        row(
                "kept",
                "articles",
                id,
                id + ".txt",
                null,
                publisher,
                url,
                "ru",
                LocalDate.parse(published),
                "given",
                text.codePointCount(0, text.length()),
                text,
                "1",
                null,
                new byte[8]);
        row("main", "stories", id, id, null);
        return this;
    }

    /** What is told next was read by this entry of the lexicon. */
    public Sown framed(String name) {
        this.frame = name;
        return this;
    }

    /** The first repeats the second. */
    public Sown copied(String article, String of) {
        chronicle.update("UPDATE stories SET copy_of = ? WHERE article_id = ?", of, article);
        return this;
    }

    /** Two articles tell one story. */
    public Sown sameStory(String article, String other) {
        chronicle.update("UPDATE stories SET story_id = ? WHERE article_id = ?", other, article);
        return this;
    }

    public Event event(String id, EventType type, List<Actor> source, List<Actor> target) {
        Event event = new Event(id, type, source, target);
        events.put(id, event);
        return event;
    }

    /** An article tells an event in these words, which its text must hold; the telling's id. */
    public String told(String event, String article, String words, @Nullable String by, @Nullable String status) {
        Event told = Objects.requireNonNull(events.get(event));
        Told source = Objects.requireNonNull(articles.get(article));
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(article + " does not say: " + words);
        }
        int number = (int) count("SELECT count(*) AS n FROM kept.tellings WHERE article_id = ?", article) + 1;
        String telling = article + "/e" + number;
        Period period = told.date == null ? null : Period.of(told.date);
        row(
                "kept",
                "tellings",
                telling,
                article,
                number,
                "b",
                told.type.name(),
                told.mode,
                null,
                told.cameo,
                told.type.goldstein(),
                told.date,
                "day",
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                null,
                told.place,
                status == null ? told.status : status,
                null,
                words.toLowerCase(Locale.ROOT));
        row(
                "kept",
                "mentions",
                telling + "/1",
                telling,
                article,
                1,
                start,
                start + words.length(),
                start,
                start + words.indexOf(' '),
                words,
                words.substring(0, words.indexOf(' ')),
                frame,
                by,
                by == null ? null : "official",
                null,
                null,
                null,
                null);
        row("main", "told", telling, event, "b");
        if (told.text == null) {
            told.text = words;
            told.attribution = by;
            told.start = start;
            told.first = source.published();
        }
        told.articles.add(article);
        told.publishers.add(String.valueOf(source.publisher()));
        told.mentions++;
        frame = "ru/test";
        party(telling, article, "source", told.source);
        party(telling, article, "target", told.target);
        return telling;
    }

    private void party(String telling, String article, String side, List<Actor> members) {
        int position = 0;
        for (Actor actor : members) {
            position++;
            row(
                    "kept",
                    "parties",
                    telling,
                    article,
                    side,
                    position,
                    actor.id(),
                    actor.kind(),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    actor.title());
        }
    }

    /** Words that an article gives to a speaker; acts told inside them by their tellings. */
    public Sown said(String article, Actor speaker, String kind, String words, List<String> tellings) {
        name(article, speaker);
        int start =
                (int) count("SELECT instr(text, ?) - 1 AS n FROM kept.articles WHERE article_id = ?", words, article);
        statements++;
        row(
                "kept",
                "statements",
                article + "/s" + statements,
                article,
                statements,
                speaker.id(),
                speaker.name(),
                speaker.country(),
                speaker.title(),
                kind,
                "заявить",
                start,
                start + words.length(),
                words,
                null,
                tellings.isEmpty() ? null : String.join(";", tellings));
        return this;
    }

    private void name(String article, Actor actor) {
        if (count("SELECT count(*) AS n FROM kept.named WHERE article_id = ? AND actor_id = ?", article, actor.id())
                == 0) {
            row(
                    "kept",
                    "named",
                    article,
                    actor.id(),
                    actor.kind(),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    actor.title(),
                    1);
        }
        actors.put(actor.id(), actor);
    }

    /** What a telling undertakes; the promise's id. */
    public String promised(String telling, String content, @Nullable String condition, @Nullable String due) {
        String article = telling.substring(0, telling.indexOf('/'));
        int start =
                (int) count("SELECT instr(text, ?) - 1 AS n FROM kept.articles WHERE article_id = ?", content, article);
        Period period = due == null ? null : Period.of(due);
        promises++;
        String id = telling + "/p" + promises;
        row(
                "kept",
                "promises",
                id,
                telling,
                article,
                content,
                start,
                start + content.length(),
                condition,
                due,
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                content.toLowerCase(Locale.ROOT));
        return id;
    }

    public Sown link(String from, String to, String kind) {
        row("kept", "links", from, to, kind, from.substring(0, from.indexOf('/')), 0, 1, "в ответ");
        return this;
    }

    /** Writes the rows of events, actors and promise states; the chronicle is then as if settled. */
    public Sown settled() {
        for (Event event : events.values()) {
            write(event);
        }
        for (Actor actor : actors.values()) {
            Integer code = COUNTRIES.stream()
                    .filter(one -> one.iso3().equals(actor.country()))
                    .map(Country::cow)
                    .findFirst()
                    .orElse(null);
            row(
                    "main",
                    "actors",
                    actor.id(),
                    actor.kind(),
                    actor.name(),
                    actor.country(),
                    code,
                    code,
                    actor.sector(),
                    actor.title(),
                    1,
                    1,
                    1,
                    null,
                    null);
        }
        chronicle.transaction(() -> new PromiseSettling(chronicle).settle());
        return this;
    }

    private void write(Event event) {
        Period period = event.date == null ? null : Period.of(event.date);
        Actor source = event.source.isEmpty() ? null : event.source.get(0);
        Actor target = event.target.isEmpty() ? null : event.target.get(0);
        String text = Objects.requireNonNull(event.text, event.id);
        row(
                "main",
                "events",
                event.id,
                event.type.name(),
                event.mode,
                null,
                event.cameo,
                event.type.goldstein(),
                Codes.quadClass(event.type),
                event.date,
                event.date == null ? null : "day",
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                (byte) 1,
                source == null ? null : source.name(),
                source == null ? null : source.country(),
                null,
                null,
                source == null ? null : source.sector(),
                target == null ? null : target.name(),
                target == null ? null : target.country(),
                null,
                null,
                target == null ? null : target.sector(),
                event.status,
                null,
                event.place,
                null,
                event.articles.size(),
                event.publishers.size(),
                event.mentions,
                null,
                event.first,
                event.first,
                event.articles.iterator().next(),
                event.start,
                event.start + text.length(),
                text,
                event.attribution,
                false,
                "b");
        side(event, "source", event.source);
        side(event, "target", event.target);
        dyad(event, source, target);
        if (event.type.symmetrical()) {
            dyad(event, target, source);
        }
    }

    private void side(Event event, String side, List<Actor> members) {
        int position = 0;
        for (Actor actor : members) {
            position++;
            actors.put(actor.id(), actor);
            row(
                    "main",
                    "event_actors",
                    event.id,
                    side,
                    position,
                    actor.id(),
                    actor.kind(),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    actor.title(),
                    1,
                    "b");
        }
    }

    private void dyad(Event event, @Nullable Actor source, @Nullable Actor target) {
        if (source != null && target != null && !Objects.equals(source.country(), target.country())) {
            row("main", "event_dyads", event.id, source.country(), target.country(), "b");
        }
    }

    private long count(String sql, Object... parameters) {
        return new ArrayList<>(chronicle.query(sql, row -> row.whole("n"), parameters)).get(0);
    }

    private void row(String schema, String table, @Nullable Object... cells) {
        try (TableWriter writer = new TableWriter(chronicle.connection(), schema, table)) {
            writer.append(cells);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    @Override
    public void close() {
        chronicle.close();
    }
}
