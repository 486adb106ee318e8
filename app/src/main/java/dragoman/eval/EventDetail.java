package dragoman.eval;

import dragoman.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What was missed, what was too much and what was read otherwise in one document, each with its sentence. */
final class EventDetail {
    private static final int LONGEST = 300;
    private final GoldDocument document;
    private final List<ScoredEvent> system;
    private final int[] points;

    EventDetail(GoldDocument document, List<ScoredEvent> system) {
        this.document = document;
        this.system = system;
        this.points = document.article().text().codePoints().toArray();
    }

    /** The lines; the pairs are the document's type matches. */
    List<String> lines(List<EventMatch> matches) {
        Set<ScoredEvent> matchedGold = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<ScoredEvent> matchedSystem = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EventMatch match : matches) {
            matchedGold.add(match.gold());
            matchedSystem.add(match.system());
        }
        List<String> lines = new ArrayList<>();
        String name = document.article().id();
        for (ScoredEvent gold : document.events()) {
            if (!matchedGold.contains(gold)) {
                lines.add("MISS  " + name + " " + gold.shown());
                lines.add("      " + sentence(gold));
                lines.add("      there: " + there(gold, system));
            }
        }
        for (ScoredEvent one : system) {
            if (!matchedSystem.contains(one)) {
                lines.add("EXTRA " + name + " " + one.shown());
                lines.add("      " + sentence(one));
                lines.add("      gold: " + there(one, document.events()));
            }
        }
        for (EventMatch match : matches) {
            List<String> wrong = differences(match);
            if (!wrong.isEmpty()) {
                lines.add("WRONG " + name + " " + match.gold().type() + " " + String.join("; ", wrong));
                lines.add("      " + sentence(match.gold()));
            }
        }
        return lines;
    }

    private static List<String> differences(EventMatch match) {
        List<String> wrong = new ArrayList<>();
        if (!EventScores.sameSides(match.gold(), match.system())) {
            wrong.add(
                    "who: " + match.gold().sides() + ", read " + match.system().sides());
        }
        if (match.gold().date() != null
                && !match.gold().date().equals(match.system().date())) {
            wrong.add(
                    "when: " + match.gold().date() + ", read " + match.system().date());
        }
        if (!match.gold().status().equals(match.system().status())) {
            wrong.add("status: " + match.gold().status() + ", read "
                    + match.system().status());
        }
        return wrong;
    }

    private static String there(ScoredEvent one, List<ScoredEvent> others) {
        List<String> found = new ArrayList<>();
        for (ScoredEvent other : others) {
            if (one.overlap(other) > 0) {
                found.add(other.shown());
            }
        }
        return found.isEmpty() ? "nothing" : String.join(" | ", found);
    }

    /** The sentence around the event's first clause, the clause between brackets. */
    private String sentence(ScoredEvent event) {
        Span clause = event.clauses().get(0);
        int start = clause.start();
        while (start > 0 && clause.start() - start < LONGEST && !ends(start - 1)) {
            start--;
        }
        int end = clause.end();
        while (end < points.length && end - clause.end() < LONGEST && !ends(end - 1)) {
            end++;
        }
        String words = words(start, clause.start()) + "[" + words(clause.start(), clause.end()) + "]"
                + words(clause.end(), end);
        return words.replace('\n', ' ').replace('\r', ' ').strip();
    }

    private boolean ends(int at) {
        boolean stop = points[at] == '.' || points[at] == '!' || points[at] == '?';
        return points[at] == '\n' || stop && (at + 1 >= points.length || Character.isWhitespace(points[at + 1]));
    }

    private String words(int from, int to) {
        return new String(points, from, to - from);
    }
}
