package dragoman.cli;

import dragoman.views.Act;
import dragoman.views.Evidence;
import dragoman.views.Pledge;
import dragoman.views.Promises;
import dragoman.views.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Promises for people: when, how it stands, who to whom; what was promised; where it is told; what shows how it stands. */
final class PromisesText {
    private static final int LINES = 3;

    private final Terminal terminal;
    private final Labels labels;

    PromisesText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    List<String> of(Promises promises) {
        List<String> lines = new ArrayList<>(heading(promises));
        if (promises.left() > 0) {
            lines.add("");
            lines.add("(" + promises.left() + " earlier left out)");
        }
        for (Pledge pledge : promises.promises()) {
            lines.add("");
            lines.addAll(parties(pledge));
            lines.addAll(content(pledge));
            lines.addAll(source(pledge));
            for (Act act : pledge.shownBy()) {
                lines.addAll(shown(pledge, act));
            }
        }
        return lines;
    }

    private List<String> heading(Promises promises) {
        String of = promises.a() == null ? "" : " of " + CoverageText.names(promises.a(), promises.b());
        String states = promises.states().isEmpty() ? "" : String.join(" or ", promises.states()) + " ";
        String time = CoverageText.time(promises.question());
        int count = promises.promises().size() + promises.left();
        StyledText line = new StyledText();
        if (count == 0) {
            line.add("no " + states + "promises" + of + time, Style.PLAIN);
        } else {
            line.add(count + " " + states + (count == 1 ? "promise" : "promises") + of, Style.BOLD);
            line.add(time + (states.isEmpty() ? ": " + counts(promises.promises()) : ""), Style.PLAIN);
        }
        line.add("; " + CoverageText.of(promises.coverage()), Style.DIM);
        return line.lines(terminal, 0, false);
    }

    /** "3 open, 1 kept". */
    private static String counts(List<Pledge> pledges) {
        return Promises.STATES.stream()
                .filter(state -> count(pledges, state) > 0)
                .map(state -> count(pledges, state) + " " + state)
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Pledge> pledges, String state) {
        return pledges.stream().filter(pledge -> pledge.state().equals(state)).count();
    }

    private List<String> parties(Pledge pledge) {
        StyledText line = new StyledText();
        line.add(Chronology.date(pledge.date(), pledge.grain()), pledge.date() == null ? Style.DIM : Style.CYAN);
        line.pad(ActText.WHAT)
                .add(pledge.state(), colour(pledge.state()) | Style.BOLD)
                .pad(ActText.WHAT + 10);
        line.add(pledge.source().isEmpty() ? "somebody" : names(pledge.source()), Style.PLAIN);
        List<Side> target = others(pledge);
        line.add(target.isEmpty() ? "" : " → " + names(target), Style.PLAIN);
        if (!pledge.status().equals("occurred")) {
            line.add(" [" + pledge.status() + "]", ActText.statusColour(pledge.status()) | Style.BOLD);
        }
        return line.lines(terminal, ActText.WHAT + 10, true);
    }

    /** To whom; that a state's own people are promised something goes without saying. */
    private static List<Side> others(Pledge pledge) {
        return pledge.target().stream()
                .filter(side -> !side.kind().equals("state")
                        || pledge.source().stream()
                                .noneMatch(own -> side.actor().equals(own.country())))
                .toList();
    }

    private static int colour(String state) {
        return switch (state) {
            case "kept" -> Style.GREEN;
            case "broken" -> Style.RED;
            case "repeated" -> Style.YELLOW;
            default -> Style.BLUE;
        };
    }

    private static String names(List<Side> sides) {
        return sides.stream()
                .map(side -> side.kind().equals("state") || side.country() == null
                        ? side.name()
                        : side.name() + " (" + side.country() + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> content(Pledge pledge) {
        StyledText line = new StyledText()
                .add("«", Style.DIM)
                .add(pledge.content(), Style.BOLD)
                .add("»", Style.DIM);
        line.add(pledge.condition() == null ? "" : ", on condition «" + pledge.condition() + "»", Style.PLAIN);
        line.add(pledge.due() == null ? "" : ", due " + pledge.due(), Style.PLAIN);
        return line.cut((terminal.width() - ActText.WHAT) * LINES).lines(terminal, ActText.WHAT, false);
    }

    private List<String> source(Pledge pledge) {
        Evidence best = pledge.evidence().get(0);
        StyledText line = new StyledText().add("«", Style.DIM).add(best.text(), Style.PLAIN);
        line.cut((terminal.width() - ActText.WHAT) * LINES - 4).add("»", Style.DIM);
        line.add(" — " + ActText.told(best), Style.DIM);
        line.add(pledge.articles() > 1 ? " · " + pledge.articles() + " articles" : "", Style.PLAIN);
        line.add(" · " + pledge.event(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, false);
    }

    private List<String> shown(Pledge pledge, Act act) {
        Evidence best = act.evidence().get(0);
        StyledText line = new StyledText().add("→ " + pledge.state() + ": ", colour(pledge.state()) | Style.BOLD);
        StyledText words = new StyledText().add("«", Style.DIM).add(best.text(), Style.PLAIN);
        words.cut((terminal.width() - ActText.WHAT) * 2 - 24).add("»", Style.DIM);
        line.add(Chronology.date(act.date(), act.grain()) + " " + labels.of(act.type(), act.mode()) + " ", Style.PLAIN);
        line.add(String.join(" ", words.lines(new Terminal(Integer.MAX_VALUE, false), 0, false)), Style.PLAIN);
        line.add(" — " + ActText.told(best) + " · " + act.event(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, false);
    }
}
