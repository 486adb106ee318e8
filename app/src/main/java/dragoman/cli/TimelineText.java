package dragoman.cli;

import dragoman.views.Act;
import dragoman.views.Timeline;
import java.util.ArrayList;
import java.util.List;

/** A timeline for people. */
final class TimelineText {
    private final Terminal terminal;
    private final ActText acts;

    TimelineText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.acts = new ActText(terminal, labels);
    }

    List<String> of(Timeline timeline) {
        List<String> lines = new ArrayList<>(heading(timeline));
        if (timeline.left() > 0) {
            lines.add("");
            lines.add("(" + timeline.left() + " earlier left out)");
        }
        lines.add("");
        for (Act act : timeline.events()) {
            lines.addAll(acts.of(act));
        }
        if (!timeline.undated().isEmpty()) {
            lines.add("");
            lines.addAll(new StyledText().add("Without a date", Style.BOLD).lines(terminal, 0, false));
            lines.add("");
            timeline.undated().forEach(act -> lines.addAll(acts.of(act)));
        } else if (timeline.undatedCount() > 0) {
            lines.add("");
            lines.add(CoverageText.counted(timeline.undatedCount(), "event") + " without a date; --undated shows them");
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private List<String> heading(Timeline timeline) {
        String names = CoverageText.names(timeline.a(), timeline.b());
        String time = CoverageText.time(timeline.question());
        String kinds = CoverageText.kinds(timeline.question());
        String of = kinds.isEmpty() ? "" : " (" + kinds + ")";
        String read = CoverageText.of(timeline.coverage());
        StyledText line = new StyledText();
        if (timeline.events().isEmpty() && timeline.undated().isEmpty()) {
            line.add("no dated events" + of + " of " + names + time + "; " + read, Style.PLAIN);
        } else {
            int count = timeline.events().size() + timeline.left();
            line.add(names, Style.BOLD).add(": " + CoverageText.counted(count, "event") + of + time, Style.PLAIN);
            line.add("; " + read, Style.DIM);
        }
        return line.lines(terminal, 0, false);
    }
}
