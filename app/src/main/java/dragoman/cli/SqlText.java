package dragoman.cli;

import dragoman.views.SqlAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a query for people: a table where it fits the terminal, else a column a line, row after row. */
final class SqlText {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;
    private final Terminal terminal;

    SqlText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(SqlAnswer answer) {
        int[] widths = widths(answer);
        List<String> lines = new ArrayList<>();
        if (fits(widths)) {
            shrink(widths);
            lines.add(line(answer.columns(), widths, new boolean[widths.length], Style.BOLD));
            boolean[] right = numbers(answer);
            for (List<@Nullable Object> row : answer.rows()) {
                lines.add(line(row, widths, right, Style.PLAIN));
            }
        } else {
            records(answer, lines);
        }
        String count = CoverageText.counted(answer.rows().size(), "row")
                + (answer.truncated() ? " shown, there are more" : "");
        lines.addAll(new StyledText().add("(" + count + ")", Style.DIM).lines(terminal, 0, false));
        return lines;
    }

    private static int[] widths(SqlAnswer answer) {
        int[] widths = new int[answer.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.of(answer.columns().get(i));
            for (List<@Nullable Object> row : answer.rows()) {
                widths[i] = Math.max(widths[i], Columns.of(text(row.get(i))));
            }
        }
        return widths;
    }

    /** Whether every column can have its width, or at least a readable part of it. */
    private boolean fits(int[] widths) {
        int least = GAP * (widths.length - 1);
        for (int width : widths) {
            least += Math.min(width, NARROWEST);
        }
        return least <= terminal.width();
    }

    /** Takes from the widest column until all fit. */
    private void shrink(int[] widths) {
        int taken = GAP * (widths.length - 1);
        for (int width : widths) {
            taken += width;
        }
        while (taken > terminal.width()) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
            taken--;
        }
    }

    private static boolean[] numbers(SqlAnswer answer) {
        boolean[] numbers = new boolean[answer.types().size()];
        for (int i = 0; i < numbers.length; i++) {
            String type = answer.types().get(i);
            numbers[i] = type.endsWith("INT")
                    || type.endsWith("INTEGER")
                    || type.startsWith("DECIMAL")
                    || type.equals("DOUBLE")
                    || type.equals("FLOAT");
        }
        return numbers;
    }

    private String line(List<? extends @Nullable Object> cells, int[] widths, boolean[] right, int style) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            Object cell = cells.get(i);
            StyledText text = new StyledText()
                    .add(text(cell), cell == null ? Style.DIM : style)
                    .cut(widths[i]);
            String shown = String.join("", text.lines(new Terminal(Integer.MAX_VALUE, terminal.colour()), 0, false));
            String space = " ".repeat(Math.max(0, widths[i] - Columns.of(plain(text))));
            boolean last = i == widths.length - 1;
            line.append(i == 0 ? "" : " ".repeat(GAP))
                    .append(right[i] ? space : "")
                    .append(shown)
                    .append(right[i] || last ? "" : space);
        }
        return line.toString();
    }

    private static String plain(StyledText text) {
        return String.join("", text.lines(new Terminal(Integer.MAX_VALUE, false), 0, false));
    }

    private void records(SqlAnswer answer, List<String> lines) {
        int names = answer.columns().stream().mapToInt(Columns::of).max().orElse(0);
        int indent = Math.min(names + GAP, terminal.width() / 2);
        for (List<@Nullable Object> row : answer.rows()) {
            for (int i = 0; i < row.size(); i++) {
                StyledText line = new StyledText()
                        .add(answer.columns().get(i), Style.BOLD)
                        .pad(indent);
                Object cell = row.get(i);
                line.add(text(cell), cell == null ? Style.DIM : Style.PLAIN);
                lines.addAll(line.lines(terminal, indent, true));
            }
            lines.add("");
        }
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "NULL" : cell.toString();
    }
}
