package dragoman.views.export;

import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import dragoman.reading.TimeExpression;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reading as stand-off annotation for brat (brat.nlplab.org, "standoff format"): actors, times and triggers as text-bound
 * annotations, acts as events with the nearest mention of each actor, dates and status as attributes. Offsets are code points,
 * as brat counts characters.
 */
public final class Brat {
    private final Reading reading;
    private final String text;
    private final CodePoints points;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Map<Integer, String>> actorMarks = new HashMap<>();
    private int bound;
    private int events;
    private int attributes;

    private Brat(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
        this.points = new CodePoints(text);
    }

    /** The annotation, a line each. */
    public static String of(Reading reading) {
        Brat brat = new Brat(reading);
        brat.write();
        return brat.out.toString();
    }

    private void write() {
        for (Actor actor : reading.actors()) {
            Map<Integer, String> marks = new TreeMap<>();
            for (Span span : actor.mentions()) {
                marks.put(span.start(), bound(capitalised(actor.kind()), span));
            }
            actorMarks.put(actor.id(), marks);
        }
        for (TimeExpression time : reading.times()) {
            String mark = bound("Time", time.span());
            note(mark, time.when().value());
        }
        for (Event event : reading.events()) {
            for (EventMention mention : event.mentions()) {
                act(event, mention);
            }
        }
    }

    private void act(Event event, EventMention mention) {
        String type = event.mode() == null ? event.type().name() : event.type().name() + "-" + event.mode();
        String trigger = bound(type, mention.trigger());
        String id = "E" + ++events;
        out.append(id).append('\t').append(type).append(':').append(trigger);
        roles("Source", event.source(), mention);
        roles("Target", event.target(), mention);
        out.append('\n');
        out.append('A').append(++attributes).append("\tStatus ").append(id).append(' ');
        out.append(capitalised(event.status())).append('\n');
        if (event.when() != null) {
            note(id, event.when().value());
        }
    }

    private void roles(String role, List<String> actors, EventMention mention) {
        int number = 0;
        for (String actor : actors) {
            String mark = nearest(
                    actorMarks.getOrDefault(actor, Map.of()), mention.trigger().start());
            if (mark != null) {
                out.append(' ').append(role).append(number == 0 ? "" : String.valueOf(number + 1));
                out.append(':').append(mark);
                number++;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String nearest(Map<Integer, String> marks, int unit) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Integer, String> mark : marks.entrySet()) {
            int distance = Math.abs(mark.getKey() - unit);
            if (distance < least) {
                least = distance;
                nearest = mark.getValue();
            }
        }
        return nearest;
    }

    private String bound(String type, Span span) {
        String id = "T" + ++bound;
        String words = span.in(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        out.append(id).append('\t').append(type).append(' ');
        out.append(points.of(span.start())).append(' ').append(points.of(span.end()));
        out.append('\t').append(words).append('\n');
        return id;
    }

    private void note(String of, String value) {
        out.append('#')
                .append(of)
                .append("\tAnnotatorNotes ")
                .append(of)
                .append('\t')
                .append(value)
                .append('\n');
    }

    private static String capitalised(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
