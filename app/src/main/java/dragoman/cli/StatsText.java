package dragoman.cli;

import dragoman.views.Stats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a chronicle holds, for people. */
final class StatsText {
    private static final int NAME = 16;
    private static final int CELL = 10;
    private static final int MOST = 12;

    private final Terminal terminal;
    private final Labels labels;

    StatsText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    List<String> of(Stats stats) {
        List<String> lines = new ArrayList<>();
        String days = stats.first() == null ? "" : ", " + stats.first() + " to " + stats.last();
        line(lines, "articles", number(stats.articles()) + days);
        line(
                lines,
                "",
                part(stats.copies(), "copy", "copies")
                        + part(stats.undated(), "undated", "undated")
                        + part(stats.stories(), "story", "stories"));
        line(lines, "characters", number(stats.characters()));
        line(lines, "outlets", counted(stats.publishers(), "unknown"));
        line(lines, "languages", counted(stats.languages(), "unknown"));
        line(lines, "actors", number(stats.actors()));
        line(lines, "events", number(stats.events()) + " in " + number(stats.mentions()) + " mentions");
        line(lines, "corrected", stats.corrected() == 0 ? "" : number(stats.corrected()));
        line(
                lines,
                "not settled",
                stats.unsettled() == 0 ? "" : stats.unsettled() + " blocks; the next `dragoman ingest` works them out");
        line(lines, "set aside", counted(stats.failures(), "unknown"));
        line(lines, "read by", counted(stats.readers(), "unknown"));
        types(stats, lines);
        years(stats, lines);
        return lines;
    }

    private void types(Stats stats, List<String> lines) {
        if (stats.types().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(left("type", NAME)
                + right("events")
                + right("occurred")
                + right("planned")
                + right("denied")
                + right("alleged")
                + right("hypoth."));
        for (Stats.Type type : stats.types()) {
            lines.add(left(labels.of(type.type(), null), NAME)
                    + right(number(type.events()))
                    + right(number(type.occurred()))
                    + right(number(type.planned()))
                    + right(number(type.denied()))
                    + right(number(type.alleged()))
                    + right(number(type.hypothetical())));
        }
    }

    private static void years(Stats stats, List<String> lines) {
        if (stats.years().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(left("year", NAME) + right("articles") + right("events"));
        int quiet = 0;
        for (Stats.Year year : stats.years()) {
            if (year.articles() == 0) {
                quiet += year.events();
            } else {
                lines.add(left(String.valueOf(year.year()), NAME)
                        + right(number(year.articles()))
                        + right(number(year.events())));
            }
        }
        if (quiet > 0) {
            lines.add(left("other years", NAME) + right("0") + right(number(quiet)) + "  told of later only");
        }
    }

    private void line(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            StyledText line = new StyledText().add(name.isEmpty() ? "" : name, Style.BOLD);
            String head = left(name, NAME);
            lines.addAll(
                    name.isEmpty()
                            ? new StyledText().add(value, Style.PLAIN).lines(terminal, NAME, false)
                            : line.add(head.substring(name.length()), Style.PLAIN)
                                    .pad(NAME)
                                    .add(value, Style.PLAIN)
                                    .lines(terminal, NAME, true));
        }
    }

    private static String counted(List<Stats.Count> counts, String unknown) {
        List<String> parts = new ArrayList<>();
        for (Stats.Count count : counts.subList(0, Math.min(MOST, counts.size()))) {
            parts.add((count.name() == null ? unknown : count.name()) + " " + number(count.count()));
        }
        if (counts.size() > MOST) {
            parts.add("and " + (counts.size() - MOST) + " more");
        }
        return String.join(", ", parts);
    }

    private static String part(int count, String one, String many) {
        return count == 0 ? "" : number(count) + " " + (count == 1 ? one : many) + "  ";
    }

    /** Thousands apart by a narrow space, as ISO 80000 has it. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202F');
    }

    private static String left(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - words.length()));
    }

    private static String right(String words) {
        return " ".repeat(Math.max(0, CELL - words.length())) + words;
    }
}
