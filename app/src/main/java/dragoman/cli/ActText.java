package dragoman.cli;

import dragoman.views.Act;
import dragoman.views.Evidence;
import dragoman.views.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event of the chronicle for people: when, what, who to whom; the words it rests on; who tells it. Thread-safe. */
final class ActText {
    static final int WHAT = Chronology.DATE + 2;
    static final int WHO = WHAT + 17;
    private static final int EVIDENCE_LINES = 2;

    private final Terminal terminal;
    private final Labels labels;

    ActText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    /** The event's lines: what it is, its best evidence, who tells it. */
    List<String> of(Act act) {
        List<String> lines = new ArrayList<>(line(act));
        lines.addAll(words(act.evidence().get(0), EVIDENCE_LINES));
        lines.addAll(source(act));
        return lines;
    }

    /** The event's line; wrapped where the terminal is narrow. */
    List<String> line(Act act) {
        StyledText line = new StyledText();
        line.add(Chronology.date(act.date(), act.grain()), act.date() == null ? Style.DIM : Style.CYAN);
        String until = until(act);
        line.add(until == null ? "" : "…", Style.CYAN).pad(WHAT);
        line.add(labels.of(act.type(), act.mode()), quadColour(act.quadClass()) | Style.BOLD);
        line.pad(WHO);
        parties(line, act);
        line.add(until == null ? "" : " until " + until, Style.CYAN);
        line.add(act.place() == null ? "" : " in " + act.place(), Style.DIM);
        if (!act.status().equals("occurred")) {
            line.add(" [" + act.status() + "]", statusColour(act.status()) | Style.BOLD);
        }
        return line.lines(terminal, WHO, true);
    }

    /** What the act is, in words. */
    String label(Act act) {
        return labels.of(act.type(), act.mode());
    }

    static void parties(StyledText line, Act act) {
        side(line, act.source());
        if (!act.target().isEmpty()) {
            line.space(Style.PLAIN).add(act.symmetrical() ? "↔ " : "→ ", Style.DIM);
            side(line, act.target());
        } else if (act.source().isEmpty()) {
            line.add("somebody", Style.DIM);
        }
    }

    private static void side(StyledText line, List<Side> sides) {
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            line.add(i > 0 ? ", " : "", Style.PLAIN).add(side.name(), Style.PLAIN);
            if (!side.kind().equals("state") && side.country() != null) {
                line.add(" (" + side.country() + ")", Style.DIM);
            }
        }
    }

    /** The words of the article, in at most so many lines. */
    List<String> words(Evidence evidence, int most) {
        StyledText words = new StyledText().add("«", Style.DIM).add(evidence.text(), Style.PLAIN);
        words.cut((terminal.width() - WHAT) * most - 2 - most * 4).add("»", Style.DIM);
        return words.lines(terminal, WHAT, false);
    }

    /** Whose words they are, how many tell it and where they differ, and the event's id. */
    private List<String> source(Act act) {
        Evidence best = act.evidence().get(0);
        StyledText line = new StyledText().add(act.event() + " · " + told(best), Style.DIM);
        if (act.articles() > 1) {
            line.add(" · " + act.articles() + " articles", Style.PLAIN);
            line.add(act.publishers() > 1 ? " of " + act.publishers() + " outlets" : "", Style.PLAIN);
        }
        if (!act.differs().isEmpty()) {
            line.add(" · they differ in " + String.join(", ", act.differs()), Style.YELLOW);
        }
        if (!act.also().isEmpty()) {
            line.add(" · and " + act.also().size() + " more told alike", Style.PLAIN);
        }
        return line.lines(terminal, WHAT, false);
    }

    /** Who says the words and where they stand. */
    static String told(Evidence evidence) {
        StringBuilder line = new StringBuilder();
        if (evidence.by() != null) {
            line.append("says ").append(evidence.by()).append(" · ");
        }
        line.append(evidence.publisher() == null ? evidence.source() : evidence.publisher());
        line.append(evidence.published() == null ? "" : ", " + evidence.published());
        return line.toString();
    }

    private static @Nullable String until(Act act) {
        String date = act.date();
        return date != null && "interval".equals(act.grain()) ? date.substring(date.indexOf('/') + 1) : null;
    }

    static int quadColour(@Nullable Integer quad) {
        return quad == null ? Style.PLAIN : quad <= 2 ? Style.GREEN : Style.RED;
    }

    static int statusColour(String status) {
        return switch (status) {
            case "planned" -> Style.BLUE;
            case "denied" -> Style.RED;
            case "alleged" -> Style.YELLOW;
            case "hypothetical" -> Style.MAGENTA;
            default -> Style.PLAIN;
        };
    }
}
