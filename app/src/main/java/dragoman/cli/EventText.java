package dragoman.cli;

import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Link;
import dragoman.reading.Status;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One event for people: a line that says when, what, who to whom; its evidence; what is behind it. Thread-safe. */
final class EventText {
    private static final int WHAT = Chronology.DATE + 2;
    private static final int WHO = WHAT + 17;
    private static final int EVIDENCE_LINES = 2;

    private static final Map<Dating.Basis, String> BASES = Map.of(
            Dating.Basis.OWN, "its own words",
            Dating.Basis.CLAUSE, "its clause",
            Dating.Basis.SENTENCE, "its sentence",
            Dating.Basis.STORY, "the time of the story",
            Dating.Basis.PUBLISHED, "the day of the article");

    private final Terminal terminal;
    private final Labels labels;

    EventText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    /** The event's line; wrapped where the terminal is narrow. */
    List<String> line(Event event, NamedReading named) {
        return line(event, named, "");
    }

    /** The event's line with something more at its end. */
    List<String> line(Event event, NamedReading named, String more) {
        StyledText line = new StyledText();
        line.add(Chronology.date(event.when()), event.when() == null ? Style.DIM : Style.CYAN);
        if (Chronology.until(event.when()) != null) {
            line.add("…", Style.CYAN);
        }
        line.pad(WHAT);
        line.add(labels.of(event), quadColour(event) | Style.BOLD);
        line.pad(WHO);
        parties(line, event, named);
        tail(line, event, named);
        line.add(more.isEmpty() ? "" : " " + more, Style.DIM);
        return line.lines(terminal, WHO, true);
    }

    /** Who acts towards whom. */
    void parties(StyledText line, Event event, NamedReading named) {
        side(line, event.source(), named);
        if (!event.target().isEmpty()) {
            line.space(Style.PLAIN).add(event.type().symmetrical() ? "↔ " : "→ ", Style.DIM);
            side(line, event.target(), named);
        } else if (event.source().isEmpty()) {
            line.add("somebody", Style.DIM);
        }
    }

    private static void side(StyledText line, List<String> ids, NamedReading named) {
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                line.add(", ", Style.PLAIN);
            }
            line.add(named.name(ids.get(i)), Style.PLAIN);
            Actor actor = named.actor(ids.get(i));
            if (actor != null && actor.kind() != Actor.Kind.STATE && actor.country() != null) {
                line.add(" (" + actor.country() + ")", Style.DIM);
            }
        }
    }

    private static void tail(StyledText line, Event event, NamedReading named) {
        String until = Chronology.until(event.when());
        if (until != null) {
            line.add(" until " + until, Style.CYAN);
        }
        if (event.place() != null) {
            line.add(" in " + event.place().name(), Style.DIM);
        }
        if (event.status() != Status.OCCURRED) {
            line.add(" [" + ReadingText.lower(event.status()) + "]", statusColour(event.status()) | Style.BOLD);
        }
        Set<String> hedges = new LinkedHashSet<>();
        for (EventMention mention : event.mentions()) {
            mention.hedges().forEach(hedge -> hedges.add(named.words(hedge).toLowerCase(Locale.ROOT)));
        }
        if (!hedges.isEmpty()) {
            line.add(" (" + String.join(", ", hedges) + ")", Style.YELLOW);
        }
        Set<String> reporters = new LinkedHashSet<>();
        for (EventMention mention : event.mentions()) {
            Attribution by = mention.attribution();
            if (by != null) {
                reporters.add(by.name());
            }
        }
        if (!reporters.isEmpty()) {
            line.add(" — says " + String.join(", ", reporters), Style.DIM);
        }
    }

    /** The words of the article, the trigger marked; the telling that says most about who acted comes first. */
    List<String> evidence(Event event, NamedReading named) {
        EventMention mention = event.mentions().get(0);
        int room = (terminal.width() - WHAT) * EVIDENCE_LINES - 8;
        StyledText words = new StyledText();
        Span window = window(mention, named.reading().article().text(), room);
        Span trigger = mention.trigger();
        words.add(window.start() > mention.span().start() ? "…" : "", Style.DIM);
        words.add(named.words(new Span(window.start(), Math.max(window.start(), trigger.start()))), Style.DIM);
        String mark = terminal.colour() ? "" : "*";
        words.add(mark, Style.DIM).add(named.words(trigger), Style.UNDERLINE).add(mark, Style.DIM);
        words.add(named.words(new Span(Math.min(window.end(), trigger.end()), window.end())), Style.DIM);
        words.add(window.end() < mention.span().end() ? "…" : "", Style.DIM);
        int more = event.mentions().size() - 1;
        if (more > 0) {
            words.add(" (+" + more + ")", Style.DIM);
        }
        return words.lines(terminal, WHAT, false);
    }

    /** The part of the clause around its trigger that fits into so many columns, cut between words. */
    private static Span window(EventMention mention, String text, int room) {
        Span clause = mention.span().cover(mention.trigger());
        if (clause.length() <= room) {
            return clause;
        }
        int before = Math.max(0, room / 2 - mention.trigger().length() / 2);
        int start = Math.max(clause.start(), mention.trigger().start() - before);
        int end = Math.max(mention.trigger().end(), Math.min(clause.end(), start + room));
        start = Math.min(mention.trigger().start(), Math.max(clause.start(), Math.min(start, end - room)));
        while (start > clause.start() && start < mention.trigger().start() && text.charAt(start - 1) != ' ') {
            start++;
        }
        while (end < clause.end() && end > mention.trigger().end() && text.charAt(end) != ' ') {
            end--;
        }
        return new Span(start, end);
    }

    /** A tie to another event that the text draws. */
    List<String> link(Link link, NamedReading named) {
        Event other = named.event(link.to());
        if (other == null) {
            return List.of();
        }
        String kind = ReadingText.lower(link.kind()).replace('_', ' ');
        StyledText line = new StyledText().add("↳ " + kind + ": ", Style.GREEN);
        line.add(labels.of(other), Style.PLAIN);
        line.add(other.when() == null ? "" : ", " + other.when().value(), Style.PLAIN);
        line.add(" («" + named.words(link.span()) + "»)", Style.DIM);
        return line.lines(terminal, WHAT, false);
    }

    /** The codes, the actors' ids and every telling with the frame that fired. */
    List<String> explanation(Event event, NamedReading named) {
        List<String> lines = new ArrayList<>();
        StyledText head = new StyledText();
        head.add(event.id() + " " + event.type() + (event.mode() == null ? "" : " " + event.mode()), Style.MAGENTA);
        head.add(" CAMEO " + (event.cameo() == null ? "none" : event.cameo()), Style.MAGENTA);
        head.add(String.format(Locale.ROOT, ", Goldstein %+.1f", event.goldstein()), Style.MAGENTA);
        head.add(event.context().isEmpty() ? "" : ", context " + String.join(", ", event.context()), Style.MAGENTA);
        head.add(event.topics().isEmpty() ? "" : ", about " + String.join(", ", event.topics()), Style.MAGENTA);
        lines.addAll(head.lines(terminal, WHAT, false));
        roles(lines, "source", event.source(), named);
        roles(lines, "target", event.target(), named);
        for (Dating dating : named.reading().datings()) {
            if (dating.event().equals(event.id())) {
                String words = dating.words() == null ? "" : " «" + named.words(dating.words()) + "»";
                String basis = "date by " + BASES.get(dating.basis()) + words;
                lines.addAll(new StyledText().add(basis, Style.MAGENTA).lines(terminal, WHAT, false));
            }
        }
        for (EventMention mention : event.mentions()) {
            StyledText telling = new StyledText().add(named.place(mention.span()), Style.MAGENTA);
            telling.add(" " + mention.frame() + " fired on «" + named.words(mention.trigger()) + "»", Style.MAGENTA);
            telling.add(attributed(mention.attribution()), Style.MAGENTA);
            lines.addAll(telling.lines(terminal, WHAT, false));
        }
        return lines;
    }

    private void roles(List<String> lines, String role, List<String> ids, NamedReading named) {
        for (String id : ids) {
            Actor actor = named.actor(id);
            if (actor == null) {
                continue;
            }
            StyledText line = new StyledText().add(role + " " + id + " " + actor.name(), Style.MAGENTA);
            line.add(", " + ReadingText.lower(actor.kind()), Style.MAGENTA);
            line.add(actor.country() == null ? "" : ", " + actor.country(), Style.MAGENTA);
            line.add(actor.sector() == null ? "" : ", " + actor.sector(), Style.MAGENTA);
            for (Actor.Role held : actor.roles()) {
                line.add(", " + held.title() + (held.of() == null ? "" : ": " + held.of()), Style.MAGENTA);
            }
            lines.addAll(line.lines(terminal, WHAT, false));
        }
    }

    private static String attributed(@Nullable Attribution by) {
        return by == null ? "" : ", says " + by.name() + " (" + ReadingText.lower(by.kind()) + ")";
    }

    private static int quadColour(Event event) {
        return switch (event.type().quad()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Style.GREEN;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Style.RED;
            case NEUTRAL -> Style.PLAIN;
        };
    }

    private static int statusColour(Status status) {
        return switch (status) {
            case OCCURRED -> Style.PLAIN;
            case PLANNED -> Style.BLUE;
            case DENIED -> Style.RED;
            case ALLEGED -> Style.YELLOW;
            case HYPOTHETICAL -> Style.MAGENTA;
        };
    }
}
