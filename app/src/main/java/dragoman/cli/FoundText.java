package dragoman.cli;

import dragoman.chronicle.index.Hits;
import dragoman.views.Evidence;
import dragoman.views.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a search found, for people. Without colours what was found stands between asterisks. */
final class FoundText {
    private static final int MOST_VALUES = 6;
    /** Of a sentence longer than so many characters, so many before the first find are shown. */
    private static final int LONG = 600;

    private static final int BEFORE = 150;
    private static final Map<String, String> FACETS =
            Map.of("publisher", "outlets", "year", "years", "country", "states", "type", "types");

    private final Terminal terminal;

    FoundText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(Found found) {
        List<String> lines = new ArrayList<>();
        String noun = found.unit().substring(0, found.unit().length() - 1);
        if (found.total() == 0) {
            lines.add("no " + noun + " found for " + found.query());
            return lines;
        }
        String count = CoverageText.counted((int) found.total(), noun);
        lines.addAll(new StyledText()
                .add(found.query(), Style.BOLD)
                .add(": " + count, Style.PLAIN)
                .lines(terminal, 0, false));
        for (Found.Item item : found.hits()) {
            lines.add("");
            lines.addAll(heading(item));
            for (Evidence evidence : item.evidence()) {
                lines.addAll(sentence(evidence, item.marks()));
            }
        }
        lines.add("");
        lines.addAll(facets(found));
        if (found.next() != null) {
            lines.add("more: --after " + found.next());
        }
        return lines;
    }

    private List<String> heading(Found.Item item) {
        StyledText line = new StyledText();
        LocalDate published = item.published();
        line.add(published == null ? "no date" : published.toString(), published == null ? Style.DIM : Style.CYAN)
                .pad(ActText.WHAT);
        String title = item.title();
        if (title != null) {
            marked(line, title, 0, item.titleMarks(), Style.BOLD);
            line.add(" · ", Style.DIM);
        }
        line.add(item.publisher() == null ? item.source() : item.publisher(), Style.DIM);
        line.add(" · " + item.article(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, true);
    }

    private List<String> sentence(Evidence evidence, List<Hits.Mark> marks) {
        List<Hits.Mark> here = marks.stream()
                .filter(mark -> mark.start() >= evidence.start() && mark.end() <= evidence.end())
                .toList();
        int length = evidence.end() - evidence.start();
        int first = here.isEmpty() ? 0 : here.get(0).start() - evidence.start();
        int from = length > LONG && first > LONG / 2 ? first - BEFORE : 0;
        int to = length - from > LONG ? from + LONG : length;
        String shown = evidence.text()
                .substring(
                        evidence.text().offsetByCodePoints(0, from),
                        evidence.text().offsetByCodePoints(0, to));
        int start = evidence.start() + from;
        StyledText line = new StyledText().add(from > 0 ? "«…" : "«", Style.DIM);
        marked(line, shown, start, here, Style.PLAIN);
        line.add(to < length ? "…»" : "»", Style.DIM);
        line.add(evidence.by() == null ? "" : " says " + evidence.by(), Style.DIM);
        return line.lines(terminal, ActText.WHAT, false);
    }

    /**
     * Adds words with what was found in them made plain.
     *
     * @param start where the words begin, in the code points in which the marks count
     */
    private void marked(StyledText line, String words, int start, List<Hits.Mark> marks, int style) {
        int length = words.codePointCount(0, words.length());
        int done = 0;
        for (Hits.Mark mark : marks) {
            int from = Math.max(done, mark.start() - start);
            int to = Math.min(length, mark.end() - start);
            if (from >= to) {
                continue;
            }
            line.add(cut(words, done, from), style);
            String star = terminal.colour() ? "" : "*";
            line.add(star + cut(words, from, to) + star, Style.BOLD | Style.YELLOW);
            done = to;
        }
        line.add(cut(words, done, length), style);
    }

    private static String cut(String words, int from, int to) {
        return words.substring(words.offsetByCodePoints(0, from), words.offsetByCodePoints(0, to));
    }

    private List<String> facets(Found found) {
        List<String> lines = new ArrayList<>();
        found.facets().forEach((facet, values) -> {
            if (values.size() > 1) {
                String all = values.stream()
                        .limit(MOST_VALUES)
                        .map(value -> value.value() + " " + value.count())
                        .collect(Collectors.joining(", "));
                String more = values.size() > MOST_VALUES ? ", …" : "";
                StyledText line = new StyledText();
                line.add(FACETS.getOrDefault(facet, facet) + ": " + all + more, Style.DIM);
                lines.addAll(line.lines(terminal, 0, false));
            }
        });
        return lines;
    }
}
