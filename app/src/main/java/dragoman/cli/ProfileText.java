package dragoman.cli;

import dragoman.reading.EventType;
import dragoman.views.Evidence;
import dragoman.views.Profile;
import java.util.ArrayList;
import java.util.List;

/** An actor for people. */
final class ProfileText {
    private static final int NAME = 18;
    private static final int CELL = 8;

    private final Terminal terminal;
    private final Labels labels;
    private final ActText acts;

    ProfileText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
        this.acts = new ActText(terminal, labels);
    }

    List<String> of(Profile profile, String time) {
        List<String> lines = new ArrayList<>();
        heading(profile, lines);
        if (profile.acts().isEmpty()) {
            lines.add("");
            lines.add("no events" + time + "; " + CoverageText.of(profile.coverage()));
            return lines;
        }
        kinds(profile, lines);
        partners(profile, lines);
        if (!profile.recent().isEmpty()) {
            head(lines, "Latest");
            profile.recent().forEach(act -> lines.addAll(acts.of(act)));
        }
        return lines;
    }

    private void heading(Profile profile, List<String> lines) {
        StyledText name = new StyledText().add(profile.who().name(), Style.BOLD);
        name.add(" · " + profile.who().kind(), Style.PLAIN);
        if (profile.country() != null) {
            name.add(" · " + profile.country().iso3(), Style.PLAIN);
            name.add(
                    profile.country().cow() == null
                            ? ""
                            : ", COW " + profile.country().cow(),
                    Style.DIM);
            name.add(
                    profile.country().gw() == null
                            ? ""
                            : ", GW " + profile.country().gw(),
                    Style.DIM);
        }
        name.add(profile.sector() == null ? "" : " · " + profile.sector(), Style.PLAIN);
        lines.addAll(name.lines(terminal, 0, false));
        if (!profile.roles().isEmpty()) {
            StyledText roles = new StyledText().add(String.join(", ", profile.roles()), Style.PLAIN);
            lines.addAll(roles.lines(terminal, 0, false));
        }
        StyledText counts = new StyledText();
        counts.add("named " + CoverageText.counted(profile.times(), "time") + " in ", Style.DIM);
        counts.add(CoverageText.counted(profile.articles(), "article"), Style.DIM);
        counts.add(profile.first() == null ? "" : ", " + profile.first() + " to " + profile.last(), Style.DIM);
        counts.add("; id " + String.join(", ", profile.who().ids()), Style.DIM);
        lines.addAll(counts.lines(terminal, 0, false));
    }

    private void kinds(Profile profile, List<String> lines) {
        head(lines, "Events");
        lines.add(left("", NAME) + right("acting") + right("towards") + "  took place");
        for (Profile.Kind kind : profile.acts()) {
            EventType type = EventType.valueOf(kind.type());
            String row = left(labels.of(kind.type(), null), NAME)
                    + right(String.valueOf(kind.asSource()))
                    + right(String.valueOf(kind.asTarget()))
                    + right(String.valueOf(kind.occurred()));
            lines.add(type.symmetrical() ? row + "  (both on one level)" : row);
        }
    }

    private void partners(Profile profile, List<String> lines) {
        if (profile.partners().isEmpty()) {
            return;
        }
        head(lines, "With");
        for (Profile.Partner partner : profile.partners()) {
            StyledText line = new StyledText().add(partner.name(), Style.PLAIN);
            boolean state = partner.kind().equals("state");
            line.add(state || partner.country() == null ? "" : " (" + partner.country() + ")", Style.DIM);
            line.add(": " + CoverageText.counted(partner.events(), "event"), Style.PLAIN);
            line.add(", mean weight " + DyadText.signed(partner.goldsteinMean()), Style.PLAIN);
            Evidence best = partner.evidence();
            line.add(" · «" + best.text() + "» " + ActText.told(best), Style.DIM);
            lines.addAll(line.cut(terminal.width()).lines(terminal, 0, false));
        }
    }

    private static void head(List<String> lines, String words) {
        lines.add("");
        lines.add(words);
    }

    private static String left(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - words.length()));
    }

    private static String right(String words) {
        return " ".repeat(Math.max(0, CELL - words.length())) + words;
    }
}
