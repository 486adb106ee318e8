package dragoman.web.text;

import dragoman.chronicle.Codes;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.reading.TimeExpression;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article's text in pieces, each with what it belongs to. Put together again the pieces are the text. Clauses that
 * overlap lie in different lanes; where more overlap than there are lanes, the last lane holds several.
 */
public final class MarkedText {
    /** Lanes below a line of text. */
    public static final int LANES = 4;

    private final List<Piece> pieces;

    private MarkedText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Words that stand together.
     *
     * @param text the words
     * @param classes of the style sheet, with spaces between; empty for plain text
     * @param events ids of the reading's events whose clauses cover it, with spaces between; empty for none
     * @param anchors ids of the events whose first clause begins here, for links to it
     * @param card id of the event whose trigger it is; empty for none
     * @param start first code point, where a clause begins or the page's {@code at} points; -1 elsewhere
     */
    public record Piece(String text, String classes, String events, List<String> anchors, String card, int start) {}

    /** A span with what it is. Of a clause: its event and lane. */
    private record Mark(Span span, String name, String event, int lane) {
        boolean covers(int unit) {
            return span.start() <= unit && unit < span.end();
        }
    }

    /** The text of a reading with its marks. */
    public static MarkedText of(Reading reading) {
        return of(reading, -1);
    }

    /**
     * The same, cut also at a place to which a link leads: the words of a tie or a hit need not begin a clause.
     *
     * @param at code point; one outside the text cuts nothing
     */
    public static MarkedText of(Reading reading, int at) {
        String text = reading.article().text();
        boolean inside = at >= 0 && at < text.codePointCount(0, text.length());
        int shown = inside ? text.offsetByCodePoints(0, at) : -1;
        List<Mark> clauses = clauses(reading);
        List<Mark> others = others(reading);
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        List<Mark> all = new ArrayList<>(clauses);
        all.addAll(others);
        all.sort(Comparator.comparing(Mark::span));
        for (Mark mark : all) {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        }
        if (inside) {
            borders.add(shown);
        }
        return new MarkedText(new Cutter(text, all, shown).pieces(borders));
    }

    private static List<Mark> clauses(Reading reading) {
        List<Mark> bare = new ArrayList<>();
        for (Event event : reading.events()) {
            String quad = "q" + quad(event);
            for (EventMention mention : event.mentions()) {
                bare.add(new Mark(mention.span(), quad, event.id(), 0));
            }
        }
        bare.sort(Comparator.comparing(Mark::span).thenComparing(Mark::event));
        return laned(bare);
    }

    /** Each clause gets the lowest lane that is free where it begins. */
    private static List<Mark> laned(List<Mark> clauses) {
        int[] free = new int[LANES];
        List<Mark> laned = new ArrayList<>(clauses.size());
        for (Mark clause : clauses) {
            int lane = 0;
            while (lane < LANES - 1 && free[lane] > clause.span().start()) {
                lane++;
            }
            free[lane] = Math.max(free[lane], clause.span().end());
            laned.add(new Mark(clause.span(), clause.name(), clause.event(), lane + 1));
        }
        return laned;
    }

    private static int quad(Event event) {
        Byte quad = Codes.quadClass(event.type());
        return quad == null ? 0 : quad;
    }

    private static List<Mark> others(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (Event event : reading.events()) {
            for (EventMention mention : event.mentions()) {
                marks.add(new Mark(mention.trigger(), "trigger", event.id(), 0));
                if (mention.attribution() != null) {
                    marks.add(new Mark(mention.attribution().span(), "by", "", 0));
                }
                mention.hedges().forEach(hedge -> marks.add(new Mark(hedge, "hedge", "", 0)));
            }
        }
        for (Actor actor : reading.actors()) {
            actor.mentions().forEach(span -> marks.add(new Mark(span, "actor", "", 0)));
        }
        for (TimeExpression time : reading.times()) {
            marks.add(new Mark(time.span(), "timed", "", 0));
        }
        for (Statement statement : reading.statements()) {
            marks.add(new Mark(statement.span(), "said", "", 0));
        }
        return marks;
    }

    /** Cuts the text and says of each piece what covers it; goes through the marks once. */
    private static final class Cutter {
        private final String text;
        private final List<Mark> marks;
        private final int shown;
        private final PriorityQueue<Mark> covering = new PriorityQueue<>(
                Comparator.comparingInt((Mark mark) -> mark.span().end()));
        private final Set<String> anchored = new HashSet<>();
        private int next;
        private int points;

        Cutter(String text, List<Mark> marks, int shown) {
            this.text = text;
            this.marks = marks;
            this.shown = shown;
        }

        List<Piece> pieces(TreeSet<Integer> borders) {
            List<Piece> pieces = new ArrayList<>();
            int before = 0;
            for (int border : borders) {
                if (border > before) {
                    pieces.add(piece(before, border));
                    points += text.codePointCount(before, border);
                    before = border;
                }
            }
            return pieces;
        }

        private Piece piece(int from, int to) {
            while (!covering.isEmpty() && covering.peek().span().end() <= from) {
                covering.remove();
            }
            boolean begins = false;
            while (next < marks.size() && marks.get(next).span().start() <= from) {
                Mark mark = marks.get(next++);
                if (mark.span().end() > from) {
                    covering.add(mark);
                    begins |= mark.lane() > 0;
                }
            }
            Set<String> classes = new TreeSet<>();
            Set<String> events = new TreeSet<>();
            List<String> anchors = new ArrayList<>();
            String card = "";
            for (Mark mark : covering) {
                classes.add(mark.lane() > 0 ? "l" + mark.lane() + mark.name() : mark.name());
                if (mark.lane() > 0) {
                    events.add(mark.event());
                    if (anchored.add(mark.event())) {
                        anchors.add(mark.event());
                    }
                }
                if (mark.name().equals("trigger")) {
                    card = mark.event();
                }
            }
            return new Piece(
                    text.substring(from, to),
                    String.join(" ", classes),
                    String.join(" ", events),
                    List.copyOf(anchors),
                    card,
                    begins || from == shown ? points : -1);
        }
    }

    /** The pieces, in text order, none empty. */
    public List<Piece> pieces() {
        return pieces;
    }
}
