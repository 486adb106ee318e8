package dragoman.formats;

import dragoman.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a JSONL stream, one at a time; memory does not grow with their number. A line that is no article is
 * handed out with its problem, and the next line is read all the same. Not thread-safe.
 */
public final class ArticleLines implements Closeable {
    /** JSON escapes may make six bytes of one character. */
    private static final int LONGEST_LINE = 6 * TextBytes.MOST;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param article what it holds; {@code null} where it could not be read
     * @param problem why it could not be read; {@code null} where it could
     */
    public record Item(
            long number,
            @Nullable Article article,
            @Nullable FormatException problem) {}

    /**
     * Reads the stream.
     *
     * @param name what articles without an id are called, with ":" and the line's number
     */
    public ArticleLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** The next line that is not blank; {@code null} at the end. */
    public @Nullable Item next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long length = readLine(line);
            if (length < 0) {
                return null;
            }
            number++;
            try {
                if (length > LONGEST_LINE) {
                    throw TextBytes.tooLong(length);
                }
                String text = TextBytes.withoutMark(TextBytes.decode(line.toByteArray()));
                if (!text.isBlank()) {
                    return new Item(number, Articles.line(text, name + ":" + number), null);
                }
            } catch (FormatException e) {
                return new Item(number, null, e);
            }
        }
    }

    /** Reads to the next line end; returns the line's length in bytes, also of what was dropped, or -1 at the end. */
    private long readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= LONGEST_LINE) {
                line.write(buffer, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                return length;
            }
        }
        return any ? length : -1;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
