package dragoman.eval;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.EventType;
import dragoman.reading.Reading;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as scores look at it, from gold or from a reading.
 *
 * @param type PLOVER type
 * @param clauses places of its tellings, in code points
 * @param triggers the words that name it, in code points
 * @param sides countries (ISO alpha-3, or IGO) of source and target; pooled, with the second empty, for symmetrical types
 * @param date its value; {@code null} where none
 * @param status in lower case
 * @param reporters the words that name who reports it, in code points; empty where nobody is named
 * @param shown the event in one line, for people
 */
record ScoredEvent(
        EventType type,
        List<Span> clauses,
        List<Span> triggers,
        Sides sides,
        @Nullable String date,
        String status,
        List<Span> reporters,
        String shown) {

    /** Countries on both sides. */
    record Sides(Set<String> source, Set<String> target) {
        /** The sides as scores compare them: a symmetrical type has one. */
        static Sides of(EventType type, Set<String> source, Set<String> target) {
            if (!type.symmetrical()) {
                return new Sides(source, target);
            }
            Set<String> both = new TreeSet<>(source);
            both.addAll(target);
            return new Sides(both, Set.of());
        }

        @Override
        public String toString() {
            String first = source.isEmpty() ? "-" : String.join(",", source);
            return first + (target.isEmpty() ? "" : " > " + String.join(",", target));
        }
    }

    /** The events of a reading. */
    static List<ScoredEvent> of(Reading reading) {
        CodePoints points = new CodePoints(reading.article().text());
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<ScoredEvent> events = new ArrayList<>();
        for (Event event : reading.events()) {
            List<Span> clauses = new ArrayList<>();
            List<Span> triggers = new ArrayList<>();
            List<Span> reporters = new ArrayList<>();
            for (EventMention mention : event.mentions()) {
                clauses.add(points(points, mention.span()));
                triggers.add(points(points, mention.trigger()));
                if (mention.attribution() != null) {
                    reporters.add(points(points, mention.attribution().span()));
                }
            }
            String date = event.when() == null ? null : event.when().value();
            Sides sides = Sides.of(event.type(), countries(event.source(), actors), countries(event.target(), actors));
            String status = event.status().name().toLowerCase(Locale.ROOT);
            String names = names(event.source(), actors) + " > " + names(event.target(), actors);
            events.add(new ScoredEvent(
                    event.type(),
                    clauses,
                    triggers,
                    sides,
                    date,
                    status,
                    reporters,
                    shown(event.type(), event.mode(), names, date, status)));
        }
        return events;
    }

    /** The same span, counted in code points. */
    static Span points(CodePoints points, Span units) {
        return new Span(points.of(units.start()), points.of(units.end()));
    }

    /** One line for people. */
    static String shown(EventType type, @Nullable String mode, String names, @Nullable String date, String status) {
        return type + (mode == null ? "" : " " + mode) + " " + names + " " + (date == null ? "undated" : date) + " "
                + status;
    }

    private static Set<String> countries(List<String> ids, Map<String, Actor> actors) {
        Set<String> countries = new TreeSet<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            if (actor == null) {
                continue;
            }
            if (actor.country() != null) {
                countries.add(actor.country());
            } else if (actor.kind() == Actor.Kind.ORGANIZATION && "IGO".equals(actor.sector())) {
                countries.add("IGO");
            }
        }
        return countries;
    }

    private static String names(List<String> ids, Map<String, Actor> actors) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            names.add(
                    actor == null ? id : actor.name() + (actor.country() == null ? "" : " (" + actor.country() + ")"));
        }
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    /** The largest number of code points that a telling of one shares with a telling of the other; 0 where none do. */
    int overlap(ScoredEvent other) {
        int most = 0;
        for (Span theirs : other.clauses) {
            most = Math.max(most, overlap(theirs));
        }
        return most;
    }

    /** The same with one clause. */
    int overlap(Span clause) {
        int most = 0;
        for (Span mine : clauses) {
            most = Math.max(most, Math.min(mine.end(), clause.end()) - Math.max(mine.start(), clause.start()));
        }
        return most;
    }
}
