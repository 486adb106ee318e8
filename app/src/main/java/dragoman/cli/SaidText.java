package dragoman.cli;

import dragoman.views.Counterclaim;
import dragoman.views.Evidence;
import dragoman.views.Question;
import dragoman.views.Said;
import dragoman.views.Utterance;
import java.util.ArrayList;
import java.util.List;

/** What somebody said, for people: who and how; the words; where they stand; what stands against them. */
final class SaidText {
    private static final int LINES = 4;
    private static final int LINES_BESIDE = 2;

    private final Terminal terminal;
    private final ActText acts;

    SaidText(Terminal terminal) {
        this.terminal = terminal;
        this.acts = new ActText(terminal, Labels.load());
    }

    List<String> of(Said said) {
        List<String> lines = new ArrayList<>(heading(said));
        for (Utterance utterance : said.statements()) {
            lines.add("");
            lines.addAll(speaker(utterance));
            Evidence words = utterance.evidence().get(0);
            lines.addAll(acts.words(words, LINES));
            lines.addAll(source(utterance, words));
            utterance.deniedBy().forEach(claim -> lines.addAll(beside("denied", claim)));
            utterance.denies().forEach(claim -> lines.addAll(beside("this denies", claim)));
        }
        return lines;
    }

    private List<String> heading(Said said) {
        Question asked = new Question(said.since(), said.until(), said.types(), List.of());
        String about = said.about() == null ? "" : " about " + said.about();
        String kinds = said.types().isEmpty() ? "" : " (" + CoverageText.kinds(asked) + ")";
        String rest = about + kinds + CoverageText.time(asked);
        StyledText line = new StyledText();
        if (said.statements().isEmpty()) {
            line.add("no words of " + said.who().name() + rest, Style.PLAIN);
        } else {
            line.add(said.who().name(), Style.BOLD);
            line.add(": " + CoverageText.counted(said.total(), "statement") + rest, Style.PLAIN);
        }
        if (said.total() > said.statements().size()) {
            line.add(", the latest " + said.statements().size() + " shown (--limit 0 shows all)", Style.PLAIN);
        }
        line.add("; " + CoverageText.of(said.coverage()), Style.DIM);
        return line.lines(terminal, 0, false);
    }

    private List<String> speaker(Utterance utterance) {
        StyledText line = new StyledText();
        boolean dated = utterance.said() != null;
        line.add(dated ? String.valueOf(utterance.said()) : "no date", dated ? Style.CYAN : Style.DIM)
                .pad(ActText.WHAT);
        line.add(utterance.speaker().name(), Style.BOLD);
        String title = utterance.speaker().title();
        if (title != null && !utterance.speaker().name().startsWith(first(title))) {
            line.add(", " + title, Style.PLAIN);
        } else if (utterance.speaker().country() != null
                && !utterance.speaker().kind().equals("state")) {
            line.add(" (" + utterance.speaker().country() + ")", Style.DIM);
        }
        line.add(" · " + kind(utterance), Style.DIM);
        if (!utterance.hedges().isEmpty()) {
            line.add(" · hedged: " + String.join(", ", utterance.hedges()), Style.YELLOW);
        }
        return line.lines(terminal, ActText.WHAT, true);
    }

    private static String kind(Utterance utterance) {
        return switch (utterance.kind()) {
            case "direct" -> "quoted";
            case "indirect" -> "reported";
            default -> utterance.kind();
        };
    }

    /** The first word: a description, as "the president of …", need not be followed by its own office. */
    private static String first(String title) {
        int space = title.indexOf(' ');
        return space < 0 ? title : title.substring(0, space);
    }

    private List<String> source(Utterance utterance, Evidence words) {
        StyledText line = new StyledText();
        line.add(words.publisher() == null ? words.source() : words.publisher(), Style.DIM);
        line.add(" · " + utterance.statement(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, false);
    }

    private List<String> beside(String how, Counterclaim claim) {
        StyledText line = new StyledText().add("≠ " + how + ": ", Style.RED | Style.BOLD);
        StyledText words = new StyledText().add(claim.evidence().text(), Style.PLAIN);
        int room = (terminal.width() - ActText.WHAT) * LINES_BESIDE - how.length() - 8;
        line.add("«", Style.DIM);
        line.add(
                String.join(" ", words.cut(Math.max(20, room)).lines(new Terminal(Integer.MAX_VALUE, false), 0, false)),
                Style.PLAIN);
        line.add("» — " + ActText.told(claim.evidence()) + " · " + claim.event(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, false);
    }
}
