package dragoman.cli;

import dragoman.views.Background;
import dragoman.views.ClaimCheck;
import dragoman.views.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A background note for people: the sentences, numbered, with their sources; then what came of the article's claims. */
final class BackgroundText {
    private static final int INDENT = 4;

    private final Terminal terminal;

    BackgroundText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(Background note) {
        List<String> lines = new ArrayList<>(heading(note));
        lines.add("");
        int number = 0;
        for (Background.Item item : note.items()) {
            number++;
            lines.addAll(new StyledText()
                    .add(number + ".", Style.DIM)
                    .pad(INDENT)
                    .add(item.sentence(), Style.PLAIN)
                    .lines(terminal, INDENT, true));
            item.evidence().forEach(evidence -> lines.addAll(source(evidence)));
            lines.addAll(new StyledText()
                    .add(String.join(", ", item.why()), Style.DIM)
                    .add(item.why().isEmpty() ? "" : " · ", Style.DIM)
                    .add(item.act().event(), Style.DIM)
                    .lines(terminal, INDENT, false));
        }
        note.claims().forEach(claim -> lines.addAll(claim(claim)));
        return lines;
    }

    private List<String> heading(Background note) {
        String pairs = String.join(
                ", ", note.pairs().stream().map(pair -> String.join("–", pair)).toList());
        StyledText line = new StyledText();
        if (note.pairs().isEmpty()) {
            line.add("The article joins no two states: no background", Style.BOLD);
        } else {
            line.add(CoverageText.counted(note.items().size(), "sentence"), Style.BOLD);
            line.add(" of " + CoverageText.counted(note.found(), "earlier act") + " of " + pairs, Style.PLAIN);
        }
        line.add("; " + CoverageText.of(note.coverage()), Style.DIM);
        return line.lines(terminal, 0, false);
    }

    private List<String> source(Evidence evidence) {
        return new StyledText()
                .add("← " + ActText.told(evidence), Style.DIM)
                .add(" [" + evidence.source() + ":" + evidence.start() + "–" + evidence.end() + "]", Style.DIM)
                .lines(terminal, INDENT, false);
    }

    private List<String> claim(ClaimCheck claim) {
        int colour = switch (claim.state()) {
            case "confirmed" -> Style.GREEN;
            case "contradicted" -> Style.RED;
            default -> Style.YELLOW;
        };
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(new StyledText()
                .add("«" + claim.text() + "»: ", Style.PLAIN)
                .add(claim.state(), colour | Style.BOLD)
                .add(" (" + claim.why() + ")", Style.PLAIN)
                .lines(terminal, INDENT, true));
        claim.counted()
                .forEach(act -> lines.addAll(new StyledText()
                        .add(act.date() + " «" + act.evidence().get(0).text() + "» ", Style.PLAIN)
                        .add(ActText.told(act.evidence().get(0)) + " · " + act.event(), Style.DIM)
                        .lines(terminal, INDENT, false)));
        return lines;
    }
}
