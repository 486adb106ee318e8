package dragoman.eval;

import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores of events as {@code data/events/event_scores.py} computes them. Documents must be added by file name, since ties
 * in the table's order go by first appearance. Not thread-safe.
 */
final class EventScores {
    private int documents;
    private Figure detect = new Figure(0, 0, 0);
    private Figure type = detect;
    private Figure strict = detect;
    private int who;
    private int when;
    private int dated;
    private int status;
    private final Map<EventType, Figure> types = new LinkedHashMap<>();
    private final Map<EventType, Figure> strictTypes = new EnumMap<>(EventType.class);

    /** Adds a document; the pairs of the same type that match in it. */
    List<EventMatch> add(List<ScoredEvent> gold, List<ScoredEvent> system) {
        documents++;
        gold.forEach(event -> count(types, event.type(), new Figure(0, 1, 0)));
        system.forEach(event -> count(types, event.type(), new Figure(0, 0, 1)));
        detect = detect.plus(figure(EventMatch.all(gold, system, (g, s) -> true), gold, system));
        List<EventMatch> typed = EventMatch.ofOneType(gold, system);
        type = type.plus(figure(typed, gold, system));
        for (EventMatch match : typed) {
            count(types, match.gold().type(), new Figure(1, 0, 0));
            who += sameSides(match.gold(), match.system()) ? 1 : 0;
            status += match.gold().status().equals(match.system().status()) ? 1 : 0;
            if (match.gold().date() != null) {
                dated++;
                when += match.gold().date().equals(match.system().date()) ? 1 : 0;
            }
        }
        List<EventMatch> exact = EventMatch.all(gold, system, (g, s) -> g.type() == s.type() && sameSides(g, s));
        exact.forEach(match -> count(strictTypes, match.gold().type(), new Figure(1, 0, 0)));
        strict = strict.plus(figure(exact, gold, system));
        return typed;
    }

    static boolean sameSides(ScoredEvent gold, ScoredEvent system) {
        return gold.sides().equals(system.sides());
    }

    private static Figure figure(List<EventMatch> matches, List<ScoredEvent> gold, List<ScoredEvent> system) {
        return new Figure(matches.size(), gold.size(), system.size());
    }

    private static void count(Map<EventType, Figure> figures, EventType type, Figure more) {
        figures.merge(type, more, Figure::plus);
    }

    Figure detect() {
        return detect;
    }

    Figure type() {
        return type;
    }

    Figure strict() {
        return strict;
    }

    double who() {
        return share(who, type.right());
    }

    double when() {
        return share(when, dated);
    }

    double status() {
        return share(status, type.right());
    }

    private static double share(int right, int all) {
        return (double) right / Math.max(1, all);
    }

    /** The lines that the reference script prints. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("documents " + documents + "  gold " + detect.gold() + "  system " + detect.system());
        lines.add("detect  " + detect);
        lines.add("type    " + type);
        lines.add("strict  " + strict);
        lines.add("who " + Figure.three(who()) + "  when " + Figure.three(when()) + " (of " + dated + " dated)  status "
                + Figure.three(status()) + "   among " + type.right() + " type matches");
        List<String> each = new ArrayList<>();
        for (Map.Entry<EventType, Figure> entry : byGold()) {
            Figure figure = entry.getValue();
            each.add(entry.getKey() + " " + figure.right() + "/" + figure.gold() + "g/" + figure.system() + "s");
        }
        lines.add(String.join("  ", each));
        return lines;
    }

    /** A table of the types, the most frequent in gold first. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("type", "gold", "system", "right", "P", "R", "F1", "strict F1"));
        for (Map.Entry<EventType, Figure> entry : byGold()) {
            Figure figure = entry.getValue();
            Figure exact = new Figure(
                    strictTypes
                            .getOrDefault(entry.getKey(), new Figure(0, 0, 0))
                            .right(),
                    figure.gold(),
                    figure.system());
            lines.add(row(
                    entry.getKey().name(),
                    Integer.toString(figure.gold()),
                    Integer.toString(figure.system()),
                    Integer.toString(figure.right()),
                    Figure.three(figure.precision()),
                    Figure.three(figure.recall()),
                    Figure.three(figure.f1()),
                    Figure.three(exact.f1())));
        }
        return lines;
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-10s %5s %6s %5s  %5s  %5s  %5s  %9s", (Object[]) cells);
    }

    private List<Map.Entry<EventType, Figure>> byGold() {
        List<Map.Entry<EventType, Figure>> entries = new ArrayList<>(types.entrySet());
        entries.sort(Comparator.comparingInt(entry -> -entry.getValue().gold()));
        return entries;
    }
}
