package dragoman.web.text;

import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.text.Span;
import dragoman.views.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the margin of an article.
 *
 * @param events a card for each event, in order of first mention
 * @param said a card for each statement, in text order
 */
public record Cards(List<Told> events, List<Said> said) {
    public Cards {
        events = List.copyOf(events);
        said = List.copyOf(said);
    }

    /**
     * An event of the reading.
     *
     * @param event the event
     * @param source who acts
     * @param target towards whom
     * @param basis how the date is known, as {@link Dating.Basis} in small letters; {@code null} without date
     * @param dateWords the words that say the date; {@code null} where none do
     * @param by who says so, with how well that is known
     * @param hedges words that weaken it
     * @param frames ids of the frames that fired
     * @param promised what is promised in it
     */
    public record Told(
            Event event,
            List<Side> source,
            List<Side> target,
            @Nullable String basis,
            @Nullable String dateWords,
            List<By> by,
            List<String> hedges,
            List<String> frames,
            List<String> promised) {}

    /**
     * Who says so.
     *
     * @param name as the article has it
     * @param kind official, media, anonymous or person
     */
    public record By(String name, String kind) {}

    /**
     * A statement.
     *
     * @param speaker who speaks
     * @param direct whether it is quoted
     * @param words the words said
     * @param hedges words that weaken it
     */
    public record Said(Side speaker, boolean direct, String words, List<String> hedges) {}

    /** The cards of a reading. */
    public static Cards of(Reading reading) {
        return new Maker(reading).cards();
    }

    private static final class Maker {
        private final Reading reading;
        private final String text;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Dating> datings = new HashMap<>();

        Maker(Reading reading) {
            this.reading = reading;
            this.text = reading.article().text();
            reading.actors().forEach(actor -> actors.put(actor.id(), actor));
            reading.datings().forEach(dating -> datings.put(dating.event(), dating));
        }

        Cards cards() {
            List<Told> told = new ArrayList<>();
            for (Event event : reading.events()) {
                told.add(told(event));
            }
            List<Said> said = new ArrayList<>();
            for (Statement statement : reading.statements()) {
                sides(List.of(statement.speaker()))
                        .forEach(speaker -> said.add(new Said(
                                speaker,
                                statement.kind() == Statement.Kind.DIRECT,
                                statement.span().in(text),
                                words(statement.hedges()))));
            }
            return new Cards(told, said);
        }

        private Told told(Event event) {
            Dating dating = datings.get(event.id());
            Set<By> by = new LinkedHashSet<>();
            Set<String> hedges = new LinkedHashSet<>();
            Set<String> frames = new LinkedHashSet<>();
            for (EventMention mention : event.mentions()) {
                Attribution attribution = mention.attribution();
                if (attribution != null) {
                    by.add(new By(attribution.name(), lower(attribution.kind())));
                }
                hedges.addAll(words(mention.hedges()));
                frames.add(mention.frame());
            }
            List<String> promised = new ArrayList<>();
            for (Promise promise : reading.promises()) {
                if (promise.event().equals(event.id())) {
                    promised.add(promise.content().in(text));
                }
            }
            return new Told(
                    event,
                    sides(event.source()),
                    sides(event.target()),
                    dating == null ? null : lower(dating.basis()),
                    dating == null || dating.words() == null
                            ? null
                            : dating.words().in(text),
                    List.copyOf(by),
                    List.copyOf(hedges),
                    List.copyOf(frames),
                    promised);
        }

        private List<Side> sides(List<String> ids) {
            List<Side> sides = new ArrayList<>();
            for (String id : ids) {
                Actor actor = actors.get(id);
                if (actor != null) {
                    String title = actor.roles().isEmpty()
                            ? null
                            : actor.roles().get(0).title();
                    sides.add(new Side("", lower(actor.kind()), actor.name(), actor.country(), title));
                }
            }
            return sides;
        }

        private List<String> words(List<Span> spans) {
            return spans.stream().map(span -> span.in(text)).toList();
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
