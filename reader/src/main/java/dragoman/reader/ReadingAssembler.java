package dragoman.reader;

import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reader.actor.ActorMention;
import dragoman.reader.actor.Entity;
import dragoman.reader.event.Events;
import dragoman.reader.frame.Candidate;
import dragoman.reader.link.Linker;
import dragoman.reader.statement.Report;
import dragoman.reader.time.TimeMention;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.TimeExpression;
import dragoman.reading.When;
import dragoman.text.Article;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts what the stages gave into a reading: ids in order of first mention, evidence with everything. */
final class ReadingAssembler {
    private final Linker linker;

    ReadingAssembler(Linker linker) {
        this.linker = linker;
    }

    Reading assemble(Article article, String language, Reader.Parts parts) {
        @Nullable String[] ids = new String[parts.scene().actors().entities().size()];
        List<Actor> actors = actors(parts, ids);
        List<Event> events = new ArrayList<>();
        List<Linker.Told> told = new ArrayList<>();
        List<Dating> datings = new ArrayList<>();
        for (Events.Act act : parts.events().all()) {
            Event event = event("e" + (events.size() + 1), act, ids);
            events.add(event);
            if (act.dating() != null) {
                TimeMention words = act.dating().mention();
                datings.add(new Dating(event.id(), act.dating().basis(), words == null ? null : words.span()));
            }
            act.candidates().forEach(candidate -> told.add(new Linker.Told(candidate, event.id())));
        }
        Linker.Scene scene =
                new Linker.Scene(parts.scene().sentences(), told, (s, first, last) -> time(parts, s, first, last));
        return new Reading(
                new Article(
                        article.id(),
                        language,
                        article.published() != null
                                ? article.published()
                                : parts.times().clock().day(),
                        article.title(),
                        article.publisher(),
                        article.url(),
                        article.text()),
                actors,
                times(parts),
                events,
                statements(parts, events, ids),
                linker.links(scene),
                linker.claims(scene),
                promises(parts, scene),
                datings,
                List.of());
    }

    private static List<Actor> actors(Reader.Parts parts, @Nullable String[] ids) {
        List<Set<Span>> mentions = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            mentions.add(new TreeSet<>());
        }
        List<Integer> order = new ArrayList<>();
        for (ActorMention mention : parts.scene().actors().mentions()) {
            for (int entity : mention.entities()) {
                if (mentions.get(entity).isEmpty()) {
                    order.add(entity);
                    ids[entity] = "a" + order.size();
                }
                mentions.get(entity).add(mention.span());
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (int entity : order) {
            Entity one = parts.scene().actors().entities().get(entity);
            List<Span> spans = List.copyOf(mentions.get(entity));
            actors.add(new Actor(
                    Objects.requireNonNull(ids[entity]),
                    one.kind(),
                    one.name(),
                    one.country(),
                    one.sector(),
                    one.roles(),
                    spans));
        }
        return actors;
    }

    private static List<TimeExpression> times(Reader.Parts parts) {
        List<TimeExpression> times = new ArrayList<>();
        for (TimeMention mention : parts.times().mentions()) {
            if (mention.when() != null) {
                times.add(new TimeExpression(mention.span(), mention.when()));
            }
        }
        return times;
    }

    private static @Nullable When time(Reader.Parts parts, int sentence, int first, int last) {
        for (TimeMention mention : parts.times().mentions(sentence)) {
            if (mention.when() != null && mention.first() >= first && mention.last() <= last) {
                return mention.when();
            }
        }
        return null;
    }

    private static Event event(String id, Events.Act act, @Nullable String[] ids) {
        EventType type = act.frame().type();
        List<EventMention> mentions = new ArrayList<>();
        for (EventMention mention : act.mentions()) {
            mentions.add(new EventMention(
                    mention.span(),
                    mention.trigger(),
                    mention.frame(),
                    attribution(mention.attribution(), ids),
                    mention.hedges()));
        }
        return new Event(
                id,
                type,
                act.frame().mode(),
                act.frame().context(),
                act.frame().cameo() != null ? act.frame().cameo() : type.cameo(),
                type.goldstein(),
                named(act.source(), ids),
                named(act.target(), ids),
                act.when(),
                act.place(),
                act.status(),
                act.topics(),
                mentions);
    }

    private static List<String> named(List<Integer> entities, @Nullable String[] ids) {
        return entities.stream()
                .map(entity -> ids[entity])
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Attribution attribution(@Nullable Attribution attribution, @Nullable String[] ids) {
        if (attribution == null || attribution.actor() == null) {
            return attribution;
        }
        String id = ids[Integer.parseInt(attribution.actor())];
        return new Attribution(id, attribution.name(), attribution.span(), attribution.kind());
    }

    private static List<Statement> statements(Reader.Parts parts, List<Event> events, @Nullable String[] ids) {
        List<Statement> statements = new ArrayList<>();
        for (Report report : parts.scene().reports()) {
            String speaker = report.entity() < 0 ? null : ids[report.entity()];
            if (speaker == null) {
                continue;
            }
            var sentence = parts.scene().sentences().get(report.sentence()).sentence();
            int first = report.first();
            while (first < report.last() && sentence.token(first).kind() == Token.Kind.PUNCTUATION) {
                first++;
            }
            Span span = new Span(
                    sentence.token(first).start(), sentence.token(report.last()).end());
            List<String> inside = events.stream()
                    .filter(event -> event.mentions().stream().anyMatch(mention -> span.contains(mention.trigger())))
                    .map(Event::id)
                    .toList();
            statements.add(new Statement(
                    "s" + (statements.size() + 1), speaker, report.quote(), span, report.verb(), List.of(), inside));
        }
        return statements;
    }

    private List<Promise> promises(Reader.Parts parts, Linker.Scene scene) {
        List<Promise> promises = new ArrayList<>();
        for (Linker.Told told : scene.told()) {
            if (told.candidate().frame().type() == EventType.AGREE
                    && told.candidate().content() >= 0
                    && !isPronoun(scene, told.candidate())) {
                promises.add(linker.promise(scene, told.event(), told.candidate()));
            }
        }
        return promises;
    }

    /** "They agreed on this" tells that something was promised, but not what. */
    private static boolean isPronoun(Linker.Scene scene, Candidate candidate) {
        return scene.sentences()
                        .get(candidate.sentence())
                        .sentence()
                        .token(candidate.content())
                        .pos()
                == Tag.Pos.PRONOUN;
    }
}
