package dragoman.reader.time;

import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import org.jspecify.annotations.Nullable;

/** Reads an example: {@code + He came [on 5 May]. @ 2025-06-01 ~ 2025-05-04 => 2025-05-05} or {@code - No time here.} */
final class ExampleLine {
    private ExampleLine() {}

    /** The example; {@code null} where the line is wrong, which is then noted. */
    static TimeRules.@Nullable Example parse(Line line, String rule, Problems problems) {
        String body = line.text().substring(2).strip();
        if (line.text().charAt(0) == '-') {
            return new TimeRules.Example(line.file(), line.number(), rule, body, -1, -1, null, null, null);
        }
        int arrow = body.lastIndexOf("=>");
        if (arrow < 0) {
            problems.add("TIM-013", line, "an example that begins with + ends with => and a value or none");
            return null;
        }
        String value = body.substring(arrow + 2).strip();
        String rest = body.substring(0, arrow).strip();
        int tilde = rest.lastIndexOf(" ~ ");
        String story = tilde < 0 ? null : rest.substring(tilde + 3).strip();
        rest = tilde < 0 ? rest : rest.substring(0, tilde).strip();
        int at = rest.lastIndexOf(" @ ");
        String published = at < 0 ? null : rest.substring(at + 3).strip();
        rest = at < 0 ? rest : rest.substring(0, at).strip();
        int open = rest.indexOf('[');
        int close = rest.indexOf(']');
        boolean marked = open >= 0 && close > open;
        String text =
                marked ? rest.substring(0, open) + rest.substring(open + 1, close) + rest.substring(close + 1) : rest;
        return new TimeRules.Example(
                line.file(),
                line.number(),
                rule,
                text,
                marked ? open : 0,
                marked ? close - 1 : text.length(),
                published,
                story,
                value.equals("none") ? null : value);
    }
}
