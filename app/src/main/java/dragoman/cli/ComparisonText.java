package dragoman.cli;

import dragoman.views.Comparison;
import dragoman.views.Comparison.Difference;
import dragoman.views.Comparison.Saying;
import dragoman.views.Comparison.Version;
import dragoman.views.Evidence;
import dragoman.views.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tellings side by side for people: where they differ first, then each with its words. */
final class ComparisonText {
    private static final int INDENT = 4;
    private static final int NAME = 13;
    private static final int MOST_WORDS = 14;

    private final Terminal terminal;
    private final ActText acts;

    ComparisonText(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.acts = new ActText(terminal, labels);
    }

    List<String> of(Comparison comparison) {
        List<String> lines = new ArrayList<>(acts.line(comparison.act()));
        int versions = comparison.versions().size();
        long copies = comparison.versions().stream()
                .filter(one -> one.copyOf() != null)
                .count();
        StyledText count = new StyledText().add(CoverageText.counted(versions, "telling"), Style.PLAIN);
        count.add(copies > 0 ? ", " + copies + " of them in copies" : "", Style.PLAIN);
        count.add(" · " + comparison.act().event(), Style.DIM);
        lines.addAll(count.lines(terminal, ActText.WHAT, false));
        differences(lines, comparison);
        for (int i = 0; i < versions; i++) {
            version(lines, i + 1, comparison.versions().get(i), versions > 1);
        }
        joins(lines, comparison);
        return lines;
    }

    private void differences(List<String> lines, Comparison comparison) {
        if (comparison.versions().size() < 2) {
            return;
        }
        lines.add("");
        if (comparison.differences().isEmpty()) {
            lines.add("The tellings agree in date, status, sides, place and numbers.");
        }
        for (Difference difference : comparison.differences()) {
            StyledText line = new StyledText();
            line.add(difference.contradiction() ? "! " : "· ", difference.contradiction() ? Style.RED | Style.BOLD : 0);
            line.add(difference.about(), Style.BOLD).pad(NAME);
            for (int i = 0; i < difference.sayings().size(); i++) {
                Saying saying = difference.sayings().get(i);
                line.add(i > 0 ? "; " : "", Style.PLAIN).add(saying.says(), Style.PLAIN);
                line.add(" " + numbers(saying.versions()), Style.DIM);
            }
            if (!difference.silent().isEmpty()) {
                line.add("; not said " + numbers(difference.silent()), Style.DIM);
            }
            lines.addAll(line.lines(terminal, NAME, true));
        }
        if (comparison.differences().stream().anyMatch(Difference::contradiction)) {
            lines.add("(! both cannot be true)");
        }
    }

    private static String numbers(List<Integer> versions) {
        StringBuilder numbers = new StringBuilder("[");
        for (int i = 0; i < versions.size(); i++) {
            numbers.append(i > 0 ? " " : "").append(versions.get(i));
        }
        return numbers.append(']').toString();
    }

    private void version(List<String> lines, int number, Version version, boolean compared) {
        lines.add("");
        StyledText head = new StyledText().add("[" + number + "] ", Style.BOLD);
        head.add(version.publisher() == null ? version.givenId() : version.publisher(), Style.BOLD);
        head.add(version.published() == null ? ", day unknown" : ", " + version.published(), Style.PLAIN);
        head.add(version.title() == null ? "" : " · " + version.title(), Style.PLAIN);
        head.add(version.publisher() == null ? "" : " · " + version.givenId(), Style.DIM);
        head.add(version.copyOf() == null ? "" : " (a copy of " + version.copyOf() + ")", Style.YELLOW);
        lines.addAll(head.lines(terminal, INDENT, true));
        StyledText facts = new StyledText().add(version.date() == null ? "no date" : version.date(), Style.CYAN);
        facts.add(" · " + version.status(), ActText.statusColour(version.status()));
        facts.add(" · " + names(version.source()) + " / " + names(version.target()), Style.PLAIN);
        facts.add(version.place() == null ? "" : " · in " + version.place(), Style.PLAIN);
        lines.addAll(facts.lines(terminal, INDENT, false));
        for (Comparison.Context sentence : version.sentences()) {
            StyledText words = new StyledText().add("«" + sentence.text() + "»", Style.PLAIN);
            lines.addAll(words.lines(terminal, INDENT, false));
        }
        Set<String> by = new LinkedHashSet<>();
        for (Evidence clause : version.evidence()) {
            if (clause.by() != null) {
                by.add(clause.by());
            }
        }
        part(lines, "says", List.copyOf(by));
        part(lines, "hedged", version.hedges());
        part(
                lines,
                "numbers",
                version.quantities().stream().map(Comparison.Counted::words).toList());
        for (Comparison.Phrase phrase : version.asides()) {
            part(lines, phrase.kind(), List.of(phrase.words()));
        }
        if (compared) {
            List<String> only = version.onlyHere();
            List<String> shown = new ArrayList<>(only.subList(0, Math.min(MOST_WORDS, only.size())));
            if (only.size() > MOST_WORDS) {
                shown.add("… " + (only.size() - MOST_WORDS) + " more");
            }
            part(lines, "only here", shown);
        }
    }

    private static String names(List<Side> sides) {
        return sides.isEmpty()
                ? "–"
                : String.join(", ", sides.stream().map(Side::name).toList());
    }

    private void part(List<String> lines, String name, List<String> words) {
        if (!words.isEmpty()) {
            StyledText line = new StyledText().add(name + ": ", Style.DIM).add(String.join(", ", words), Style.PLAIN);
            lines.addAll(line.lines(terminal, INDENT, false));
        }
    }

    private void joins(List<String> lines, Comparison comparison) {
        if (comparison.joins().isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(
                new StyledText().add("Why they were taken for one", Style.BOLD).lines(terminal, 0, false));
        for (Comparison.Join join : comparison.joins()) {
            StyledText line = new StyledText().add(String.format(Locale.ROOT, "%.2f  ", join.score()), Style.PLAIN);
            line.add(
                    "[" + number(comparison, join.telling()) + "] with [" + number(comparison, join.with()) + "]: ", 0);
            line.add(join.why(), Style.PLAIN);
            lines.addAll(line.lines(terminal, 6, true));
        }
    }

    private static String number(Comparison comparison, String telling) {
        for (int i = 0; i < comparison.versions().size(); i++) {
            if (comparison.versions().get(i).telling().equals(telling)) {
                return String.valueOf(i + 1);
            }
        }
        return telling;
    }
}
