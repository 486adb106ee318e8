package dragoman.language.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text files of the lexicon: UTF-8, one entry a line or a block. A line that starts with {@code #} is a comment,
 * and so is the rest of a line after a space or tab and {@code #}.
 */
public final class LexiconFile {
    private LexiconFile() {}

    /**
     * The lines that say something, in order.
     *
     * @throws LexiconException where the file cannot be read
     */
    public static List<Line> lines(LexiconSource source, String path) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(path), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String raw = in.readLine(); raw != null; raw = in.readLine()) {
                number++;
                String text = withoutComment(raw).stripTrailing();
                if (!text.isBlank()) {
                    lines.add(new Line(path, number, text));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException("LEX-001 " + path + ": cannot be read (" + e.getMessage() + ")", e);
        }
        return lines;
    }

    private static String withoutComment(String raw) {
        for (int at = raw.indexOf('#'); at >= 0; at = raw.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(raw.charAt(at - 1))) {
                return raw.substring(0, at);
            }
        }
        return raw;
    }
}
