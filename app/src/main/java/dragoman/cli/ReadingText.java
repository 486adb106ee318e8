package dragoman.cli;

import dragoman.reading.Claim;
import dragoman.reading.Event;
import dragoman.reading.Link;
import dragoman.reading.Promise;
import dragoman.reading.Reading;
import dragoman.reading.Statement;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A reading for people: the article's own chronology, an event with its evidence below it; then what is promised,
 * claimed and said. Thread-safe.
 */
final class ReadingText {
    private static final int INDENT = 2;
    private static final int SAID_COLUMNS = 2;

    private final Terminal terminal;
    private final EventText eventText;
    private final boolean explain;

    /**
     * A writer of readings.
     *
     * @param explain whether to name the frame, the code and the roles behind each event
     */
    ReadingText(Terminal terminal, Labels labels, boolean explain) {
        this.terminal = terminal;
        this.eventText = new EventText(terminal, labels);
        this.explain = explain;
    }

    /** The lines, each with its end. */
    String of(Reading reading) {
        List<String> lines = new ArrayList<>();
        heading(reading, lines);
        Map<String, List<Link>> links = new HashMap<>();
        reading.links()
                .forEach(link -> links.computeIfAbsent(link.from(), from -> new ArrayList<>())
                        .add(link));
        NamedReading named = new NamedReading(reading);
        for (Event event : Chronology.order(reading.events())) {
            lines.addAll(eventText.line(event, named));
            lines.addAll(eventText.evidence(event, named));
            links.getOrDefault(event.id(), List.of()).forEach(link -> lines.addAll(eventText.link(link, named)));
            if (explain) {
                lines.addAll(eventText.explanation(event, named));
            }
        }
        promises(named, lines);
        claims(named, lines);
        statements(named, lines);
        notes(reading, lines);
        return String.join("\n", lines) + "\n";
    }

    private void heading(Reading reading, List<String> lines) {
        Article article = reading.article();
        String title = article.title();
        StyledText first = new StyledText().add(title == null ? firstLine(article.text()) : title, Style.BOLD);
        lines.addAll(first.cut(terminal.width()).lines(terminal, 0, false));
        StringJoiner about = new StringJoiner(" · ");
        about.add(
                article.published() == null
                        ? "day of publication unknown"
                        : article.published().toString());
        if (article.publisher() != null) {
            about.add(article.publisher());
        }
        about.add(article.id());
        about.add(counted(reading.events().size(), "event"));
        lines.addAll(new StyledText().add(about.toString(), Style.DIM).lines(terminal, 0, false));
        lines.add("");
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String counted(int number, String noun) {
        return (number == 0 ? "no " : number + " ") + noun + (number == 1 ? "" : "s");
    }

    private void promises(NamedReading named, List<String> lines) {
        if (named.reading().promises().isEmpty()) {
            return;
        }
        section("Promised", lines);
        for (Promise promise : named.reading().promises()) {
            Event event = named.event(promise.event());
            if (event == null) {
                continue;
            }
            StyledText line = new StyledText();
            eventText.parties(line, event, named);
            line.add(": " + named.words(promise.content()), Style.PLAIN);
            if (promise.condition() != null) {
                line.add(" (" + named.words(promise.condition()) + ")", Style.PLAIN);
            }
            if (promise.due() != null) {
                line.add(" due " + promise.due().value(), Style.CYAN);
            }
            lines.addAll(item(line, 3));
        }
    }

    private void claims(NamedReading named, List<String> lines) {
        if (named.reading().claims().isEmpty()) {
            return;
        }
        section("Claimed", lines);
        for (Claim claim : named.reading().claims()) {
            StyledText line = new StyledText();
            line.add(claim.rank() == -1 ? "the last" : "number " + claim.rank(), Style.CYAN);
            line.add(claim.scope() == null ? " ever" : " in " + claim.scope(), Style.CYAN);
            line.add(": " + named.words(claim.span()), Style.PLAIN);
            lines.addAll(item(line, 2));
        }
    }

    private void statements(NamedReading named, List<String> lines) {
        if (named.reading().statements().isEmpty()) {
            return;
        }
        section("Said", lines);
        for (Statement statement : named.reading().statements()) {
            StyledText line = new StyledText().add(named.name(statement.speaker()), Style.BOLD);
            boolean direct = statement.kind() == Statement.Kind.DIRECT;
            line.add(direct ? ": «" : ": ", Style.PLAIN);
            line.add(said(named.words(statement.span())) + (direct ? "»" : ""), Style.PLAIN);
            lines.addAll(item(line, SAID_COLUMNS));
        }
    }

    /** The words without the signs that tie them to their introduction. */
    private static String said(String words) {
        int from = 0;
        while (from < words.length() && " ,:;-\u2013\u2014".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from);
    }

    private void notes(Reading reading, List<String> lines) {
        for (String note : reading.notes()) {
            lines.addAll(new StyledText().add("note: " + note, Style.YELLOW).lines(terminal, INDENT, true));
        }
    }

    private void section(String title, List<String> lines) {
        lines.add("");
        lines.addAll(new StyledText().add(title, Style.BOLD).lines(terminal, 0, false));
    }

    /** A bullet of at most so many lines. */
    private List<String> item(StyledText text, int most) {
        int room = (terminal.width() - INDENT - 2) * most - most * 6;
        List<String> lines = text.cut(room).lines(terminal, INDENT + 2, false);
        List<String> bulleted = new ArrayList<>(lines);
        bulleted.set(0, " ".repeat(INDENT) + "- " + lines.get(0).substring(INDENT + 2));
        return bulleted;
    }

    /** A status or kind as it is written in all formats. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
