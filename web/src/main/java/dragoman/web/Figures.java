package dragoman.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures measured on reference data, as {@code bin/accuracy} wrote them to {@code figures/accuracy.tsv}. Immutable. */
public final class Figures {
    private static final String FILE = "figures/accuracy.tsv";
    private static final String MADE = "Made by bin/accuracy on ";
    private static final int DAY = 10;
    private static final int COLUMNS = 9;

    private final String made;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /**
     * Figures on one data set.
     *
     * @param set the data set, as its README calls it
     * @param command what measures it
     * @param figures in the order of the page
     */
    public record Part(String set, String command, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param what what is measured
     * @param gold how many the gold has; {@code null} where it is not counted
     * @param found how many the reader found
     * @param right how many of these are right
     * @param precision share of the found that is right; {@code null} where there is only a share
     * @param recall share of the gold that was found
     * @param f1 their harmonic mean
     * @param share what is right of all; {@code null} where precision and recall are told
     */
    public record Figure(
            String what,
            @Nullable Integer gold,
            @Nullable Integer found,
            @Nullable Integer right,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1,
            @Nullable Double share) {
        static Figure of(String[] cells) {
            return new Figure(
                    cells[1],
                    whole(cells[2]),
                    whole(cells[3]),
                    whole(cells[4]),
                    number(cells[5]),
                    number(cells[6]),
                    number(cells[7]),
                    number(cells[8]));
        }

        private static @Nullable Integer whole(String cell) {
            return cell.isEmpty() ? null : Integer.valueOf(cell);
        }

        private static @Nullable Double number(String cell) {
            return cell.isEmpty() ? null : Double.valueOf(cell);
        }
    }

    private Figures(String text) {
        String day = "";
        for (String line : text.split("\n")) {
            int at = line.indexOf(MADE);
            if (line.startsWith("#")) {
                day = at < 0 ? day : line.substring(at + MADE.length(), at + MADE.length() + DAY);
            } else if (!line.isBlank()) {
                add(line.split("\t", -1));
            }
        }
        made = day;
    }

    private void add(String[] cells) {
        if (cells[0].equals("command")) {
            parts.put(cells[1], new Part(cells[1], cells[2], new ArrayList<>()));
            return;
        }
        Part part = parts.get(cells[0]);
        if (part == null || cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": cannot be read: " + String.join(" ", cells));
        }
        part.figures.add(Figure.of(cells));
    }

    /** Reads them. */
    public static Figures load() {
        try (InputStream in = Figures.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no file " + FILE);
            }
            return new Figures(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("figures cannot be read: " + e.getMessage(), e);
        }
    }

    /** The day on which they were measured, YYYY-MM-DD. */
    public String made() {
        return made;
    }

    /** All data sets. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** A figure; {@code null} where it was not measured. */
    public @Nullable Figure of(String set, String what) {
        Part part = parts.get(set);
        if (part == null) {
            return null;
        }
        for (Figure figure : part.figures) {
            if (figure.what.equals(what)) {
                return figure;
            }
        }
        return null;
    }
}
